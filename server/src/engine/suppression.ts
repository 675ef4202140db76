/** What silences rules, unless it is void: a comment, or the front matter. */
export interface Suppression extends Void {
  /** As messages name it: `leaven-disable-line`, `the front matter`. */
  readonly name: string;
  /** 0-based line on which it stands. */
  readonly line: number;
  readonly rules: readonly string[];
  /** Whether it names its rules; otherwise all are meant. */
  readonly names: boolean;
  /** Rules that had a finding where it reaches. */
  readonly met: Set<string>;
  /** Rules that ask again because it has expired. */
  readonly asks: Set<string>;
}

/** Why a suppression does not count; empty where it does. */
export interface Void {
  /** ISO date of its last day. */
  readonly expired?: string;
  /** What it lacks, as the end of a sentence. */
  readonly lacks?: string;
}

/** Where a run stands on suppressions. */
export interface Terms {
  /** Today, ISO date; asked only where a suppression ends with a day. */
  day(): string;
  readonly requireReasons?: boolean | undefined;
}

/** How a suppression stands that gives `reason` and ends with the day `until` (as typed, if at all). */
export function voidOf(reason: string, until: string | undefined, { day, requireReasons }: Terms): Void {
  if (until !== undefined && !isDate(until)) return { lacks: `"until" takes a date such as 2027-01-31; here it is "${until}"` };
  if (requireReasons && !/\p{L}/u.test(reason)) return { lacks: 'the configuration asks for a reason, and none is given' };
  return until !== undefined && day() > until ? { expired: until } : {};
}

export function counts({ expired, lacks }: Void): boolean {
  return expired === undefined && lacks === undefined;
}

/** Parts a text from the `until` clause in it; in prose only what looks like a date is one. */
export function takeUntil(text: string, isProse: boolean): { readonly rest: string; readonly until: string | undefined } {
  const match = (isProse ? /\buntil\s+(\d+-[\d-]*\d)/i : /(?:^|(?<=\s))until(?:\s+(\S+)|$)/i).exec(text);
  if (!match) return { rest: text, until: undefined };
  return { rest: text.slice(0, match.index) + text.slice(match.index + match[0].length), until: match[1] ?? '' };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
