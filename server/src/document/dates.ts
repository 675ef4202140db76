import type { Lexicon } from '../lexicon/lexicon';
import { matches } from '../text/matches';
import type { Range } from '../text/source-text';

/** A date as a page writes it; `iso` is the last day that it may mean. */
export interface DateRead {
  readonly iso: string;
  readonly range: Range;
}

/** "of" in the languages that write one between a day, its month and its year. */
const OF = String.raw`(?: (?:of|del?))?`;

const DATES = new RegExp(
  [
    String.raw`(?<![\d/.-])(?:(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])`,
    String.raw`(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?${OF} (\p{L}{3,10})\.?,?${OF} (\d{4})(?!\d)`,
    String.raw`(\p{L}{3,10})\.?${OF} (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})(?!\d)`,
    String.raw`Q([1-4])[ /-]?(\d{4})(?!\d)`,
    String.raw`(\d{4})[ /-]?Q([1-4])`,
    String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)`,
  ].join('|'),
  'gu',
);

/** The dates in a stretch of text that mean one day, month or quarter everywhere; 03/04/2025 means two, and is none. Ranges count from `offset`. */
export function datesIn(text: string, { dates }: Pick<Lexicon, 'dates'>, offset = 0): DateRead[] {
  if (!/\d{4}/.test(text)) return [];
  return [...matches(text, DATES)].flatMap((match) => {
    const [, y1, m1, d1, d2, name2, y2, name3, d3, y3, q4, y4, y5, q5, y6, m6, d6] = match;
    const month = (name: string): number => dates.months.findIndex((pattern) => pattern.test(name)) + 1;
    const iso =
      y1 !== undefined
        ? day(Number(y1), Number(m1), d1)
        : y2 !== undefined
          ? day(Number(y2), month(name2!), d2)
          : y3 !== undefined
            ? day(Number(y3), month(name3!), d3)
            : y6 !== undefined
              ? day(Number(y6), Number(m6), d6)
              : day(Number(y4 ?? y5), Number(q4 ?? q5) * 3, undefined);
    const start = offset + match.index;
    return iso ? [{ iso, range: { start, end: start + match[0].length } }] : [];
  });
}

/** ISO date; the last day of the month where none is given. Undefined for what no calendar has. */
function day(year: number, month: number, date: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const time = new Date(Date.UTC(year, date === undefined ? month : month - 1, date === undefined ? 0 : Number(date)));
  return time.getUTCMonth() === month - 1 ? time.toISOString().slice(0, 10) : undefined;
}
