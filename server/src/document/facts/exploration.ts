import type { Range } from '../../text/source-text';
import type { Option } from '../model';
import type { Page } from '../page';
import { sentencesWith } from '../sentences';

/** Where the page first names another way than the one it takes, or says why it looked at no other. */
export function readExploration(page: Page, options: readonly Option[]): Range | undefined {
  if (options[0]) return options[0].range;
  const { explorationHint, explored, optionsElsewhere } = page.lexicon.cues;
  const signs = [explored, page.lexicon.answers.noOtherWay, optionsElsewhere];
  for (const sentence of sentencesWith(page, explorationHint, { start: 0, end: page.masked.length })) {
    const text = page.masked.slice(sentence.start, sentence.end).replace(/[\r\n]/g, ' ');
    for (const sign of signs) {
      const match = sign.exec(text);
      if (match) return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    }
  }
  return undefined;
}
