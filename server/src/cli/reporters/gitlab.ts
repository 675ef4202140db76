import type { Severity } from '../../rule/rule';
import type { Output } from '../outputs';
import { Numbered } from './numbered';
import type { Reporter } from './reporter';

/** GitLab's code quality report: an array of issues as Code Climate specifies them. GitLab drops the second of two with one fingerprint, so each has its own. */
export function gitlabReporter({ write }: Output): Reporter {
  const issues: object[] = [];
  const numbered = new Numbered();
  return {
    async page({ entry: { path }, shown }) {
      for (const { rule, severity, range, message, question, fingerprint } of shown)
        issues.push({
          type: 'issue',
          categories: ['Clarity'],
          description: `${message} ${question}`,
          check_name: rule,
          fingerprint: numbered.of(`${path}:${fingerprint}`),
          severity: LEVELS[severity],
          location: { path, lines: { begin: range.start.line, end: Math.max(range.start.line, lastLine(range)) } },
        });
    },
    end: () => write(`${JSON.stringify(issues, undefined, 1)}\n`),
  };
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' };

/** The line that an exclusive end at a line's first column leaves out. */
function lastLine({ end }: { readonly end: { readonly line: number; readonly column: number } }): number {
  return end.column === 1 ? end.line - 1 : end.line;
}
