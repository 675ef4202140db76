import type { Lexicon } from '../lexicon/lexicon';
import type { Role } from '../lexicon/words';
import type { Block } from '../markdown/blocks';
import type { Range, SourceText } from '../text/source-text';
import type { CueIndex } from './cue-index';
import type { Section } from './model';

/** What every fact is read from: the page's text, blocks and sections, and the words of its language. */
export interface Page {
  readonly source: SourceText;
  readonly masked: string;
  readonly cueIndex: CueIndex;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly title: Range | undefined;
  readonly lexicon: Lexicon;
}

/** The nearest role that a section or a section around it has; `none` where nothing has one. */
export function effectiveRole(section: Section): Role {
  for (let at: Section | undefined = section; at; at = at.parent) if (at.role !== 'none' && at.role !== 'title') return at.role;
  return section.role;
}

/** A section's text before its first subsection. */
export function ownBody(section: Section): Range {
  return {
    start: section.body.start,
    end: Math.max(section.body.start, Math.min(section.body.end, section.children[0]?.heading.start ?? section.body.end)),
  };
}

/** The innermost section that holds each block, by the block's index. */
export function sectionOfBlocks(page: Pick<Page, 'blocks' | 'sections'>): Section[] {
  const owners: Section[] = [];
  for (const section of page.sections) for (let i = section.blocks[0]; i < section.blocks[1]; i++) owners[i] = section;
  page.blocks.forEach((_, i) => (owners[i] ??= page.sections[0]!));
  return owners;
}

/** The innermost section that an offset stands in. */
export function sectionAt({ sections }: Pick<Page, 'sections'>, offset: number): Section {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle]!.heading.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low]!;
}
