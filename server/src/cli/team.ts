import { pathToFileURL } from 'node:url';
import { diskFiles } from '../node/files';
import { rules } from '../rules/index.gen';
import { readTeam, type Team } from '../team/team';
import type { Io } from './io';

/** The prompts and templates of the working directory's team; what is amiss in them goes to stderr. */
export async function teamOf(io: Io): Promise<Team> {
  const team = await readTeam(diskFiles, pathToFileURL(io.cwd).href, Object.keys(rules));
  for (const { problems } of team.files) for (const { path, line, message } of problems) await io.stderr(`${path}:${line} ${message}\n`);
  return team;
}
