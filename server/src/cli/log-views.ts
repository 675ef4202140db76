import type { Log } from '../log/log';
import { linkTo } from '../log/resolve';
import type { Summary } from '../log/summary';
import { related } from '../log/view';
import { edgesOf, flowchart, nameOf } from './flowchart';

/** What the views of a log are drawn from. */
export interface LogPicture {
  readonly log: Log;
  /** Path in the log of the file that a view stands in or would: links count from it. */
  readonly from: string;
  /** ISO date. */
  readonly today: string;
}

/** For people at a terminal: one line a document, then what is to be looked at again. */
export function textView(picture: LogPicture): string {
  const documents = inOrder(picture);
  const width = Math.max(0, ...documents.map(({ status }) => status.length));
  const lines = documents.map((one) => `${one.status.padEnd(width)}  ${nameOf(one)}  (${linkTo(picture.from, one.path)})\n`);
  const queue = reviews(picture).map(
    ({ date, summary }) => `${date}  ${nameOf(summary)}${date < picture.today ? '  (its day has passed)' : ''}\n`,
  );
  return `${lines.join('')}${queue.length > 0 ? `\nTo look at again:\n${queue.join('')}` : ''}`;
}

/** A table for a readme, and the days of the next looks. */
export function markdownView(picture: LogPicture): string {
  const rows = inOrder(picture).map(
    (one) => `| ${link(picture, one)} | ${one.status === 'none' ? '' : one.status} | ${one.date ?? ''} | ${cell(one.decision)} |\n`,
  );
  const queue = reviews(picture).map(({ date, summary }) => `- ${date}: ${link(picture, summary)}\n`);
  const table = `| Decision | Status | Date | In a sentence |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  return queue.length > 0 ? `${table}\nTo look at again:\n\n${queue.join('')}` : table;
}

/** How the documents stand to each other, as a Mermaid flowchart; those that stand alone are left out. */
export function mermaidView(picture: LogPicture): string {
  return flowchart(edgesOf(picture.log, inOrder(picture)));
}

/** For programs. Paths count from the file that the view stands in. */
export function jsonView(picture: LogPicture): string {
  const { log, from } = picture;
  const documents = inOrder(picture).map(({ path, kind, number, title, status, date, people, decision, revisits, relations }) => ({
    path: linkTo(from, path),
    kind,
    ...(number !== undefined && { number }),
    title,
    status,
    ...(date !== undefined && { date }),
    people,
    decision,
    revisits,
    relations: relations.flatMap((relation) => {
      const other = related(log, path, relation);
      return other ? [{ type: relation.type, path: linkTo(from, other.path) }] : [];
    }),
    backlinks: log.backlinks(path).map((other) => linkTo(from, other.path)),
  }));
  return `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
}

/** By number within a folder, then by path. */
function inOrder({ log }: LogPicture): readonly Summary[] {
  const folder = ({ path }: Summary): string => path.replace(/[^/]*$/, '');
  return [...log.documents].sort((a, b) =>
    folder(a) !== folder(b)
      ? folder(a) < folder(b)
        ? -1
        : 1
      : (a.number ?? Infinity) - (b.number ?? Infinity) || (a.path < b.path ? -1 : 1),
  );
}

/** Days on which documents in force are looked at again, the first first. */
function reviews(picture: LogPicture): { readonly date: string; readonly summary: Summary }[] {
  return inOrder(picture)
    .flatMap((summary) => {
      const date = summary.revisits
        .flatMap((revisit) => revisit.date ?? [])
        .sort()
        .at(-1);
      return date === undefined || summary.status === 'superseded' || summary.status === 'rejected' ? [] : [{ date, summary }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function link({ from }: LogPicture, summary: Summary): string {
  return `[${cell(nameOf(summary)).replace(/[[\]]/g, '\\$&')}](${linkTo(from, summary.path)})`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
