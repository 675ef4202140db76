import type { Consequence, Role } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

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
      const text = page.masked.slice(range.start, range.end);
      if (text.trim() === '') continue;
      found.push({ tone: TONES[role] ?? toneOf(page, text), range });
    }
  });
  return found;
}

const TONES: Partial<Record<Role, Consequence['tone']>> = { negative: 'bad', positive: 'good', neutral: 'neutral' };

/** As the prose says; in a language without phrases, as its label says: "Good, because". */
function toneOf(page: Page, text: string): Consequence['tone'] {
  if (page.lexicon.phrases) return isSetback(page, text) ? 'bad' : 'good';
  const { pro, con } = page.lexicon.weighing;
  return con.test(text) ? 'bad' : pro.test(text) ? 'good' : 'neutral';
}

/** Whether words tell of something that gets harder; being rid of such a thing is none. */
function isSetback({ lexicon }: Page, text: string): boolean {
  return lexicon.cues.setback.test(text.replace(/\s/g, ' ').replace(lexicon.cues.relief, ' '));
}
