import type { Log } from '../log/log';
import { linkTo } from '../log/resolve';
import type { Summary } from '../log/summary';
import { related } from '../log/view';

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
  const { log } = picture;
  const edges = inOrder(picture).flatMap((one) =>
    one.relations.flatMap((relation) => {
      const other = related(log, one.path, relation);
      if (!other || other.kind === 'other' || other.path === one.path) return [];
      const [from, to] = relation.type.endsWith('-by') ? [other, one] : [one, other];
      return [{ from, to, label: LABELS[relation.type] }];
    }),
  );
  const drawn = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => (a.path < b.path ? -1 : 1));
  const id = (one: Summary): string => `d${drawn.indexOf(one)}`;
  const nodes = drawn.map((one) => `  ${id(one)}["${nameOf(one).replace(/["<>#]/g, ' ')}"]\n`);
  const lines = edges.map(({ from, to, label }) => `  ${id(from)} -- ${label} --> ${id(to)}\n`);
  return `flowchart LR\n${nodes.join('')}${[...new Set(lines)].join('')}`;
}

const LABELS: Readonly<Record<Summary['relations'][number]['type'], string>> = {
  supersedes: 'supersedes',
  'superseded-by': 'supersedes',
  amends: 'amends',
  'amended-by': 'amends',
  depends: 'depends on',
  relates: 'relates to',
};

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

function nameOf({ number, title, path }: Summary): string {
  const name = title || path.replace(/^.*\//, '');
  return number === undefined ? name : `${number}. ${name}`;
}

function link({ from }: LogPicture, summary: Summary): string {
  return `[${cell(nameOf(summary)).replace(/[[\]]/g, '\\$&')}](${linkTo(from, summary.path)})`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
