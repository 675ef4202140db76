import type { Range } from '../text/source-text';
import { decisionOf, leadSentences } from './options/decision';
import type { Page } from './page';

/** The sentence that says what a page decides, under its heading for the decision; else the words that say so elsewhere, the title's too. */
export function decisionSentence(page: Page): Range | undefined {
  for (const section of page.sections) {
    if (section.role !== 'decision') continue;
    const sentences = leadSentences(page, section, SENTENCES);
    const { decides } = page.lexicon.options;
    const firm = sentences.find(({ start, end }) => decides.test(page.masked.slice(start, end)));
    if (firm ?? sentences[0]) return firm ?? sentences[0];
  }
  return decisionOf(page)?.statement;
}

const SENTENCES = 4;
