import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

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
