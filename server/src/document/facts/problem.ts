import type { Range } from '../../text/source-text';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** The sentences that state what is wrong, needed or observed: those under headings for the problem. */
export function readProblem(page: Page): Range[] {
  const owners = sectionOfBlocks(page);
  return page.blocks.flatMap((block, i) => {
    const prose = block.type === 'paragraph' || (block.type === 'row' && block.row!.index > 0);
    return prose && effectiveRole(owners[i]!) === 'problem' ? sentencesOf(page.masked, block.range) : [];
  });
}
