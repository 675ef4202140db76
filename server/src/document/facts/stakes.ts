import type { Range } from '../../text/source-text';
import { effectiveRole, sectionAt, type Page } from '../page';
import type { Role } from '../model';
import { sentencesWith } from '../sentences';

/** Where the page says that its decision is cheap to undo, small or limited in time (a "two-way door"). */
export function readLowStakes(page: Page): Range | undefined {
  const match = page.cueIndex.exec(page.lexicon.cues.lowStakes);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where the page says that its decision is hard to undo or binds for years (a "one-way door"); of the ways not taken it may say so too. */
export function readHighStakes(page: Page): Range | undefined {
  const { highStakesHint, highStakes } = page.lexicon.cues;
  for (const { start, end } of sentencesWith(page, highStakesHint, { start: 0, end: page.masked.length })) {
    const match = highStakes.exec(page.masked.slice(start, end));
    if (!match) continue;
    const at = start + match.index;
    return OF_THE_DECISION.has(effectiveRole(sectionAt(page, at))) ? { start: at, end: at + match[0].length } : undefined;
  }
  return undefined;
}

// prettier-ignore
const OF_THE_DECISION: ReadonlySet<Role> = new Set<Role>([
  'decision', 'rationale', 'summary', 'design', 'plan', 'consequences', 'positive', 'negative', 'neutral', 'risks', 'title', 'none',
]);
