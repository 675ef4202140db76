import type { Range, SourceText } from '../../text/source-text';
import { printable, width } from '../paint';

/** The source line of a range, cut to some 100 cells around it, and a line that underlines the range with `^`. */
export function frame(source: SourceText, range: Range): readonly [line: string, underline: string] {
  const line = source.lineAt(range.start);
  const lineStart = source.lineStart(line);
  const lineEnd = source.lineEnd(line);
  const end = Math.min(Math.max(range.end, range.start), lineEnd);
  const from =
    end - lineStart <= WIDEST ? lineStart : Math.max(lineStart, Math.min(range.start - BEFORE, end - WIDEST), range.start - BEFORE);
  const to = Math.min(lineEnd, Math.max(from + WIDEST, range.start + 1));
  const left = (from > lineStart ? '…' : '') + printable(whole(source, from, range.start));
  const marked = printable(whole(source, range.start, Math.min(end, to)));
  const right = printable(whole(source, Math.min(end, to), to)) + (to < lineEnd ? '…' : '');
  return [left + marked + right, ' '.repeat(width(left)) + '^'.repeat(Math.max(1, width(marked)))];
}

const WIDEST = 100;
const BEFORE = 30;

/** A slice without halves of surrogate pairs at its ends. */
function whole(source: SourceText, start: number, end: number): string {
  return source.text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
