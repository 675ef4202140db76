import { resolve } from 'node:path';
import { readDocument } from '../../document/read';
import { lint as lintDocument, type LintSettings } from '../../engine/lint';
import { logPath, type DiskLog } from '../../node/disk-log';
import type { View } from '../../rule/rule';
import { rules } from '../../rules/index.gen';
import { Baselines } from '../baselines';
import { ResultCache } from '../cache';
import { changedPages } from '../changes';
import type { Flags } from '../flags';
import type { Io } from '../io';
import { Misuse } from '../misuse';
import { pageEntry, type PageEntry } from '../../engine/page-report';
import { printConfig } from '../print-config';
import { Progress } from '../progress';
import { RunReport } from '../run-report';
import { select, type Page } from '../selection';
import { partOf, readShard, type Shard } from '../shards';
import { readPreset } from '../values';
import { watch } from '../watching';

export async function lint(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (typeof flags['print-config'] === 'string') return printConfig(flags['print-config'], words, flags, io);
  const cache = cacheOf(flags, io);
  return flags.watch ? watch(words, flags, io, (reads) => run(words, flags, io, cache, reads)) : run(words, flags, io, cache);
}

/** One run. `reads` is told the folders that it reads before it reads their documents. */
async function run(
  words: readonly string[],
  flags: Flags,
  terminal: Io,
  cache: ResultCache | undefined,
  reads?: (folders: ReadonlySet<string>) => void,
): Promise<number> {
  const progress = new Progress(terminal);
  const io = progress.around();
  const preset = readPreset(flags);
  const shard = shardOf(flags);
  const report = new RunReport(flags, io, shard);
  const { pages: selected, problems, folders, log } = await select(words, flags, io);
  reads?.(folders);
  cache?.ask((question) => (question === TODAY ? io.today : log.answer(question)));
  const changed = changedPages(selected, flags, io);
  const pages = shard ? partOf(changed, shard) : changed;
  const baselines = new Baselines(flags, io, changed);
  for (const [i, page] of pages.entries()) {
    await progress.at(i, pages.length);
    const past = baselines.pastOf(page);
    const asked: Partial<LintSettings> = {
      ...(preset && { preset }),
      inlineConfig: !flags['no-inline-config'],
      reportUnused: flags['report-unused'] === true,
      ...(past && { past }),
      ...(page.changed && { changed: page.changed }),
    };
    const { text, problems: unread } = page.read();
    const key = text === undefined ? undefined : cache?.keyOf(page, text, asked);
    let entry = cache?.get(page, key);
    if (!entry) {
      const questions = new Set<string>();
      const view = viewOf(page, log, io, (question) => questions.add(question));
      entry = lintPage(page, text, unread, asked, view);
      cache?.set(page, key, questions, entry);
    }
    baselines.add(page, entry, text !== undefined);
    await report.page({ entry, failOn: page.settings.failOn, text, isRead: text !== undefined });
  }
  await progress.end();
  const unsaved = cache?.save();
  if (unsaved) await io.stderr(`The cache could not be written: ${unsaved}.\n`);
  const named = new Map(pages.map((page) => [page.path, page]));
  const code = await report.end(shard && shard.index > 1 ? [] : [...problems, ...baselines.problems()], (name) => {
    const page = named.get(name);
    return page && viewOf(page, log, io, () => undefined).here;
  });
  await baselines.finish();
  return code;
}

function lintPage(
  page: Page,
  text: string | undefined,
  unread: PageEntry['problems'],
  asked: Partial<LintSettings>,
  view: View,
): PageEntry {
  const document = text === undefined ? undefined : readDocument(text, page.settings.hints);
  const { findings, problems } = document
    ? lintDocument(document, rules, view, { ...page.settings.lint[document.kind], ...asked })
    : { findings: [], problems: [] };
  return pageEntry(page.path, document, { findings, problems: [...unread, ...problems] });
}

/** What rules may know beside the page; `note` hears every question that they ask. */
function viewOf(page: Page, log: DiskLog, io: Io, note: (question: string) => void): View {
  const path = page.path.startsWith('<') ? undefined : logPath(resolve(io.cwd, page.path));
  return {
    get today() {
      note(TODAY);
      return io.today;
    },
    ...(path !== undefined && { here: { path, log: log.view(page.settings.log, note) } }),
  };
}

/** A part of a run can't tell what is gone from the whole of the documents. */
function shardOf(flags: Flags): Shard | undefined {
  if (typeof flags.shard !== 'string') return undefined;
  const whole = (['update-baseline', 'prune-baseline', 'report-unused', 'stdin'] as const).find((name) => flags[name]);
  if (whole) throw new Misuse(`--${whole} needs the whole run, so it can't be given with --shard.`);
  return readShard(flags.shard);
}

function cacheOf(flags: Flags, io: Io): ResultCache | undefined {
  const location = flags['cache-location'];
  const isKept = flags.cache || location !== undefined;
  if (!isKept && !flags.watch) return undefined;
  const file = isKept ? resolve(io.cwd, typeof location === 'string' ? location : '.leavencache') : undefined;
  return new ResultCache(file, io.build(), io.cwd);
}

/** A question beside those to the log: the day. */
const TODAY = 'today';
