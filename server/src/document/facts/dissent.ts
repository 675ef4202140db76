import type { Range } from '../../text/source-text';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** Concerns, objections and minority views, and the open questions, as the page records them. */
export function readDissent(page: Page): Range[] {
  const owners = sectionOfBlocks(page);
  return page.blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph' || block.quote > 0) return [];
    const role = effectiveRole(owners[i]!);
    if (role === 'dissent' || role === 'questions')
      return page.lexicon.options.none.test(page.source.slice(block.range)) ? [] : [block.range];
    if (!page.lexicon.cues.concern.test(page.masked.slice(block.range.start, block.range.end))) return [];
    return sentencesOf(page.masked, block.range).filter((range) =>
      page.lexicon.cues.concern.test(page.masked.slice(range.start, range.end)),
    );
  });
}
