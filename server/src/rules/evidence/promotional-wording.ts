import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import { matches } from '../../text/matches';

export const rule: Rule = {
  family: 'evidence',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): the sales pitch',
    'John Cutler, The Beautiful Mess 2020, post 2',
  ],
  message: 'Several words of praise stand on this page, where a reader could decide from facts.',
  question: 'Which number, example or drawback would let somebody see it without these words?',
  rank: 19,
  *check(document) {
    const { masked, cueIndex, lexicon } = document;
    const { sales, source } = lexicon.claims;
    if (cueIndex.mostOf(sales) < MANY) return;
    const found = [...matches(masked, sales)];
    const different = new Set(found.map(([word]) => word.toLowerCase()));
    if (different.size < MANY || found.length * SPARSE < masked.length - blanks(masked) || source.test(masked)) return;
    const [first, ...others] = found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
    yield { range: first!, related: others.slice(0, 5).map((range) => ({ range, message: 'Praise stands here as well.' })) };
  },
  answers(_document, range) {
    return [inline('Say what shows it', range.end, ' (shown by ${1:number, example or link})')];
  },
};

/** Different words of praise that make a tone. */
const MANY = 3;

/** Characters of prose for each of them, beyond which they are only words. */
const SPARSE = 2000;

function blanks(text: string): number {
  return text.length - text.replace(/\s+/g, ' ').length;
}
