import type { Page } from '../page';
import type { Candidate } from './candidate';
import { nameWords, sameName } from './name';

/** Options with what a section that weighs them says of each: told apart by name, or by place where it weighs as many. */
export function weighed(page: Page, options: readonly Candidate[], read: readonly Candidate[]): Candidate[] {
  if (isInStep(page, options, read)) return inStep(options, read);
  return [...options, ...read.filter((candidate) => options.some((other) => isAlike(page, candidate, other)))];
}

/** Whether two places tell of the same options in the same order: as many, and none that shares more with one at another place. */
export function isInStep({ source }: Page, options: readonly Candidate[], read: readonly Candidate[]): boolean {
  if (options.length !== read.length || options.length < 2) return false;
  const names = options.map(({ range }) => source.slice(range).toLowerCase());
  return read.every(({ range }, i) => {
    const words = nameWords(source.slice(range));
    const shared = names.map((name) => words.filter((word) => name.includes(word)).length);
    return shared[i] === Math.max(...shared);
  });
}

/** Options with the body and the other name that a second place gives each of them. */
export function inStep(options: readonly Candidate[], read: readonly Candidate[]): Candidate[] {
  return options.map((option, i) => ({ ...option, body: read[i]!.body, form: read[i]!.form, alias: read[i]!.range }));
}

/** Whether two places name one option. */
export function isAlike(page: Page, a: Candidate, b: Candidate): boolean {
  return sameName(page.source.slice(a.range), page.source.slice(b.range));
}
