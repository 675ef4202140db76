import type { Range } from '../../text/source-text';
import type { Block, Role } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** Concerns, risks, objections and minority views, and the open questions, as the page records them; one after the other, since a rule asks for the first. */
export function* findDissent(page: Page): Generator<Range> {
  const owners = sectionOfBlocks(page);
  for (const [i, block] of page.blocks.entries()) {
    if ((block.type !== 'paragraph' && block.type !== 'row') || block.quote > 0) continue;
    const role = effectiveRole(owners[i]!);
    if (role !== 'dissent' && role !== 'questions') yield* doubts(page, block, ELSEWHERE.has(role));
    else if (!isBlank(page, block)) yield block.range;
  }
}

/** Where a worry is part of the need or of other pages, not one about what is put forward. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>(['problem', 'stories', 'references']);

function isBlank({ source, lexicon }: Page, { range }: Block): boolean {
  const text = source.slice(range);
  return lexicon.options.none.test(text) || /^\W*\{\{|^<[^>]+>$|^\[[^\]]+\]$/.test(text);
}

function doubts({ masked, cueIndex, lexicon }: Page, block: Block, elsewhere: boolean): Range[] {
  const { doubt, spared, question } = lexicon.people;
  const mayRaise = cueIndex.mayHold(lexicon.cues.concern, block.range);
  if (!mayRaise && elsewhere) return [];
  const prose = masked.slice(block.range.start, block.range.end);
  const raised = mayRaise && lexicon.cues.concern.test(prose);
  if (!raised && (elsewhere || (!cueIndex.exec(doubt, block.range) && !prose.includes('?')))) return [];
  return sentencesOf(masked, block.range).filter((range) => {
    const text = masked.slice(range.start, range.end).replace(/\s/g, ' ');
    if (lexicon.cues.concern.test(text)) return true;
    return !elsewhere && (doubt.test(text.replace(spared, ' ')) || (block.type === 'paragraph' && question.test(text)));
  });
}
