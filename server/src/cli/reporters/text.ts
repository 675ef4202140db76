import type { Severity } from '../../rule/rule';
import type { SourceText } from '../../text/source-text';
import type { Output } from '../outputs';
import { printable, type Paint, type Style } from '../paint';
import { problemText } from '../run-problem';
import { rangeOf, type FindingEntry, type Point } from '../../engine/page-report';
import { count } from './count';
import { frame } from './frame';
import type { ReportedPage, Reporter } from './reporter';
import type { Tally } from './tally';

/** The report for people: each question under the line it is about. */
export function textReporter({ write, paint }: Output): Reporter {
  const print = async (text: string): Promise<void> => {
    if (text !== '') await write(text);
  };
  return {
    page: (page) => print(pageText(page, paint)),
    async end({ tally, problems, summary }) {
      for (const problem of problems) await print(problemText(problem));
      if (summary) await print(summaryText(tally, paint));
    },
  };
}

/** The findings of a page that a reader sees, and what kept it from being read; empty if there is nothing to say. */
function pageText({ entry: { path, problems }, shown, source }: ReportedPage, paint: Paint): string {
  return [
    ...problems.map((problem) => `${problemText({ ...problem, path })}\n`),
    ...shown.map((finding) => findingText(path, source, finding, paint)),
  ].join('');
}

/** The last lines of a report, for people. */
function summaryText(tally: Tally, paint: Paint): string {
  const { documents, others, unread, asked, shown, covered, known, unchanged, hidden } = tally;
  const lead =
    documents === 0
      ? 'No document to ask about.'
      : shown === 0
        ? `No questions in ${count(documents, 'document')}.`
        : `${count(shown, 'question')} in ${asked} of ${count(documents, 'document')}.`;
  const quiet = [
    ...(covered > 0 ? [`${covered} more ${covered === 1 ? 'is' : 'are'} part of ${shown === 1 ? 'it' : 'these'}`] : []),
    ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? 'stays' : 'stay'} quiet (--preset strict shows all)`] : []),
    ...(known > 0 ? [`${known} in the baseline ${known === 1 ? 'stays' : 'stay'} silent`] : []),
    ...(unchanged > 0 ? [`${unchanged} outside the changed sections ${unchanged === 1 ? 'stays' : 'stay'} silent`] : []),
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

function findingText(path: string, source: SourceText | undefined, finding: FindingEntry, paint: Paint): string {
  const colour = COLOURS[finding.severity];
  const quiet: Paint = finding.severity === 'hint' ? paint : (_style, text) => text;
  const place = ({ line, column }: Point) => `${printable(path)}:${line}:${column}`;
  const related = finding.related.map(
    ({ range, message }) => `  ${paint('faint', `see also ${place(range.start)} ${printable(message)}`)}`,
  );
  return [
    `${paint('bold', place(finding.range.start))} ${paint(colour, finding.severity)} ${paint('bold', finding.rule)} ${quiet('faint', printable(finding.message))}`,
    ...(source ? framed(source, finding, paint) : []),
    `  ${quiet('faint', printable(finding.question))}`,
    ...related,
    '',
    '',
  ].join('\n');
}

function framed(source: SourceText, { range, severity }: FindingEntry, paint: Paint): string[] {
  const number = String(range.start.line);
  const [code, underline] = frame(source, rangeOf(source, range));
  return [
    `  ${paint('faint', `${number} |`)} ${severity === 'hint' ? paint('faint', code) : code}`,
    `  ${paint('faint', `${' '.repeat(number.length)} |`)} ${paint(COLOURS[severity], underline)}`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
