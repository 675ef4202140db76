import { rules } from '../rules/index.gen';
import { parentOf, type Files } from '../team/files';
import { readTeam, type Team } from '../team/team';
import type { Mistakes } from './mistakes';

/** The prompts and templates that each document's team has, read once until something changes. */
export class Teams {
  private readonly teams = new Map<string, Promise<Team>>();

  constructor(
    private readonly mistakes: Mistakes,
    private readonly files: Files,
  ) {}

  /** Those of the document at `uri`. */
  of(uri: string): Promise<Team> {
    return this.in(parentOf(uri) ?? uri);
  }

  /** Those of a folder, given by its URI. */
  in(folder: string): Promise<Team> {
    const known = this.teams.get(folder);
    if (known) return known;
    const team = readTeam(this.files, folder, Object.keys(rules));
    this.teams.set(folder, team);
    void team.then((read) => this.teams.get(folder) === team && this.report(read));
    return team;
  }

  reload(): void {
    this.teams.clear();
  }

  private report({ files }: Team): void {
    this.mistakes.add(files.flatMap(({ uri, problems }) => problems.map((problem) => ({ uri, ...problem }))));
  }
}
