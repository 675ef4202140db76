import type { DecisionDocument } from '../../document/model';
import type { Finding } from '../../engine/finding';
import type { LintResult } from '../../engine/lint';
import type { Severity } from '../../rule/rule';
import { printable, type Paint, type Style } from '../paint';
import { problemText } from '../run-problem';
import { frame } from './frame';

/** What a run of `leaven lint` came to. */
export interface Tally {
  /** Pages that are linted. */
  documents: number;
  /** Pages of the kind `other`. */
  others: number;
  unread: number;
  /** Documents with a finding that is shown. */
  asked: number;
  shown: number;
  covered: number;
  hidden: number;
}

/** The findings of a page that a reader sees, and what kept it from being read; empty if there is nothing to say. */
export function pageText(path: string, document: DecisionDocument | undefined, { findings, problems }: LintResult, paint: Paint): string {
  return [
    ...problems.map((problem) => `${problemText({ ...problem, path })}\n`),
    ...findings.map((finding) => findingText(path, document!, finding, paint)),
  ].join('');
}

/** The last lines of a report, for people. */
export function summaryText(tally: Tally, paint: Paint): string {
  const { documents, others, unread, asked, shown, covered, hidden } = tally;
  const lead =
    documents === 0
      ? 'No document to ask about.'
      : shown === 0
        ? `No questions in ${count(documents, 'document')}.`
        : `${count(shown, 'question')} in ${asked} of ${count(documents, 'document')}.`;
  const quiet = [
    ...(covered > 0 ? [`${covered} more ${covered === 1 ? 'is' : 'are'} part of ${shown === 1 ? 'it' : 'these'}`] : []),
    ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? 'stays' : 'stay'} quiet (--preset strict shows all)`] : []),
    ...(others > 0 ? [`${count(others, 'page')} of another kind ${others === 1 ? 'was' : 'were'} left alone`] : []),
    ...(unread > 0 ? [`${count(unread, 'file')} could not be read`] : []),
  ];
  return [
    paint('bold', lead) + (quiet.length > 0 ? paint('faint', ` ${capital(quiet.join('; '))}.`) : ''),
    ...(shown > 0 ? [paint('faint', 'Why a question is asked: leaven explain <rule>. How a page was read: leaven inspect <path>.')] : []),
    '',
  ].join('\n');
}

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'faint' };

function findingText(path: string, { source }: DecisionDocument, finding: Finding, paint: Paint): string {
  const { line, character } = source.positionAt(finding.range.start);
  const number = String(line + 1);
  const gutter = ' '.repeat(number.length);
  const [code, underline] = frame(source, finding.range);
  const colour = COLOURS[finding.severity];
  const quiet: Paint = finding.severity === 'hint' ? paint : (_style, text) => text;
  const related = finding.related.map(({ range, message }) => {
    const place = source.positionAt(range.start);
    return `  ${paint('faint', `see also ${printable(path)}:${place.line + 1}:${place.character + 1} ${printable(message)}`)}`;
  });
  return [
    `${paint('bold', `${printable(path)}:${number}:${character + 1}`)} ${paint(colour, finding.severity)} ${paint('bold', finding.rule)} ${quiet('faint', printable(finding.message))}`,
    `  ${paint('faint', `${number} |`)} ${quiet('faint', code)}`,
    `  ${paint('faint', `${gutter} |`)} ${paint(colour, underline)}`,
    `  ${quiet('faint', printable(finding.question))}`,
    ...related,
    '',
    '',
  ].join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
