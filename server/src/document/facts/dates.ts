import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import { datesIn } from '../dates';
import { overlaps } from '../links';
import type { CalendarDate, Commitment, Revisit } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** What tells the dates of a page apart. */
export interface DateClues {
  /** Front matter and lines of metadata. */
  readonly metadata: readonly Range[];
  /** Lines of metadata that promise a day. */
  readonly due: readonly Range[];
  readonly commitments: readonly Commitment[];
  readonly revisits: readonly Revisit[];
  /** The page's own date, ISO. */
  readonly written: string | undefined;
}

/** Every date that the page names outside quotations, in its order; days of a second look are left out, as `revisits` holds their sentences. */
export function readDates(page: Page, clues: DateClues): CalendarDate[] {
  const ranges = clues.metadata.filter((range, i, all) => !all.slice(0, i).some((other) => overlaps(range, other)));
  const metadata = ranges.flatMap((range) => {
    const isDue = clues.due.some((due) => overlaps(due, range));
    return datesOf(page, page.source.slice(range), range.start).map((date): CalendarDate => ({
      range: date.range,
      ...(isDue ? typeOfDue(page, range) : RECORD),
    }));
  });
  return [...metadata, ...datesInProse(page, clues)].sort((a, b) => a.range.start - b.range.start);
}

function* datesInProse(page: Page, { metadata, commitments, revisits, written }: DateClues): Generator<CalendarDate> {
  const owners = sectionOfBlocks(page);
  const promises = commitments.filter(({ type }) => type === 'date');
  const elsewhere = [...metadata, ...revisits.filter(({ act }) => act === 'review').map(({ range }) => range)];
  for (const [i, { type, quote, range: block }] of page.blocks.entries()) {
    if ((type !== 'paragraph' && type !== 'row' && type !== 'heading') || quote > 0) continue;
    const dates = datesOf(page, page.masked.slice(block.start, block.end), block.start);
    if (dates.length === 0) continue;
    const isRecord = RECORDS.has(effectiveRole(owners[i]!));
    const sentences = sentencesOf(page.masked, block);
    for (const { range, iso } of dates) {
      if (elsewhere.some((other) => overlaps(other, range))) continue;
      // In "Sept. 4" the stop ends no sentence.
      const around = sentences.filter((sentence) => overlaps(sentence, range));
      const sentence = { start: around[0]!.start, end: around.at(-1)!.end };
      const isPromise = promises.some((promise) => overlaps(promise.range, sentence));
      const isBefore = iso !== undefined && written !== undefined && iso < written;
      yield { range, ...(isRecord ? RECORD : isPromise ? PROMISE : typeIn(page, sentence, isBefore)) };
    }
  }
}

/** Sections that keep the page's own record. */
const RECORDS: ReadonlySet<Role> = new Set<Role>(['status', 'history']);

const RECORD = { type: 'metadata', cause: undefined } as const;
const PROMISE = { type: 'promised', cause: undefined } as const;

/** A day that metadata promises is set by the page unless the line says by what else. */
function typeOfDue(page: Page, range: Range): Omit<CalendarDate, 'range'> {
  const read = typeIn(page, range, false);
  return read.type === 'open' ? PROMISE : read;
}

function typeIn({ lexicon: { cues }, masked }: Page, { start: offset, end }: Range, isBefore: boolean): Omit<CalendarDate, 'range'> {
  const text = masked.slice(offset, end);
  const cause = cues.appetite.test(text) ? null : cues.externalDate.exec(text);
  if (cause) {
    const start = offset + cause.index;
    return { type: 'external', cause: { start, end: start + cause[0].length } };
  }
  return { type: isBefore || cues.past.test(text) ? 'past' : 'open', cause: undefined };
}

/** Whole dates, and such as only a sentence gives: "by March", "Q2". */
function datesOf({ lexicon }: Page, text: string, offset: number): { readonly range: Range; readonly iso?: string }[] {
  const whole = datesIn(text, lexicon, offset);
  const others: { readonly range: Range }[] = [];
  for (let at = 0, match = lexicon.cues.date.exec(text); match; match = lexicon.cues.date.exec(text.slice(at))) {
    const start = offset + at + match.index;
    const range = { start, end: start + match[0].length };
    if (!whole.some((date) => overlaps(date.range, range))) others.push({ range });
    at += match.index + match[0].length;
  }
  return [...whole, ...others].sort((a, b) => a.range.start - b.range.start);
}
