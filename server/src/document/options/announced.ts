import type { Role } from '../../lexicon/words';
import { sectionAt, type Page } from '../page';
import type { Candidate } from './candidate';
import { listOptions } from './lists';

const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'references',
  'history',
  'plan',
  'tasks',
  'timeline',
  'people',
  'review',
  'stories',
  'requirements',
  'non-goals',
  'status',
  'agreements',
  'measures',
  'pros',
  'cons',
  'positive',
  'negative',
  'consequences',
  'questions',
  'scope',
]);

/** Lists right after a sentence that announces options: "Some potential options include:". */
export function announcedOptions(page: Page): Candidate[] {
  const { leadIn, notLeadIn, searches } = page.lexicon.options;
  return page.blocks.flatMap((block, i) => {
    const next = page.blocks[i + 1];
    if (
      block.type !== 'paragraph' ||
      block.quote > 0 ||
      !next?.item ||
      next.quote > 0 ||
      next.item.task !== undefined ||
      next.item.depth !== (block.item?.depth ?? 0) + 1
    )
      return [];
    const text = page.masked.slice(block.range.start, block.range.end).trimEnd();
    const last = text
      .slice(-300)
      .replace(/\s+/g, ' ')
      .replace(/: ?\([^()]*\)$/, ':')
      .split(/[.!?] /)
      .at(-1)!;
    if (!leadIn.test(last) || notLeadIn.test(last)) return [];
    if (ELSEWHERE.has(sectionAt(page, block.range.start).role) && !searches.test(last)) return [];
    const rival = page.lexicon.options.rivalsLeadIn.test(last);
    return listOptions(page, page.blocks.slice(i + 1, i + 80)).map((candidate) => (rival ? { ...candidate, rival } : candidate));
  });
}
