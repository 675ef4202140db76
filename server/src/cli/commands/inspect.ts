import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { inspectEntry, JsonReport } from '../reporters/json';
import { select } from '../selection';

export async function inspect(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { pages, problems } = await select(words, flags, io);
  const report = new JsonReport(io.stdout);
  for (const page of pages) {
    const read = page.read();
    await report.file(inspectEntry(page.path, read.document, [...read.problems, ...(read.document?.problems ?? [])]));
  }
  await report.end(problems);
  return EXIT.ok;
}
