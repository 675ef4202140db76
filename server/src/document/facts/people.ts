import type { Lexicon } from '../../lexicon/lexicon';
import type { Field } from '../../lexicon/words';
import { matches } from '../../text/matches';
import type { Range } from '../../text/source-text';
import type { FieldValue, Person } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesWith } from '../sentences';

const PERSON_FIELDS: ReadonlySet<Field> = new Set<Field>(['decided', 'consulted', 'informed', 'owner', 'author']);

/**
 * Who decided, was asked, was told, owns or wrote the page: by its metadata, its lists of people, handles and sentences;
 * one after the other, since a rule asks for the first. None overlaps one before it.
 */
export function* findPeople(page: Page, fields: readonly FieldValue[]): Generator<Person> {
  const found: Range[] = [];
  for (const read of [stated, listed, handles, inSentences])
    for (const person of read(page, fields)) {
      if (found.some((range) => range.start < person.range.end && person.range.start < range.end)) continue;
      found.push(person.range);
      yield person;
    }
}

function stated({ lexicon }: Page, fields: readonly FieldValue[]): Person[] {
  return fields.flatMap(({ field, value, range }) =>
    PERSON_FIELDS.has(field) && namesSomebody(value, lexicon) ? [{ role: field as Person['role'], range }] : [],
  );
}

const HANDLE = /(?<![\p{L}\p{N}.@/_-])@[A-Za-z][\w-]*(?![\w/.-]*\/)/gu;
const FULL_NAME = /\p{Lu}[\p{L}'’.-]* \p{Lu}/u;

/** A handle, two words that look like a name, or few words between commas; a sentence without either names nobody. */
function namesSomebody(value: string, { options }: Lexicon): boolean {
  if (!/\p{L}{2}/u.test(value) || options.none.test(value)) return false;
  return (
    value.includes('@') || FULL_NAME.test(value) || value.split(/[,;&/]/).every((part) => part.trim().split(/\s+/).length <= FEW_WORDS)
  );
}

const FEW_WORDS = 4;

/** Names in sections for people, and in lists that a line like "Reviewers:" announces. */
function listed({ blocks, sections, masked, cueIndex, lexicon }: Page): Person[] {
  const owners = sectionOfBlocks({ blocks, sections });
  let announced = false;
  return blocks.flatMap((block, i) => {
    const text = masked.slice(block.range.start, block.range.end).trim();
    if (!block.item) announced = cueIndex.mayHold(lexicon.people.label, block.range) && lexicon.people.label.test(text);
    const among = announced || effectiveRole(owners[i]!) === 'people';
    return block.item && among && FULL_NAME.test(text) && text.split(/\s+/).length <= LIST_WORDS
      ? [{ role: 'owner', range: block.range }]
      : [];
  });
}

const LIST_WORDS = 12;

function handles({ masked }: Page): Person[] {
  return Array.from(matches(masked, HANDLE), (match) => ({ role: 'consulted', range: rangeOf(match) }));
}

function* inSentences(page: Page): Generator<Person> {
  const { masked, lexicon } = page;
  const { actingHint, acting, named } = lexicon.people;
  for (const sentence of sentencesWith(page, actingHint, { start: 0, end: masked.length }))
    for (const cue of [acting, named])
      for (const match of matches(masked.slice(sentence.start, sentence.end), cue)) {
        const start = sentence.start + match.index;
        yield { role: 'decided', range: { start, end: start + match[0].length } };
      }
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}
