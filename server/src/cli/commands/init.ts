import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../config/read-config';
import { CONFIG_FILES } from '../../config/file-names';
import { rules } from '../../rules/index.gen';
import type { Flags } from '../flags';
import { documentFolders } from '../init/folders';
import { propose } from '../init/proposal';
import { replay } from '../init/replay';
import { account, configText } from '../init/words';
import { EXIT, type Io } from '../io';
import { Misuse } from '../misuse';
import { painter } from '../paint';
import { count } from '../values';

const FILE = '.leaven.jsonc';
const MONTHS = 6;
/** git knows no dates from before 1970. */
const MOST_MONTHS = 600;

export async function init(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (words.length > 0) throw new Misuse(`leaven init looks at the working directory and takes no path: ${words.join(', ')}.`);
  const months = Math.min(count('months', flags) ?? MONTHS, MOST_MONTHS);
  const present = CONFIG_FILES.find((name) => says(path.join(io.cwd, name)));
  const writes = !flags['dry-run'];
  if (present && writes && !flags.force)
    throw new Misuse(
      `${present} stands here already, and is left as it is. --dry-run prints what would be written, --force writes ${FILE} all the same.`,
    );
  const folders = documentFolders(io.cwd);
  const seen = replay(io.cwd, monthsBefore(io.today, months), io.today);
  const proposal = propose(folders, seen);
  const schema = './node_modules/leaven/schema/leaven.schema.json';
  const text = configText(proposal, seen, fs.existsSync(path.join(io.cwd, schema)) ? schema : undefined);
  await io.stdout(account(folders, seen, proposal, months, painter(io)));
  if (!writes) {
    await io.stdout(`This would be ${FILE}:\n\n${text}`);
    return EXIT.ok;
  }
  try {
    fs.writeFileSync(path.join(io.cwd, FILE), text, { flag: flags.force ? 'w' : 'wx' });
  } catch (error) {
    throw new Misuse(`${FILE} could not be written: ${(error as Error).message}.`);
  }
  await io.stdout(`${FILE} is written: every line in it says what it does, and is yours to change.\n`);
  if (present && present !== FILE) await io.stdout(`${present} no longer counts, as ${FILE} comes first.\n`);
  await io.stdout(next(seen.questions.some(({ isOpen }) => isOpen)));
  return EXIT.ok;
}

function next(isOpen: boolean): string {
  return [
    'Next:',
    '  leaven                                   asks what is open today',
    ...(isOpen
      ? [
          '  leaven --baseline .leaven-baseline.json --update-baseline',
          '                                           keeps silent what is there, so that only new questions are asked',
        ]
      : []),
    '  leaven explain <rule>                    says why a question is asked',
    '',
  ].join('\n');
}

/** Whether a file holds a configuration, sound or not. */
function says(file: string): boolean {
  try {
    return readConfig(fs.readFileSync(file, 'utf8'), file, rules).config !== undefined;
  } catch {
    return fs.existsSync(file);
  }
}

/** An ISO date so many months before another; the last day of a month that is shorter. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}
