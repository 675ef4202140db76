import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import { overlaps } from '../links';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** What stands under headings of a role, and in its place among them the sentences elsewhere that hold the cue. */
export function readTold(page: Page, role: Role, cue: RegExp): Range[] {
  const headed = readStatements(page, role);
  const told = readSentences(page, cue).filter((sentence) => !headed.some((range) => overlaps(range, sentence)));
  return [...headed, ...told].sort((a, b) => a.start - b.start);
}

/** The sentences of paragraphs and rows that hold a cue; quotations are left out. */
export function readSentences({ blocks, masked, cueIndex }: Page, cue: RegExp): Range[] {
  return blocks
    .filter(({ type, quote, range }) => (type === 'paragraph' || type === 'row') && quote === 0 && cueIndex.mayHold(cue, range))
    .flatMap(({ range }) => sentencesOf(masked, range))
    .filter(({ start, end }) => cue.test(masked.slice(start, end).replace(/[\r\n\t]/g, ' ')));
}

/** What stands under headings of a role: its items and table rows, each whole, and the sentences of its paragraphs. */
export function readStatements(page: Page, role: Role): Range[] {
  if (!page.sections.some((section) => section.role === role)) return [];
  const owners = sectionOfBlocks(page);
  return page.blocks.flatMap((block, i) => {
    if (effectiveRole(owners[i]!) !== role || page.lexicon.options.none.test(page.source.slice(block.range))) return [];
    if (block.type === 'row') return block.row!.index > 0 ? [block.range] : [];
    if (block.type !== 'paragraph') return [];
    return block.item ? [block.range] : sentencesOf(page.masked, block.range);
  });
}
