import fs from 'node:fs';
import path from 'node:path';
import { MARKDOWN } from '../node/discover';
import { FolderWatch } from '../node/watch';
import type { Flags } from './flags';
import { EXIT, type Io } from './io';
import { Misuse } from './misuse';
import { reportFiles } from './outputs';
import { problemText } from './run-problem';

/** Runs again whenever something changes in the folders that a run says it reads, until somebody interrupts. Throws Misuse where the first run does. */
export async function watch(
  words: readonly string[],
  flags: Flags,
  io: Io,
  run: (reads: (folders: ReadonlySet<string>) => void) => Promise<unknown>,
): Promise<number> {
  const impossible = (['stdin', 'staged', 'shard', 'update-baseline', 'prune-baseline'] as const).find(
    (name) => flags[name] ?? (name === 'stdin' && words.includes('-')),
  );
  if (impossible) throw new Misuse(`--watch runs again and again over files, so --${impossible} can't be given with it.`);
  const own = new Set(reportFiles(flags).map((file) => path.resolve(io.cwd, file)));
  const watched = new FolderWatch(
    (file) => !own.has(file) && (WATCHED.test(path.basename(file)) || MARKDOWN.test(file) || isFolderOrGone(file)),
  );
  const interrupted = io.interrupted().then(() => 'interrupted' as const);
  try {
    for (let isFirst = true; ; isFirst = false) {
      if (io.isTTY) await io.stdout(CLEAR);
      await run((folders) => watched.follow(folders)).catch(async (error: unknown) => {
        if (isFirst || !(error instanceof Misuse)) throw error;
        for (const problem of error.problems) await io.stderr(problemText(problem));
      });
      await io.stderr('Watching. Ctrl-C ends.\n');
      if ((await Promise.race([watched.change(), interrupted])) === 'interrupted') return EXIT.ok;
    }
  } finally {
    watched.close();
  }
}

/** The screen and what has scrolled off it. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** What beside documents decides what is found: configurations, ignore files and baselines. */
const WATCHED = /^\.gitignore$|\.(?:jsonc?|ya?ml)$/;

function isFolderOrGone(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? path.extname(file) === '';
}
