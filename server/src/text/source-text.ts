/** A stretch of a text: UTF-16 offsets into the original, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: 0-based line, 0-based UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The original text with its lines, indexed once. Lines end at LF, CRLF or a lone CR. */
export class SourceText {
  readonly lineStarts: readonly number[];

  constructor(readonly text: string) {
    this.lineStarts = indexLines(text);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The 0-based line that holds `offset`; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.lineStarts[line]! };
  }

  /** The offset of a position; a character past the end of its line is clamped to that end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.text.length;
    return Math.min(this.lineStart(line) + Math.max(0, character), this.lineEnd(line));
  }

  /** Offset of the first character of a 0-based line; the text's length for a line past the end. */
  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  /** Offset after the last character of a 0-based line, its line break excluded. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    if (line + 1 < this.lineCount) {
      if (this.text.charCodeAt(end - 1) === LF) end--;
      if (this.text.charCodeAt(end - 1) === CR && end > this.lineStart(line)) end--;
    }
    return end;
  }

  slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }
}

const LF = 10;
const CR = 13;

function indexLines(text: string): number[] {
  const starts = [0];
  let lone = text.indexOf('\r');
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    for (; lone >= 0 && lone < end; lone = text.indexOf('\r', lone + 1)) if (lone + 1 < end) starts.push(lone + 1);
    starts.push(end + 1);
  }
  for (; lone >= 0; lone = text.indexOf('\r', lone + 1)) starts.push(lone + 1);
  return starts;
}
