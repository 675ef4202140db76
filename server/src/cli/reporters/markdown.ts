import type { Output } from '../outputs';
import type { FindingEntry } from '../../engine/page-report';
import { count } from './count';
import type { ReportedPage, Reporter, RunEnd } from './reporter';

/** A report to read as a page or a comment: a heading for every document with a question, as long as all fits into `longest` bytes. */
export function markdownReporter({ write, root, link }: Output, longest = Infinity): Reporter {
  const parts: string[] = [];
  let size = 0;
  let left = 0;
  return {
    async page(page) {
      const text = markdownOf(page, (line) => link(root(page.entry.path), line));
      if (text === '') return;
      size += Buffer.byteLength(text);
      if (size <= longest) parts.push(text);
      else left++;
    },
    end: (end) => write(`${[headOf(end), ...parts, ...restOf(left), ...problemsOf(end)].join('\n')}`),
  };
}

function headOf({ tally: { documents, asked, shown } }: RunEnd): string {
  const lead =
    shown === 0
      ? `No questions in ${count(documents, 'document')}.`
      : `${count(shown, 'question')} in ${asked} of ${count(documents, 'document')}.`;
  return `## Leaven\n\n${lead}\n`;
}

function markdownOf({ entry: { path, problems }, shown }: ReportedPage, link: (line: number) => string): string {
  if (shown.length === 0 && problems.length === 0) return '';
  return [
    `### ${text(path)}`,
    '',
    ...problems.map(({ message, line }) => `- ${line === undefined ? '' : `Line ${line}: `}${text(message)}`),
    ...shown.map((finding) => questionOf(finding, link(finding.range.start.line))),
    '',
  ].join('\n');
}

function questionOf({ rule, range: { start }, message, question }: FindingEntry, link: string): string {
  return `- [Line ${start.line}](${link}) **${text(question)}** ${text(message)} (\`${rule}\`)`;
}

function restOf(left: number): string[] {
  return left > 0 ? [`${count(left, 'document')} more ${left === 1 ? 'is' : 'are'} left out here, so that this stays short enough.\n`] : [];
}

function problemsOf({ problems }: RunEnd): string[] {
  return problems.map(({ path, message }) => `- ${path === undefined ? '' : `${text(path)}: `}${text(message)}\n`);
}

/** Words that markdown leaves as they are, and that no server takes for a person or an issue of its own. */
export function text(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#&~]/g, '\\$&')
    .replace(/@|#(?=\d)/g, '$&&#8203;');
}
