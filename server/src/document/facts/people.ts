import type { Field } from '../../lexicon/words';
import type { FieldValue } from '../metadata';
import type { Person } from '../model';

const PERSON_FIELDS: ReadonlySet<Field> = new Set<Field>(['decided', 'consulted', 'informed', 'owner', 'author']);

/** Who decided, was asked, was told, owns or wrote the page, by its metadata. */
export function readPeople(fields: readonly FieldValue[]): Person[] {
  return fields
    .filter(({ field, value }) => PERSON_FIELDS.has(field) && /\p{L}{2}/u.test(value) && !/^\W*(?:tbd|n\/?a|none|todo|-)\W*$/i.test(value))
    .map(({ field, range }) => ({ role: field as Person['role'], range }));
}
