import { parseChunk, type Block, type ParsedChunk } from '../markdown/blocks';
import { SourceText } from '../text/source-text';
import { CueIndex, findWords, sorted, type Words } from './cue-index';
import { maskText } from './mask';

/** What is read of a page's text alone. */
export interface Foundations {
  readonly blocks: readonly Block[];
  readonly masked: string;
  readonly cueIndex: CueIndex;
}

/** A stretch of a page from one heading to another, read once for as long as its text stays. */
interface Chunk extends ParsedChunk {
  readonly text: string;
  /** Whether what follows is a page of its own. */
  readonly isClosed: boolean;
  readonly lines: number;
  readonly masked: string;
  words: Words | undefined;
  /** Its blocks where they stood on the page last. */
  placed: { readonly at: Place; readonly blocks: readonly Block[] };
}

interface Place {
  readonly offset: number;
  readonly line: number;
  /** Lists and tables before it. */
  readonly lists: number;
  readonly tables: number;
}

/**
 * Reads one page again and again while it is written: what stands between two headings is parsed only where its text has changed.
 * The result is that of a page read for the first time, whatever was read before.
 */
export class Remembered {
  /** By text. */
  private chunks = new Map<string, Chunk>();

  /** `firstLine` is 0-based; what stands before it is front matter. */
  read(source: SourceText, firstLine: number): Foundations {
    const start = source.lineStart(firstLine);
    const parts: { readonly chunk: Chunk; readonly start: number }[] = [];
    const blocks: Block[] = [];
    let at: Place = { offset: start, line: firstLine, lists: 0, tables: 0 };
    for (const chunk of this.chunksOf(source, firstLine)) {
      parts.push({ chunk, start: at.offset });
      for (const block of place(chunk, at)) blocks.push(block);
      at = {
        offset: at.offset + chunk.text.length,
        line: at.line + chunk.lines,
        lists: at.lists + chunk.lists,
        tables: at.tables + chunk.tables,
      };
    }
    const before = new SourceText(source.text.slice(0, start));
    const masked = maskText(before, []) + parts.map(({ chunk }) => chunk.masked).join('');
    const words = () => sorted(parts.map((part) => ({ words: (part.chunk.words ??= findWords(part.chunk.masked)), start: part.start })));
    return { blocks, masked, cueIndex: new CueIndex(masked, words) };
  }

  private chunksOf(source: SourceText, firstLine: number): Chunk[] {
    const starts = headingStarts(source, firstLine);
    const known = this.chunks;
    this.chunks = new Map();
    const chunks: Chunk[] = [];
    let first = 0;
    // What is open at the end of a stretch goes on in the next; taking twice as many each time keeps a page that never closes it cheap.
    for (let count = 1; first < starts.length;) {
      const end = starts[first + count];
      const text = source.text.slice(starts[first], end);
      const chunk = this.chunks.get(text) ?? known.get(text) ?? readChunk(text);
      this.chunks.set(chunk.text, chunk);
      if (chunk.isClosed || end === undefined) {
        chunks.push(chunk);
        first += count;
        count = 1;
      } else count *= 2;
    }
    return chunks;
  }
}

/** Offsets at which a page may be parted: where its body starts, and its headings of the form `# …` at the start of a line. */
function headingStarts({ text, lineStarts }: SourceText, firstLine: number): number[] {
  const starts = [lineStarts[firstLine] ?? text.length];
  for (let line = firstLine + 1; line < lineStarts.length; line++) {
    const start = lineStarts[line]!;
    if (text.charCodeAt(start) === HASH && HEADING.test(text.slice(start, start + 7))) starts.push(start);
  }
  return starts;
}

const HASH = 35;
const HEADING = /^#{1,6}(?:[ \t\r\n]|$)/;

function readChunk(slice: string): Chunk {
  const text = copy(slice);
  const source = new SourceText(text);
  const parsed = parseChunk(source);
  return {
    ...parsed,
    text,
    lines: source.lineCount - 1,
    masked: maskText(source, parsed.blocks),
    words: undefined,
    placed: { at: START, blocks: parsed.blocks },
  };
}

const START: Place = { offset: 0, line: 0, lists: 0, tables: 0 };

/** A slice would keep every version of the page in memory. */
function copy(text: string): string {
  return `${text} `.slice(0, -1);
}

function place(chunk: Chunk, at: Place): readonly Block[] {
  const { offset, line, lists, tables } = chunk.placed.at;
  if (offset === at.offset && line === at.line && lists === at.lists && tables === at.tables) return chunk.placed.blocks;
  const shift = ({ start, end }: Block['range']): Block['range'] => ({ start: start + at.offset, end: end + at.offset });
  const blocks = chunk.blocks.map(({ type, range, line: own, level, quote, item, row }): Block => ({
    type,
    range: shift(range),
    line: own + at.line,
    level,
    quote,
    item: item && { ...item, list: item.list + at.lists },
    row: row && { table: row.table + at.tables, index: row.index, cells: row.cells.map(shift) },
  }));
  chunk.placed = { at, blocks };
  return blocks;
}
