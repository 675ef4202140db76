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

const SENTENCE_END = /[.!?](?=\s)|\n[ \t]*\n/g;

/** A sentence longer than this on either side of a cue is cut there, in UTF-16 units. */
const REACH = 400;

/** The sentences of a stretch of masked text that hold `hint` (a global pattern), each once, in order. */
export function* sentencesWith(masked: string, hint: RegExp, range: Range): Generator<Range> {
  const text = masked.slice(range.start, range.end);
  let end = 0;
  for (const { index } of text.matchAll(hint)) {
    if (index < end) continue;
    const sentence = sentenceAround(text, index);
    end = sentence.end;
    yield { start: range.start + sentence.start, end: range.start + sentence.end };
  }
}

function sentenceAround(text: string, at: number): Range {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const match of text.slice(from, at).matchAll(SENTENCE_END)) start = from + match.index + match[0].length;
  const next = text.slice(at, at + REACH).search(SENTENCE_END);
  return { start, end: next < 0 ? Math.min(text.length, at + REACH) : at + next + 1 };
}
