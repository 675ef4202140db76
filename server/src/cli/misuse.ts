import type { RunProblem } from './run-problem';

/** What was asked for can't be done as asked: each problem says why and what to do. Ends the run with exit code 2. */
export class Misuse extends Error {
  readonly problems: readonly RunProblem[];

  constructor(...problems: readonly (string | RunProblem)[]) {
    super('misuse');
    this.problems = problems.map((problem) => (typeof problem === 'string' ? { code: 'misuse', message: problem } : problem));
  }
}
