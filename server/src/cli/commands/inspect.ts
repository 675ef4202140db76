import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { painter } from '../paint';
import { inspectText } from '../reporters/inspect-text';
import { inspectEntry, JsonReport } from '../reporters/json';
import { problemText } from '../run-problem';
import { select } from '../selection';
import { wantsJson } from '../values';

export async function inspect(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const json = wantsJson(flags);
  const { pages, problems } = await select(words, flags, io);
  const report = new JsonReport(io.stdout);
  const paint = painter(io);
  for (const page of pages) {
    const { document, problems: own } = page.read();
    const all = [...own, ...(document?.problems ?? [])];
    if (json) await report.file(inspectEntry(page.path, document, all));
    else await io.stdout(inspectText(page.path, document, all, paint));
  }
  if (json) await report.end(problems);
  else for (const problem of problems) await io.stdout(problemText(problem));
  return EXIT.ok;
}
