import type { Output } from '../outputs';
import type { FindingEntry } from '../../engine/page-report';
import type { ReportedPage, Reporter, RunEnd } from './reporter';

/** A report to read as a page or a comment: a heading for every document with a question. */
export function markdownReporter({ write }: Output): Reporter {
  const parts: string[] = [];
  return {
    async page(page) {
      const text = markdownOf(page);
      if (text !== '') parts.push(text);
    },
    end: (end) => write(`${[headOf(end), ...parts, ...problemsOf(end)].join('\n')}`),
  };
}

function headOf({ tally: { documents, asked, shown } }: RunEnd): string {
  const lead =
    shown === 0
      ? `No questions in ${count(documents, 'document')}.`
      : `${count(shown, 'question')} in ${asked} of ${count(documents, 'document')}.`;
  return `## Leaven\n\n${lead}\n`;
}

function markdownOf({ entry: { path, problems }, shown }: ReportedPage): string {
  if (shown.length === 0 && problems.length === 0) return '';
  return [
    `### ${text(path)}`,
    '',
    ...problems.map(({ message, line }) => `- ${line === undefined ? '' : `Line ${line}: `}${text(message)}`),
    ...shown.map((finding) => questionOf(path, finding)),
    '',
  ].join('\n');
}

function questionOf(path: string, { rule, range: { start }, message, question }: FindingEntry): string {
  return `- [Line ${start.line}](${link(path)}#L${start.line}) **${text(question)}** ${text(message)} (\`${rule}\`)`;
}

function problemsOf({ problems }: RunEnd): string[] {
  return problems.map(({ path, message }) => `- ${path === undefined ? '' : `${text(path)}: `}${text(message)}\n`);
}

/** Words that markdown leaves as they are. */
export function text(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&~]/g, '\\$&');
}

/** A path as a link's target. */
export function link(path: string): string {
  return path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
