import type { DecisionDocument, Problem } from '../../document/model';
import { factsOf } from '../../document/reading';
import type { Range } from '../../text/source-text';
import { printable, type Paint } from '../paint';
import { problemText } from '../run-problem';
import { excerpt } from './excerpt';

/** How a page was read, for people: each thing with its place. */
export function inspectText(path: string, document: DecisionDocument | undefined, problems: readonly Problem[], paint: Paint): string {
  const head = `${paint('bold', printable(path))}\n`;
  const noted = problems.map((problem) => `  ${problemText({ ...problem, path })}`).join('');
  return `${head}${noted}${document ? reading(path, document, paint) : ''}\n`;
}

function reading(path: string, document: DecisionDocument, paint: Paint): string {
  const { source } = document;
  const place = ({ start }: Range) => paint('faint', `  ${printable(path)}:${source.lineAt(start) + 1}`);
  const passage = (range: Range, label = '') => `${label && `${label}: `}${printable(excerpt(source, range))}${place(range)}`;
  const { kind, isKindSure, dialect, status } = document;
  const doubt = (isSure: boolean) => (isSure ? '' : paint('faint', ' (unsure)'));
  const facts = factsOf(document).map(({ name, passages }) => [name, passages.map(({ note, range }) => passage(range, note))] as const);
  const [problem, ...others] = facts;
  const options = document.options.map(
    ({ name, chosen, isSure, range }) => `${chosen ? paint('green', '[chosen] ') : ''}${printable(name)}${doubt(isSure)}${place(range)}`,
  );
  const kindWords = `${kind === 'other' ? 'other (it is not asked about)' : kind}${doubt(isKindSure)}${dialect === 'none' ? '' : `, in the form of ${dialect}`}`;
  const read = [problem!, ...(kind === 'working-agreement' ? [] : [['options', options] as const]), ...others];
  const found = read.filter(([, entries]) => entries.length > 0);
  const rows: readonly (readonly [name: string, entries: readonly string[]])[] = [
    ['kind', [kindWords]],
    ['status', [status.range ? `${status.value}${place(status.range)}` : status.value]],
    ...found,
    ['not found', kind === 'other' ? [] : [read.flatMap(([name, entries]) => (entries.length > 0 ? [] : [name])).join(', ')]],
    [
      'sections',
      document.sections
        .filter(({ role }) => role !== 'none')
        .map(({ role, heading, title }) => `${role}: ${printable(title)}${place(heading)}`),
    ],
  ];
  return rows.map(([name, entries]) => row(name, entries)).join('');
}

const INDENT = 16;

function row(name: string, entries: readonly string[]): string {
  return entries.map((entry, i) => `  ${(i === 0 ? name : '').padEnd(INDENT - 2)}${entry}\n`).join('');
}
