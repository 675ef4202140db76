import type { Range } from '../../text/source-text';
import type { Agreement, Block } from '../model';
import type { Page } from '../page';
import { sentencesOf } from '../sentences';

/** Who keeps a norm, how often it is done, and what happens when it is not, as these blocks tell; each is searched when first asked for. */
export function upkeepIn(page: Page, blocks: readonly Block[]): { readonly [Part in keyof Upkeep]: () => Upkeep[Part] } {
  const { owner, cadence, repair } = page.lexicon.agreements;
  const first = (cue: RegExp) => () => firstIn(page, blocks, cue);
  return { owner: first(owner), cadence: first(cadence), repair: first(repair) };
}

type Upkeep = Pick<Agreement, 'owner' | 'cadence' | 'repair'>;

function firstIn({ masked }: Page, blocks: readonly Block[], cue: RegExp): Range | undefined {
  for (const { range } of blocks) {
    for (const { start, end } of sentencesOf(masked, range)) {
      const match = cue.exec(masked.slice(start, end));
      if (match) return { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return undefined;
}
