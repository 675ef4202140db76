import type { Lexicon } from '../lexicon/lexicon';
import type { Status } from '../lexicon/words';
import type { Range } from '../text/source-text';
import type { FieldValue } from './model';
import { ownBody, sectionAt, type Page } from './page';

export interface StatedStatus {
  readonly value: Status;
  /** Where the page says it; undefined for `none`. */
  readonly range: Range | undefined;
}

/** The status that a page gives itself: in its metadata, where one that says superseded beats the others, else in a sentence. */
export function readStatus(page: Page, fields: readonly FieldValue[]): StatedStatus {
  const { lexicon } = page;
  const read = ofThePage(
    page,
    fields.filter(({ field, value }) => field === 'status' && !isKey(value, lexicon)),
  ).flatMap(({ value, range }) => {
    const status = statusOf(value, lexicon);
    return status ? [{ value: status, range }] : [];
  });
  return read.find(({ value }) => value === 'superseded') ?? read[0] ?? noticed(page) ?? { value: 'none', range: undefined };
}

/** A line whose value is a key itself belongs to a list of keys. */
function isKey(value: string, { fields }: Lexicon): boolean {
  const [before, after] = value.split(/[:：]/);
  return fields.some(([, pattern]) => pattern.test(before!.toLowerCase())) || after?.trim() === '';
}

/** Where several sections give a status of their own and nothing gives the page's, they are of its parts. */
function ofThePage(page: Page, statuses: readonly FieldValue[]): readonly FieldValue[] {
  const parts = new Set(statuses.map(({ range }) => sectionAt(page, range.start)));
  const own = [...parts].some(({ role, level }) => level === 0 || role === 'title' || role === 'status');
  return parts.size > 1 && !own ? [] : statuses;
}

/** UTF-16 units in which a page says what it is. */
const OPENING = 1500;

function noticed(page: Page): StatedStatus | undefined {
  const { masked, cueIndex, source, sections, lexicon, blocks } = page;
  const { opening, released, history } = lexicon.notices;
  const past = sections.find(({ role }) => role === 'history');
  const stretches = [{ start: 0, end: Math.min(OPENING, masked.length) }, ...(past ? [ownBody(past)] : [])];
  for (const { start, end } of stretches)
    for (const [value, pattern] of opening) {
      const match = cueIndex.exec(pattern, { start, end });
      if (match) return { value, range: { start: start + match.index, end: start + match.index + match[0].length } };
    }
  const date = released.exec(source.text.slice(0, OPENING));
  if (date) return { value: 'accepted', range: { start: date.index, end: date.index + date[0].length } };
  const entries = past ? blocks.slice(...past.blocks).filter(({ type }) => type !== 'html') : [];
  const only = entries.length === 1 ? history.find(([, pattern]) => pattern.test(source.slice(entries[0]!.range))) : undefined;
  return only && { value: only[0], range: entries[0]!.range };
}

function statusOf(text: string, lexicon: Lexicon): Status | undefined {
  const words = text
    .replace(/~~[^~]*~~/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase();
  if (/\|.*\|/.test(words.replace(/^\||\|$/g, '')) || /\baccepted\b.{0,6}[|/].{0,6}\brejected\b/.test(words)) return undefined;
  const clean = words.replace(/^\P{L}+/u, '');
  const match = (value: string): Status | undefined => lexicon.statuses.find(([, pattern]) => pattern.test(value))?.[0];
  return (
    match(clean) ??
    clean
      .slice(0, 80)
      .split(/[\s,;:()–—：（）、。-]+/)
      .map((_, i, all) => match(all.slice(i).join(' ')))
      .find((status) => status !== undefined)
  );
}
