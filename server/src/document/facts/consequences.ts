import type { Range } from '../../text/source-text';
import type { Consequence, Role } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';
import { tellsSetback } from '../setback';

/** The points under consequence-like headings, sibling headings joined: good, bad or neutral by heading, else by their words. */
export function readConsequences(page: Page): Consequence[] {
  const owners = sectionOfBlocks(page);
  const found: Consequence[] = [];
  page.blocks.forEach((block, i) => {
    if (block.type !== 'paragraph' && block.type !== 'row') return;
    const role = effectiveRole(owners[i]!);
    if (role !== 'consequences' && role !== 'positive' && role !== 'negative' && role !== 'neutral') return;
    if (page.lexicon.options.none.test(page.source.slice(block.range))) return;
    for (const range of block.item ? [block.range] : sentencesOf(page.masked, block.range)) {
      if (page.masked.slice(range.start, range.end).trim() === '') continue;
      found.push({ tone: TONES[role] ?? toneOf(page, range), range });
    }
  });
  return found;
}

const TONES: Partial<Record<Role, Consequence['tone']>> = { negative: 'bad', positive: 'good', neutral: 'neutral' };

/** As the prose says; in a language without phrases, as its label says: "Good, because". */
function toneOf(page: Page, range: Range): Consequence['tone'] {
  if (page.lexicon.phrases) return tellsSetback(page, range) ? 'bad' : 'good';
  const { pro, con } = page.lexicon.weighing;
  const text = page.masked.slice(range.start, range.end);
  return con.test(text) ? 'bad' : pro.test(text) ? 'good' : 'neutral';
}
