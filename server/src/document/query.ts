import type { Range } from '../text/source-text';
import type { DecisionDocument, Role, Section } from './model';
import { ownBody } from './page';
import { sentencesOf } from './sentences';

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
  const match = cue.exec(prose(document, range));
  return match ? { start: range.start + match.index, end: range.start + match.index + match[0].length } : undefined;
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

/** Whether the prose of the page has at least this many words. */
export function hasWords(document: DecisionDocument, count: number): boolean {
  const words = /[\p{L}\p{N}]+/gu;
  for (let n = 0; n < count; n++) if (!words.test(document.masked)) return false;
  return true;
}
