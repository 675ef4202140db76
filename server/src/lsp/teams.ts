import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { rules } from '../rules/index.gen';
import { parentOf, type Files } from '../team/files';
import { readTeam, type Team } from '../team/team';

/** The prompts and templates that each document's team has, read once until something changes. */
export class Teams {
  private readonly teams = new Map<string, Promise<Team>>();
  /** Files with something amiss, by URI: their diagnostics are to be taken back. */
  private readonly marked = new Set<string>();

  constructor(
    private readonly connection: Connection,
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
    for (const uri of this.marked) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.marked.clear();
  }

  private report({ files }: Team): void {
    for (const { uri, problems } of files) {
      if (problems.length === 0) continue;
      this.marked.add(uri);
      void this.connection.sendDiagnostics({ uri, diagnostics: problems.map(toDiagnostic) });
      for (const { path, line, message } of problems) this.connection.console.warn(`${path}:${line}: ${message}`);
    }
  }
}

function toDiagnostic({ line, message }: { readonly line: number; readonly message: string }): Diagnostic {
  const start = { line: line - 1, character: 0 };
  return { range: { start, end: { line, character: 0 } }, severity: DiagnosticSeverity.Warning, source: 'leaven', message };
}
