import { slugOf } from './slug';

export interface FileName {
  readonly name: string;
  /** The number that the name bears, where it bears one. */
  readonly number: number | undefined;
}

/**
 * Names a new page after the habit of its folder: numbers (`0007-…`, `ADR-007-…`, `7_…`) or dates (`2026-11-22-…`, `20261122-…`)
 * before the title, or neither. `names` are those of the files and folders that stand there; without any that tell,
 * the page has four digits before its title if `isNumbered`. `date` is an ISO date.
 */
export function fileName(title: string, names: readonly string[], { isNumbered, date }: { isNumbered: boolean; date: string }): FileName {
  const dated = names.flatMap((name) => matchOf(DATED, name));
  const matches = names.flatMap((name) => matchOf(NUMBERED, name));
  const numbered = matches.every((match) => isYear(Number(match[2]))) ? [] : matches;
  if (dated.length > numbered.length) {
    const [, between = '', joint = '-'] = dated.at(-1)!;
    return { name: `${date.replaceAll('-', between)}${joint}${slugOf(title, jointOf(joint))}.md`, number: undefined };
  }
  if (numbered.length > 0) {
    const last = numbered.reduce((a, b) => (Number(b[2]) >= Number(a[2]) ? b : a));
    const [, lead = '', digits = '', joint = '-'] = last;
    const width = numbered.some((match) => match[2]!.startsWith('0')) ? Math.max(...numbered.map((match) => match[2]!.length)) : 1;
    const number = Number(digits) + 1;
    return { name: `${lead}${String(number).padStart(width, '0')}${joint}${slugOf(title, jointOf(joint))}.md`, number };
  }
  return isNumbered ? { name: `0001-${slugOf(title)}.md`, number: 1 } : { name: `${slugOf(title)}.md`, number: undefined };
}

/** The number that a file's name bears, if it bears one. */
export function numberOf(name: string): number | undefined {
  const number = Number(NUMBERED.exec(name)?.[2] ?? NaN);
  return Number.isNaN(number) || isYear(number) ? undefined : number;
}

const DATED = /^\d{4}(-?)\d{2}\1\d{2}([-_]).+\.(?:md|markdown)$/i;
const NUMBERED = /^((?:[a-z]{2,8}[-_]?)?)(?!\d{4}-\d{2}-\d{2}|\d{8})(\d{1,6})([-_.]+)(?!md$|markdown$).+\.(?:md|markdown)$/i;

/** Files of `2025-…` and `2026-…` alone are by year. */
function isYear(number: number): boolean {
  return number >= 1990 && number < 2100;
}

function matchOf(pattern: RegExp, name: string): RegExpExecArray[] {
  const match = pattern.exec(name);
  return match ? [match] : [];
}

/** What joins the words of a title where `joint` stands before it. */
function jointOf(joint: string): string {
  return joint.includes('_') ? '_' : '-';
}
