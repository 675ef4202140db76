import type { Range } from '../text/source-text';
import type { DecisionDocument, Role, Section } from './model';
import { effectiveRole, ownBody, sectionAt } from './page';
import { sentencesOf, sentencesWith } from './sentences';

/** The sections with one of these roles, in the order of the page. */
export function sectionsOf(document: DecisionDocument, ...roles: readonly Role[]): Section[] {
  return document.sections.filter((section) => roles.includes(section.role));
}

/** The sentences of a stretch of prose. */
export function sentencesIn(document: DecisionDocument, range: Range): Range[] {
  return sentencesOf(document.masked, range);
}

/** The prose of a range: masked, as long as the range. */
export function prose(document: DecisionDocument, { start, end }: Range): string {
  return document.masked.slice(start, end);
}

/** The prose of a range on one line: as long as the range, so that a cue may reach over a line break. */
export function line(document: DecisionDocument, range: Range): string {
  return prose(document, range).replace(/[\r\n\t]/g, ' ');
}

/** Where a cue first stands in a range, by default in the whole page. */
export function find(document: DecisionDocument, cue: RegExp, range: Range = { start: 0, end: document.masked.length }): Range | undefined {
  const match = document.cueIndex.exec(cue, range);
  return match ? { start: range.start + match.index, end: range.start + match.index + match[0].length } : undefined;
}

/** Words of the page that stand in a sentence, which `text` holds on one line. */
export interface Mention {
  readonly range: Range;
  readonly sentence: Range;
  readonly text: string;
  /** Index of the words in `text`. */
  readonly index: number;
}

/** Where a cue stands in the sentences of paragraphs outside quotations, under the roles given; every such sentence holds `hint`, a global pattern. */
export function* mentions(document: DecisionDocument, hint: RegExp, cue: RegExp, roles: ReadonlySet<Role>): Generator<Mention> {
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' || block.quote > 0) continue;
    let admitted: boolean | undefined;
    for (const sentence of sentencesWith(document, hint, block.range)) {
      admitted ??= roles.has(effectiveRole(sectionAt(document, block.range.start)));
      if (!admitted) break;
      const text = line(document, sentence);
      const match = cue.exec(text);
      if (!match) continue;
      const start = sentence.start + match.index;
      yield { range: { start, end: start + match[0].length }, sentence, text, index: match.index };
    }
  }
}

/** Whether a section says something of its own: not blank, not "None", not only subheadings without text. */
export function saysSomething(document: DecisionDocument, section: Section): boolean {
  return document.blocks
    .slice(...section.blocks)
    .some(
      (block) =>
        (block.type === 'paragraph' || block.type === 'row') &&
        prose(document, block.range).trim() !== '' &&
        !document.lexicon.options.none.test(document.source.slice(block.range)),
    );
}

/** The heading under which the page says what will be done; a narrative may only tell a problem, and has none. */
export function commitmentPlace(document: DecisionDocument): Range | undefined {
  for (const role of ['decision', 'design', 'requirements', 'scope', 'plan'] as const) {
    const section = document.sections.find((candidate) => candidate.role === role && saysSomething(document, candidate));
    if (section) return section.heading;
  }
  return undefined;
}

/** Where a remark on the whole page is placed: its title, else its first line. */
export function titlePlace(document: DecisionDocument): Range {
  return document.title?.range ?? { start: 0, end: document.source.lineEnd(0) };
}

/** The heading above the first norm of a working agreement. */
export function normsPlace(document: DecisionDocument): Range {
  const first = document.agreements[0]?.range.start ?? 0;
  const section = document.sections.findLast(({ heading }) => heading.start <= first && heading.end > heading.start);
  return section?.heading ?? titlePlace(document);
}

/** The first sentence of a section, else its heading. */
export function opening(document: DecisionDocument, section: Section): Range {
  return sentencesIn(document, ownBody(section))[0] ?? section.heading;
}

/** Whether the prose of a range, by default of the whole page, has at least this many words. */
export function hasWords(document: DecisionDocument, count: number, range?: Range): boolean {
  let words = 0;
  let isInWord = false;
  for (const sign of range ? prose(document, range) : document.masked) {
    const isWord = sign < '\x80' ? isLetterOrDigit(sign.charCodeAt(0)) : WORD.test(sign);
    if (isWord && !isInWord && ++words >= count) return true;
    isInWord = isWord;
  }
  return words >= count;
}

const WORD = /[\p{L}\p{N}]/u;

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
