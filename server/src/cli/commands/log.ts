import fs from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../document/read';
import { Log } from '../../log/log';
import { summarize } from '../../log/summary';
import { logPath } from '../../node/disk-log';
import { writeFile } from '../../node/files';
import { relativePath } from '../../node/paths';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { jsonView, markdownView, mermaidView, textView, type LogPicture } from '../log-views';
import { Misuse } from '../misuse';
import { wantedReports } from '../outputs';
import { select } from '../selection';

const VIEWS = { text: textView, json: jsonView, markdown: markdownView, mermaid: mermaidView };
type View = keyof typeof VIEWS;

/** The log as a list, a table, a picture or data; a view that goes to a file with markers is written between them. */
export async function log(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const wanted = wantedReports(flags, Object.keys(VIEWS) as View[]);
  const { pages } = await select(words, flags, io);
  const summaries = pages.flatMap((page) => {
    const { text } = page.read();
    return text === undefined ? [] : [summarize(logPath(path.resolve(io.cwd, page.path)), readDocument(text, page.settings.hints))];
  });
  const all = Log.of(summaries);
  const drifted: string[] = [];
  for (const { format, file } of wanted) {
    const target = path.resolve(io.cwd, file ?? 'log');
    // The file that holds a view is no part of it.
    const rest = file === undefined ? all : all.with([{ path: logPath(target), summary: undefined }]);
    const picture: LogPicture = { log: rest, from: logPath(target), today: io.today };
    const view = VIEWS[format](picture);
    if (file === undefined) {
      await io.stdout(view);
      continue;
    }
    const before = read(target);
    const after = placed(before, format, view);
    if (before === after) continue;
    if (flags.check) drifted.push(relativePath(io.cwd, target));
    else write(target, after, file);
  }
  for (const file of drifted) await io.stderr(`${file} no longer shows the log; the same command without --check writes it anew.\n`);
  return drifted.length > 0 ? EXIT.findings : EXIT.ok;
}

/** The view between a file's markers where it has them, else in a file of its own. */
function placed(before: string | undefined, format: View, view: string): string {
  const text = format === 'mermaid' ? `\`\`\`mermaid\n${view}\`\`\`\n` : view;
  const markers = new RegExp(`(<!-- leaven-log ${format} -->\\r?\\n)[^]*?(<!-- /leaven-log -->)`);
  const match = before === undefined ? null : markers.exec(before);
  if (!match) return view;
  return `${before!.slice(0, match.index)}${match[1]}\n${text}\n${match[2]}${before!.slice(match.index + match[0].length)}`;
}

function read(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function write(file: string, text: string, typed: string): void {
  try {
    writeFile(file, text);
  } catch (error) {
    throw new Misuse(`The log could not be written to ${typed}: ${(error as Error).message}.`);
  }
}
