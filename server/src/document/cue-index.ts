import { lexicon as english } from '../lexicon/en';
import { hints } from '../lexicon/hints.gen';
import type { Range } from '../text/source-text';

/**
 * Where the words stand without which a cue does not match. One walk over a page finds them for all cues, so that most patterns need not
 * search most stretches: they hold none of their words.
 */
export class CueIndex {
  private found: Found | undefined;

  /** `words` finds them otherwise than by a walk over all of the text. */
  constructor(
    private readonly masked: string,
    private readonly words: () => Found = () => sorted([{ words: findWords(masked), start: 0 }]),
  ) {}

  /** False only where `cue` has no match in a stretch of the masked text, by default in all of it. */
  mayHold(cue: RegExp, { start, end }: Range = { start: 0, end: this.masked.length }): boolean {
    const words = tree().wordsOf.get(cue);
    if (!words) return true;
    const { places, firsts } = (this.found ??= this.words());
    for (const word of words) {
      const last = firsts[word + 1]!;
      const first = firstFrom(places, firsts[word]!, last, start);
      if (first < last && places[first]! < end) return true;
    }
    return false;
  }

  /** As `cue.exec` of a stretch of the masked text, by default of all of it; the match's index counts from where the stretch starts. */
  exec(cue: RegExp, range: Range = { start: 0, end: this.masked.length }): RegExpExecArray | null {
    return this.mayHold(cue, range) ? cue.exec(this.masked.slice(range.start, range.end)) : null;
  }

  /** At most so many matches has `cue` in the masked text. */
  mostOf(cue: RegExp): number {
    const words = tree().wordsOf.get(cue);
    if (!words) return Infinity;
    const { firsts } = (this.found ??= this.words());
    return words.reduce((sum, word) => sum + firsts[word + 1]! - firsts[word]!, 0);
  }
}

/** The places of all words, those of one word together and ascending: from `firsts[word]` up to `firsts[word + 1]`. */
export interface Found {
  readonly places: Int32Array;
  readonly firsts: Int32Array;
}

/** Index of the first of the ascending places from `low` up to `high` that is not before `start`. */
function firstFrom(places: Int32Array, low: number, high: number, start: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the walk over one page met, kept from page to page so that no page needs lists of its own. */
let metWords = new Uint16Array(4096);
let metPlaces = new Int32Array(4096);

/** The words of a stretch in the order of their places. */
export interface Words {
  readonly words: Uint16Array;
  readonly places: Int32Array;
}

export function findWords(masked: string): Words {
  const { next, wordAt } = tree();
  const letters = lettersOf(masked);
  let met = 0;
  let before = OTHER;
  for (let at = 0; at < masked.length; at++) {
    const letter = letters[at]!;
    if (letter <= DIGIT && (before > DIGIT || (letter === DIGIT && before !== DIGIT))) {
      for (let node = next[letter]!, i = at + 1; node > 0; i++) {
        const word = wordAt[node]!;
        if (word > 0) {
          if (met === metWords.length) [metWords, metPlaces] = [twice(metWords), twice(metPlaces)];
          metWords[met] = word - 1;
          metPlaces[met++] = at;
        }
        node = next[node * LETTERS + letters[i]!]!;
      }
    }
    before = letter;
  }
  return { words: metWords.slice(0, met), places: metPlaces.slice(0, met) };
}

/** The words of stretches that follow each other, by word. */
export function sorted(stretches: readonly { readonly words: Words; readonly start: number }[]): Found {
  const { count } = tree();
  const firsts = new Int32Array(count + 1);
  let met = 0;
  for (const { words } of stretches) {
    for (const word of words.words) firsts[word + 1]!++;
    met += words.words.length;
  }
  for (let word = 0; word < count; word++) firsts[word + 1]! += firsts[word]!;
  const places = new Int32Array(met);
  const free = firsts.slice();
  for (const { words, start } of stretches)
    for (let i = 0; i < words.words.length; i++) places[free[words.words[i]!]!++] = words.places[i]! + start;
  return { places, firsts };
}

let room = new Uint8Array(65_536);

/** The characters of a page as letters of the tree, and one that no word goes on with at its end; good until the next call. */
function lettersOf(masked: string): Uint8Array {
  if (room.length <= masked.length) room = new Uint8Array(masked.length * 2);
  for (let at = 0; at < masked.length; at++) room[at] = letterOf(masked.charCodeAt(at));
  room[masked.length] = OTHER;
  return room;
}

function twice<T extends Uint16Array | Int32Array>(list: T): T {
  const longer = new (list.constructor as new (length: number) => T)(list.length * 2);
  longer.set(list);
  return longer;
}

/** `a` to `z`, any digit, hyphen, white space, apostrophe, any other. */
const LETTERS = 31;
const DIGIT = 26;
const OTHER = 30;

/** By character code, which of them it is. */
const LETTER_OF = new Uint8Array(128).fill(OTHER);
for (let i = 0; i < 26; i++) LETTER_OF[97 + i] = LETTER_OF[65 + i] = i;
for (let code = 48; code <= 57; code++) LETTER_OF[code] = DIGIT;
for (const [i, signs] of ['-', ' \n\r\t', "'"].entries()) for (const sign of signs) LETTER_OF[sign.charCodeAt(0)] = DIGIT + 1 + i;
const APOSTROPHE = DIGIT + 3;
const CURLY_APOSTROPHE = 0x2019;

function letterOf(code: number): number {
  return code < 128 ? LETTER_OF[code]! : code === CURLY_APOSTROPHE ? APOSTROPHE : OTHER;
}

/** The beginnings of words by which cues are told, as a tree of letters. */
interface Tree {
  readonly wordsOf: ReadonlyMap<RegExp, readonly number[]>;
  readonly count: number;
  /** By node and letter the next node, 0 where none follows; the root is 0. */
  readonly next: Uint16Array;
  /** By node, one more than the number of the word that ends there, or 0. */
  readonly wordAt: Uint16Array;
}

let known: Tree | undefined;

/** Grown when the first page is read, not when the program starts. */
function tree(): Tree {
  return (known ??= growTree());
}

function growTree(): Tree {
  const wordsOf = new Map<RegExp, number[]>();
  const most = hints.reduce((sum, [, beginnings]) => sum + beginnings.length + 1, 1);
  const next = new Uint16Array(most * LETTERS);
  const wordAt = new Uint16Array(most);
  let nodes = 1;
  let count = 0;
  for (const [at, beginnings] of hints) {
    const words = beginnings.split('|').map((beginning) => {
      let node = 0;
      for (let i = 0; i < beginning.length; i++) {
        const edge = node * LETTERS + letterOf(beginning.charCodeAt(i));
        node = next[edge] ||= nodes++;
      }
      return (wordAt[node] ||= ++count) - 1;
    });
    wordsOf.set(patternAt(at), words);
  }
  return { wordsOf, count, next: next.slice(0, nodes * LETTERS), wordAt: wordAt.slice(0, nodes) };
}

function patternAt(at: string): RegExp {
  return at.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], english) as RegExp;
}
