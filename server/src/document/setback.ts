import type { Range } from '../text/source-text';
import type { Page } from './page';

/** Whether words tell of something that gets harder; being rid of such a thing is none. In a language without phrases a word of cost is enough. */
export function tellsSetback({ masked, lexicon }: Pick<Page, 'masked' | 'lexicon'>, { start, end }: Range): boolean {
  const { setback, relief, downside } = lexicon.cues;
  const text = masked.slice(start, end).replace(/\s/g, ' ');
  return lexicon.phrases ? setback.test(text.replace(relief, ' ')) : downside.test(text);
}
