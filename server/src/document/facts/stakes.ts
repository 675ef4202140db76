import type { Range } from '../../text/source-text';
import type { Page } from '../page';

/** Where the page says that its decision is cheap to undo, small or limited in time (a "two-way door"). */
export function readLowStakes(page: Page): Range | undefined {
  const match = page.lexicon.cues.lowStakes.exec(page.masked);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
