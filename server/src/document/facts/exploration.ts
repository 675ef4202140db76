import type { Range } from '../../text/source-text';
import type { Option } from '../model';
import type { Page } from '../page';

/** Where the page first names another way than the one it takes, or says why it looked at no other. */
export function readExploration(page: Page, options: readonly Option[]): Range | undefined {
  if (options[0]) return options[0].range;
  const { explored, optionsElsewhere } = page.lexicon.cues;
  for (const cue of [explored, page.lexicon.answers.noOtherWay, optionsElsewhere]) {
    const match = cue.exec(page.masked);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
