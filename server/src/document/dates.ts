import type { Lexicon } from '../lexicon/lexicon';
import { matches } from '../text/matches';
import type { Range } from '../text/source-text';

/** A date as a page writes it; `iso` is the last day that it may mean. */
export interface DateRead {
  readonly iso: string;
  readonly range: Range;
}

const DATES =
  /(?<![\d/.-])(?:(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])|(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (\p{L}{3,9})\.?,? (\d{4})(?!\d)|(\p{L}{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})(?!\d)|Q([1-4])[ /-]?(\d{4})(?!\d)|(\d{4})[ /-]?Q([1-4]))/gu;

/** The dates in a stretch of text that mean one day, month or quarter everywhere; 03/04/2025 means two, and is none. Ranges count from `offset`. */
export function datesIn(text: string, { dates }: Pick<Lexicon, 'dates'>, offset = 0): DateRead[] {
  if (!/\d{4}/.test(text)) return [];
  return [...matches(text, DATES)].flatMap((match) => {
    const [, y1, m1, d1, d2, name2, y2, name3, d3, y3, q4, y4, y5, q5] = match;
    const month = (name: string): number => dates.months.findIndex((pattern) => pattern.test(name)) + 1;
    const iso =
      y1 !== undefined
        ? day(Number(y1), Number(m1), d1)
        : y2 !== undefined
          ? day(Number(y2), month(name2!), d2)
          : y3 !== undefined
            ? day(Number(y3), month(name3!), d3)
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
