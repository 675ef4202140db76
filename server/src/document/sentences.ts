import type { Range } from '../text/source-text';

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|no|nr|dr|mr|mrs|ms|st|fig|resp|ca)|\b[A-Z])\.$/i;

/**
 * Sentences of a stretch of masked text, trimmed; a blank line and the end of a block end one too.
 * Cut at `.`, `!`, `?`, and `;` stays inside; "e.g." and initials do not end a sentence.
 */
export function sentencesOf(masked: string, range: Range): Range[] {
  const found: Range[] = [];
  const text = masked.slice(range.start, range.end);
  const ends = /[.!?]+(?=["”')\]]*(?:\s|$))|\n[ \t]*\n/g;
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') found.push({ start: range.start + start + lead, end: range.start + start + lead + trimmed.length });
    start = end;
  };
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    push(end);
  }
  push(text.length);
  return found;
}
