import type { Range } from '../../text/source-text';
import { effectiveRole, sectionAt, type Page } from '../page';
import type { Role } from '../model';

/** Where the page says that its decision is cheap to undo, small or limited in time (a "two-way door"). */
export function readLowStakes(page: Page): Range | undefined {
  const { lowStakes } = page.lexicon.cues;
  const match = page.cueIndex.mayHold(lowStakes) ? lowStakes.exec(page.masked) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where the page says that its decision is hard to undo or binds for years (a "one-way door"); of the ways not taken it may say so too. */
export function readHighStakes(page: Page): Range | undefined {
  const { highStakesHint, highStakes } = page.lexicon.cues;
  const match = page.cueIndex.mayHold(highStakesHint) && highStakesHint.test(page.masked) ? highStakes.exec(page.masked) : null;
  if (!match || !OF_THE_DECISION.has(effectiveRole(sectionAt(page, match.index)))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

// prettier-ignore
const OF_THE_DECISION: ReadonlySet<Role> = new Set<Role>([
  'decision', 'rationale', 'summary', 'design', 'plan', 'consequences', 'positive', 'negative', 'neutral', 'risks', 'title', 'none',
]);
