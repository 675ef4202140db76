import MarkdownIt, { type Token } from 'markdown-it';
import { matches } from '../text/matches';
import type { Range, SourceText } from '../text/source-text';

/** A leaf block of markdown, in the order of the page. */
export interface Block {
  readonly type: 'heading' | 'paragraph' | 'row' | 'code' | 'html' | 'rule';
  /** The block's inline content, markers such as `#`, `-` and `>` at its start excluded; code and HTML whole. */
  readonly range: Range;
  /** 0-based first line. */
  readonly line: number;
  /** 1–6 for headings, else 0. */
  readonly level: number;
  /** Number of block quotes around it. */
  readonly quote: number;
  readonly item: ListItem | undefined;
  readonly row: Row | undefined;
}

export interface ListItem {
  /** Same for all blocks of one list, nested lists excluded. */
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  /** 0-based place in its list. */
  readonly index: number;
  /** Whether the block opens its item. */
  readonly first: boolean;
  /** Checked or not, for a task item. */
  readonly task: boolean | undefined;
}

export interface Row {
  readonly table: number;
  /** 0 for the header. */
  readonly index: number;
  readonly cells: readonly Range[];
}

const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);

/**
 * Tokenises blocks from the 0-based line `firstLine` on (what stands before it is front matter).
 * Inline content is not tokenised.
 */
export function parseBlocks(source: SourceText, firstLine = 0): Block[] {
  const tokens = markdown.parse(source.text.slice(source.lineStart(firstLine)), {});
  return new BlockReader(source, firstLine).read(tokens);
}

/** A stretch of a page that stands for itself: its blocks as if it were all of the page. */
export interface ParsedChunk {
  readonly blocks: readonly Block[];
  readonly lists: number;
  readonly tables: number;
}

/**
 * Tokenises a stretch that starts as a page does. `isClosed` is false where a heading behind it would belong to what is open at its end,
 * such as a fence: then it stands for itself only where nothing follows.
 */
export function parseChunk(source: SourceText): ParsedChunk & { readonly isClosed: boolean } {
  const isLineOpen = source.lineStart(source.lineCount - 1) < source.text.length;
  let tokens = markdown.parse(`${source.text}${isLineOpen ? '\n' : ''}#\n`, {});
  const heading = tokens.at(-3);
  const isClosed = heading?.type === 'heading_open' && heading.level === 0 && heading.map![0] === source.lineCount - (isLineOpen ? 0 : 1);
  tokens = isClosed ? tokens.slice(0, -3) : markdown.parse(source.text, {});
  const reader = new BlockReader(source, 0);
  return { blocks: reader.read(tokens), lists: reader.listCount, tables: reader.tableCount, isClosed };
}

interface OpenList {
  readonly id: number;
  readonly ordered: boolean;
  index: number;
  opened: boolean;
  task: boolean | undefined;
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly lists: OpenList[] = [];
  listCount = 0;
  tableCount = 0;
  private rowIndex = 0;
  private quote = 0;
  private headingLevel = 0;
  private inRow = false;

  constructor(
    private readonly source: SourceText,
    private readonly firstLine: number,
  ) {}

  read(tokens: readonly Token[]): Block[] {
    for (const token of tokens) this.take(token);
    return this.blocks;
  }

  private take(token: Token): void {
    switch (token.type) {
      case 'blockquote_open':
        this.quote++;
        return;
      case 'blockquote_close':
        this.quote--;
        return;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.lists.push({ id: this.listCount++, ordered: token.type === 'ordered_list_open', index: -1, opened: false, task: undefined });
        return;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop();
        return;
      case 'list_item_open': {
        const list = this.lists.at(-1)!;
        list.index++;
        list.opened = true;
        list.task = undefined;
        return;
      }
      case 'heading_open':
        this.headingLevel = Number(token.tag.slice(1));
        return;
      case 'heading_close':
        this.headingLevel = 0;
        return;
      case 'table_open':
        this.tableCount++;
        this.rowIndex = 0;
        return;
      case 'tr_open':
        this.inRow = true;
        this.addRow(token);
        return;
      case 'tr_close':
        this.inRow = false;
        return;
      case 'inline':
        if (!this.inRow) this.addInline(token);
        return;
      case 'fence':
      case 'code_block':
        this.addWhole('code', token);
        return;
      case 'html_block':
        this.addWhole('html', token);
        return;
      case 'hr':
        this.addWhole('rule', token);
        return;
    }
  }

  private lines(token: Token): [first: number, end: number] {
    return [token.map![0] + this.firstLine, token.map![1] + this.firstLine];
  }

  private addWhole(type: 'code' | 'html' | 'rule', token: Token): void {
    const [first, end] = this.lines(token);
    this.add(type, first, { start: this.source.lineStart(first), end: this.source.lineEnd(end - 1) });
  }

  private addInline(token: Token): void {
    if (token.content === '' && this.headingLevel === 0) return;
    const [first] = this.lines(token);
    const content = token.content.split('\n');
    const start = this.find(content[0]!, first, 'start');
    const end = this.find(content.at(-1)!, first + content.length - 1, 'end');
    const task = this.lists.at(-1)?.opened ? /^\[([ xX])\]\s+/.exec(content[0]!) : null;
    if (task) this.lists.at(-1)!.task = task[1] !== ' ';
    this.add(this.headingLevel > 0 ? 'heading' : 'paragraph', first, { start: start + (task?.[0].length ?? 0), end: Math.max(start, end) });
  }

  /** Offset at which a line of inline content starts or ends; the trimmed line's where it is empty or markdown-it changed a character. */
  private find(content: string, line: number, side: 'start' | 'end'): number {
    const lineStart = this.source.lineStart(line);
    const text = this.source.text.slice(lineStart, this.source.lineEnd(line));
    if (content === '') return lineStart + text.trimEnd().length;
    const at = text.lastIndexOf(content);
    if (at >= 0) return lineStart + at + (side === 'end' ? content.length : 0);
    return side === 'start' ? lineStart + text.length - text.trimStart().length : lineStart + text.trimEnd().length;
  }

  private addRow(token: Token): void {
    if (!token.map) return;
    const [line] = this.lines(token);
    const range = { start: this.source.lineStart(line), end: this.source.lineEnd(line) };
    this.add('row', line, range, { table: this.tableCount, index: this.rowIndex++, cells: splitCells(this.source, range) });
  }

  private add(type: Block['type'], line: number, range: Range, row?: Row): void {
    const list = this.lists.at(-1);
    this.blocks.push({
      type,
      range,
      line,
      level: this.headingLevel,
      quote: this.quote,
      item: list && {
        list: list.id,
        depth: this.lists.length,
        ordered: list.ordered,
        index: list.index,
        first: list.opened,
        task: list.task,
      },
      row,
    });
    if (list) list.opened = false;
  }
}

/** Markers of the quotes and list items that a row stands in. */
const CONTAINERS = /^(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])\s))*\s*/;

const PIPE = /(?<!\\)\|/g;

/** The cells of a table row, trimmed, split at pipes that no backslash escapes. */
function splitCells(source: SourceText, row: Range): Range[] {
  const line = source.slice(row);
  const first = CONTAINERS.exec(line)![0].length;
  const edges = Array.from(matches(line, PIPE), (match) => match.index);
  if (edges[0] !== first) edges.unshift(first - 1);
  if (line.slice(edges.at(-1)! + 1).trim() !== '') edges.push(line.length);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]! + 1;
    const cell = line.slice(start, end);
    return {
      start: row.start + start + cell.length - cell.trimStart().length,
      end: row.start + Math.max(start, start + cell.trimEnd().length),
    };
  });
}
