import type { Block } from '../../markdown/blocks';
import type { Range } from '../../text/source-text';
import type { Option } from '../model';
import type { Page } from '../page';
import { sentencesOf } from '../sentences';
import type { Candidate } from './candidate';

/** What the page holds for and against a candidate, within the candidate's own body. */
export function weigh(page: Page, candidate: Candidate): Pick<Option, 'pros' | 'cons' | 'rejection'> {
  const points = new Points(page);
  const inside = page.blocks.filter(({ range }) => range.start >= candidate.body.start && range.end <= candidate.body.end);
  const bullets = new Set(inside.map((block) => bulletOf(page, block)));
  for (const block of inside) points.take(block, bullets.has('+') && bullets.has('-') ? bulletOf(page, block) : '');
  const { rejection: cue } = page.lexicon.weighing;
  const sentences = page.cueIndex.mayHold(cue, candidate.body) ? sentencesOf(page.masked, candidate.body) : [];
  const rejection = sentences.find(({ start, end }) => cue.test(page.masked.slice(start, end)));
  return { pros: points.pros, cons: points.cons, rejection };
}

/** Collects points block by block: a heading, label or bullet says on which side the following ones stand. */
class Points {
  readonly pros: Range[] = [];
  readonly cons: Range[] = [];
  private side: Range[] | undefined;
  /** Whether the side comes from a heading, and so holds paragraphs as well as items. */
  private byHeading = false;
  private depth = 0;
  /** The first row of the table that was read last. */
  private header: Block | undefined;

  constructor(private readonly page: Page) {}

  take(block: Block, bullet: string): void {
    if (block.row) return this.takeRow(block);
    if (block.type !== 'paragraph' && block.type !== 'heading') return;
    const text = this.page.source.slice(block.range);
    const { pro, con, neutral, proMark, conMark } = this.page.lexicon.weighing;
    const label = pro.exec(text) ?? con.exec(text) ?? neutral.exec(text);
    if (block.type === 'heading' || label) {
      this.side = pro.test(text) ? this.pros : con.test(text) ? this.cons : undefined;
      this.byHeading = block.type === 'heading';
      this.depth = block.item?.depth ?? 0;
      if (block.type === 'paragraph' && label) this.takePoint(text.slice(label[0].length), block.range, this.side);
    } else if (proMark.test(text) || conMark.test(text)) {
      this.takePoint(text, block.range, proMark.test(text) ? this.pros : this.cons);
    } else if (bullet !== '') {
      this.takePoint(text, block.range, bullet === '+' ? this.pros : this.cons);
    } else if (block.item ? this.byHeading || block.item.depth > this.depth || this.depth === 0 : this.byHeading) {
      if (!block.item || block.item.first) this.takePoint(text, block.range, this.side);
    } else {
      this.side = undefined;
    }
  }

  private takeRow({ row }: Block): void {
    if (row!.table !== this.header?.row!.table) this.header = this.page.blocks.find((block) => block.row?.table === row!.table);
    if (row!.index === 0) return;
    const { proColumn, conColumn } = this.page.lexicon.weighing;
    row!.cells.forEach((cell, i) => {
      const head = this.header!.row!.cells[i];
      const column = head ? this.page.source.slice(head).replace(/[*_`]/g, '').trim() : '';
      const side = proColumn.test(column) ? this.pros : conColumn.test(column) ? this.cons : undefined;
      this.takePoint(this.page.source.slice(cell), cell, side);
    });
  }

  private takePoint(text: string, range: Range, side: Range[] | undefined): void {
    if (side && /[\p{L}\p{N}]{2}/u.test(text) && !this.page.lexicon.options.none.test(text.trim())) side.push(range);
  }
}

/** The character that marks a list item. */
function bulletOf(page: Page, block: Block): string {
  if (!block.item?.first) return '';
  return /([+-])[ \t]+$/.exec(page.source.text.slice(Math.max(0, block.range.start - 6), block.range.start))?.[1] ?? '';
}
