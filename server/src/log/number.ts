import { nameOf } from './resolve';

/** A record's number in its series, as its file's name gives it. */
export interface FileNumber {
  readonly number: number;
  /** What stands before the number, lower-cased, letters and digits only. */
  readonly series: string;
  /** What stands behind it, without extension and language. */
  readonly rest: string;
}

/** The number in a file's name: `0012-…`, `ADR-012 …`, `adr012_…`, `eip-1559`; never a date, nor 0, which templates have. */
export function fileNumber(path: string): FileNumber | undefined {
  const name = nameOf(path).replace(/\.(?:md|markdown)$/i, '');
  if (/^(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])(?!\d{3})/.test(name)) return undefined;
  const match = /^((?:[a-z]+[-_ ]?){0,4})0*([1-9]\d{0,5})(?=$|[-_. ])(.*)$/i.exec(name);
  if (!match || (match[1] !== '' && !SERIES.test(match[1]!))) return undefined;
  return {
    number: Number(match[2]),
    series: match[1]!.toLowerCase().replace(/[^a-z]/g, ''),
    rest: match[3]!.replace(/\.[a-z]{2}(?:[-_][a-z]{2,4})?$/i, '').toLowerCase(),
  };
}

/** Words that are counted through; a phase, a sprint or a version is something else. */
const SERIES = /(?:^|[-_ ])(?:m?adrs?|ad|dr|rf[cd]s?|kep|eip|erc|prd|decision|record|proposal)[-_ ]?(?:$|[a-z]+[-_ ]?$)/i;

/** The number that a title opens with, `7. Keep flour dry` or `ADR-007: …`; a title that only speaks of a number has none. */
export function titleNumber(rawTitle: string): number | undefined {
  const match =
    /^\W*(?:(?:adr|ad|dr|rfc|kep|eip|prd|madr|rfd|decision(?: record)?)[\s#_-]{0,3}|#)?0*([1-9]\d{0,5})(?:[.:)]|\s[–—-]|\s*$)(?!\d)/i.exec(
      rawTitle,
    );
  return match ? Number(match[1]) : undefined;
}
