import { readDocument } from '../../document/read';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { Misuse } from '../misuse';
import { Outputs, wantedReports } from '../outputs';
import { inspectText } from '../reporters/inspect-text';
import { inspectEntry, JsonList } from '../reporters/json';
import { problemText } from '../run-problem';
import { select } from '../selection';

export async function inspect(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const [wanted, second] = wantedReports(flags, ['text', 'json']);
  if (second) throw new Misuse('leaven inspect writes one report: give --format once.');
  const { pages, problems } = await select(words, flags, io);
  const outputs = new Outputs(io);
  const { write, paint } = outputs.to(wanted!.file);
  const json = wanted!.format === 'json' ? new JsonList(write) : undefined;
  for (const page of pages) {
    const { text, problems: own } = page.read();
    const document = text === undefined ? undefined : readDocument(text, page.settings.hints);
    const all = [...own, ...(document?.problems ?? [])];
    if (json) await json.file(inspectEntry(page.path, document, all));
    else await write(inspectText(page.path, document, all, paint));
  }
  if (json) await json.end({ problems });
  else for (const problem of problems) await write(problemText(problem));
  outputs.flush();
  return EXIT.ok;
}
