import { matches } from '../text/matches';
import type { Range } from '../text/source-text';
import type { Page } from './page';

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|no|nr|dr|mr|mrs|ms|st|fig|resp|ca)|\b[A-Z])\.$/i;

const ENDS = /[.!?]+(?=["”')\]]*(?:\s|$))|\n[ \t]*\n/g;

/**
 * Sentences of a stretch of masked text, trimmed; a blank line and the end of a block end one too.
 * Cut at `.`, `!`, `?`, and `;` stays inside; "e.g." and initials do not end a sentence.
 */
export function sentencesOf(masked: string, range: Range): Range[] {
  const found: Range[] = [];
  const text = masked.slice(range.start, range.end);
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') found.push({ start: range.start + start + lead, end: range.start + start + lead + trimmed.length });
    start = end;
  };
  for (const match of matches(text, ENDS)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    push(end);
  }
  push(text.length);
  return found;
}

/** A sentence longer than this on either side of a cue is cut there, in UTF-16 units. */
const REACH = 400;

/** The sentences of a stretch of masked text that hold `hint` (a global pattern), each once, in order. */
export function* sentencesWith({ masked, cueIndex }: Pick<Page, 'masked' | 'cueIndex'>, hint: RegExp, range: Range): Generator<Range> {
  if (!cueIndex.mayHold(hint, range)) return;
  const text = masked.slice(range.start, range.end);
  let end = 0;
  for (const { index } of matches(text, hint)) {
    if (index < end) continue;
    const sentence = sentenceAround(text, index);
    end = sentence.end;
    yield { start: range.start + sentence.start, end: range.start + sentence.end };
  }
}

function sentenceAround(text: string, at: number): Range {
  const first = Math.max(0, at - REACH);
  const last = Math.min(text.length, at + REACH);
  let start = at;
  while (start > first && !endsSentence(text, start - 1)) start--;
  while (start < at && isSpace(text.charCodeAt(start))) start++;
  let end = at;
  while (end < last && !endsSentence(text, end)) end++;
  return { start, end: Math.min(end + 1, text.length) };
}

/** Whether a sentence ends with the character at `at`: a full stop before white space, or a line break before a blank line. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE || code > QUESTION) return false;
  if (code === STOP || code === EXCLAMATION || code === QUESTION) return isSpace(text.charCodeAt(at + 1));
  if (code !== LF) return false;
  let next = at + 1;
  while (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === TAB) next++;
  return text.charCodeAt(next) === LF || text.charCodeAt(next) === CR;
}

const [TAB, LF, CR, SPACE, EXCLAMATION, STOP, QUESTION] = [9, 10, 13, 32, 33, 46, 63];

function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}
