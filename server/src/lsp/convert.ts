import type { Position, Range as LspRange } from 'vscode-languageserver';
import type { Range, SourceText } from '../text/source-text';
import type { Place } from './protocol';

/** UTF-16 offsets to lines and characters. */
export function toRange(source: SourceText, { start, end }: Range): LspRange {
  return { start: source.positionAt(start), end: source.positionAt(end) };
}

/** A position to an offset; what is outside the text is clamped. Throws a TypeError for what is no position. */
export function toOffset(source: SourceText, position: Position): number {
  if (!Number.isInteger(position.line) || !Number.isInteger(position.character))
    throw new TypeError('A position needs a line and a character.');
  return source.offsetAt(position);
}

export function toOffsets(source: SourceText, { start, end }: LspRange): Range {
  return { start: toOffset(source, start), end: toOffset(source, end) };
}

/** The range of a 1-based line, its white space left out. */
export function lineRange(source: SourceText, line: number): LspRange {
  const start = source.lineStart(line - 1);
  const end = source.lineEnd(line - 1);
  const text = source.slice({ start, end });
  return toRange(source, { start: start + text.length - text.trimStart().length, end: Math.max(start, start + text.trimEnd().length) });
}

export function toPlace(source: SourceText, range: Range): Place {
  return { range: toRange(source, range), text: source.slice(range).replace(/\s+/g, ' ').trim().slice(0, PLACE_LENGTH) };
}

const PLACE_LENGTH = 200;
