import type { Evidence } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** The sentences that hold a number with its unit, a link, or a study, an interview, an incident, an experiment; links to other pages under references are none. */
export function readEvidence(page: Page): Evidence[] {
  const owners = sectionOfBlocks(page);
  return page.blocks.flatMap((block, i) => {
    if ((block.type !== 'paragraph' && block.type !== 'row') || effectiveRole(owners[i]!) === 'references') return [];
    return sentencesOf(page.masked, block.range).flatMap((range): Evidence[] => {
      const match = page.lexicon.claims.evidence.exec(page.source.slice(range));
      return match ? [{ type: typeOf(match[0]), range }] : [];
    });
  });
}

function typeOf(words: string): Evidence['type'] {
  if (/\]\(|\]\[|https?:|\[\d/.test(words)) return 'link';
  return /\d/.test(words) ? 'number' : 'observation';
}
