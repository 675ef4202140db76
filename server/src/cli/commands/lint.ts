import { lint as lintDocument } from '../../engine/lint';
import { rules } from '../../rules/index.gen';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { JsonReport, lintEntry } from '../reporters/json';
import { select } from '../selection';

export async function lint(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { pages, problems } = await select(words, flags, io);
  const report = new JsonReport(io.stdout);
  for (const page of pages) {
    const read = page.read();
    const settings = { ...page.settings.settings, ...(flags.preset && { preset: flags.preset as 'strict' }) };
    const result = read.document ? lintDocument(read.document, rules, { today: io.today }, settings) : { findings: [], problems: [] };
    await report.file(lintEntry(page.path, read.document, { findings: result.findings, problems: [...read.problems, ...result.problems] }));
  }
  await report.end(problems);
  return EXIT.ok;
}
