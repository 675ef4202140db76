import fs from 'node:fs';
import path from 'node:path';
import type { Flags } from '../flags';
import type { Io } from '../io';
import { Misuse } from '../misuse';
import type { ShardEnd } from '../reporters/shard';
import type { RunPage } from '../run-page';
import { RunReport } from '../run-report';

/** Joins what shards reported, as if one run had read all their pages. Throws Misuse for a report that is missing, broken or not of the same run. */
export async function merge(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (words.length === 0) throw new Misuse('leaven merge needs the reports of all shards: leaven merge <reports…>.');
  const parts = words.map((file) => readPart(file, io));
  checkTogether(parts, io);
  const report = new RunReport(flags, io);
  const pages = parts.flatMap((part) => part.pages).sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  for (const page of pages) await report.page(page);
  return report.end(parts.flatMap(({ end }) => end.problems));
}

interface Part {
  readonly file: string;
  readonly pages: readonly RunPage[];
  readonly end: ShardEnd;
}

function readPart(file: string, io: Io): Part {
  let text: string;
  try {
    text = fs.readFileSync(path.resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new Misuse({ code: 'unreadable', message: `This report could not be read: ${(error as Error).message}.`, path: file });
  }
  const lines = text.split('\n').filter(Boolean);
  const entries = lines.map((line, i) => parseLine(line, file, i + 1));
  const end = entries.pop();
  if (!end || !('end' in end))
    throw new Misuse({
      code: 'report',
      message: `This report breaks off: its shard did not end. ${MEND}`,
      path: file,
      line: Math.max(1, lines.length),
    });
  return { file, pages: entries as RunPage[], end };
}

const MEND = 'leaven lint --shard i/n --format shard=<file> writes one.';

function parseLine(line: string, file: string, number: number): RunPage | ShardEnd {
  try {
    const value = JSON.parse(line) as Partial<RunPage & ShardEnd> | null;
    if (value?.end === true && value.version === 1 && value.shard && value.problems) return value as ShardEnd;
    if (value?.entry && value.failOn !== undefined && Array.isArray(value.entry.findings)) return value as RunPage;
  } catch {
    // Told below, with its place.
  }
  throw new Misuse({ code: 'report', message: `This is no report of a shard. ${MEND}`, path: file, line: number });
}

function checkTogether(parts: readonly Part[], io: Io): void {
  const version = io.version();
  const [first] = parts;
  const { count } = first!.end.shard;
  for (const { file, end } of parts) {
    if (end.leaven !== version)
      throw new Misuse(`${file} was written by Leaven ${end.leaven}, and this is ${version}: use one version for all shards.`);
    if (end.shard.count !== count)
      throw new Misuse(`${file} is one of ${end.shard.count} shards, ${first!.file} one of ${count}: they are not of one run.`);
    const twin = parts.find((other) => other.file !== file && other.end.shard.index === end.shard.index);
    if (twin) throw new Misuse(`${file} and ${twin.file} are both shard ${end.shard.index}/${count}.`);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !parts.some(({ end }) => end.shard.index === index));
  if (missing.length > 0) throw new Misuse(`Of ${count} shards these are missing: ${missing.join(', ')}.`);
}
