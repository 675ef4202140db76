import type { DecisionDocument, Problem } from '../../document/model';
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
  const { kind, dialect, status } = document;
  const rows: readonly (readonly [name: string, entries: readonly string[]])[] = [
    ['kind', [`${kind === 'other' ? 'other (it is not asked about)' : kind}${dialect === 'none' ? '' : `, in the form of ${dialect}`}`]],
    ['status', [status.range ? `${status.value}${place(status.range)}` : status.value]],
    ['problem', document.problem.map((range) => passage(range))],
    [
      'options',
      document.options.map(({ name, chosen, range }) => `${chosen ? paint('green', '[chosen] ') : ''}${printable(name)}${place(range)}`),
    ],
    ['commitments', document.commitments.map(({ type, range }) => passage(range, type))],
    ['consequences', document.consequences.map(({ tone, range }) => passage(range, tone))],
    ['dissent', document.dissent.map((range) => passage(range))],
    ['people', document.people.map(({ role, range }) => passage(range, role))],
    [
      'sections',
      document.sections
        .filter(({ role }) => role !== 'none')
        .map(({ role, heading, title }) => `${role}: ${printable(title)}${place(heading)}`),
    ],
  ];
  return rows.map(([name, entries]) => row(name, entries, paint)).join('');
}

const INDENT = 16;

function row(name: string, entries: readonly string[], paint: Paint): string {
  const lines = entries.length > 0 ? entries : [paint('faint', 'none found')];
  return lines.map((entry, i) => `  ${(i === 0 ? name : '').padEnd(INDENT - 2)}${entry}\n`).join('');
}
