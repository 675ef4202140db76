import type { Output } from '../outputs';
import { printable } from '../paint';
import { problemText } from '../run-problem';
import type { Reporter } from './reporter';

/** A finding a line, for editors' problem matchers: `path:line:column severity rule message question`. */
export function conciseReporter({ write }: Output): Reporter {
  return {
    async page({ entry: { path, problems }, shown }) {
      for (const problem of problems) await write(problemText({ ...problem, path }));
      for (const { rule, severity, range, message, question } of shown)
        await write(
          `${printable(path)}:${range.start.line}:${range.start.column} ${severity} ${rule} ${printable(message)} ${printable(question)}\n`,
        );
    },
    async end({ problems }) {
      for (const problem of problems) await write(problemText(problem));
    },
  };
}
