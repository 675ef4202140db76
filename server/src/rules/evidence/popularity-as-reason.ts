import { mentions } from '../../document/query';
import type { Role } from '../../lexicon/words';
import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

const REASONING: readonly Role[] = ['decision', 'rationale', 'pros', 'positive', 'option', 'problem', 'design', 'consequences'];

export const rule: Rule = {
  family: 'evidence',
  severity: 'hint',
  kinds: ['decision-record', 'narrative'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): following the crowd',
    'John Cutler, The Beautiful Mess 2020, posts 15 and 31',
  ],
  looksIn: REASONING,
  message: 'That others use it is the reason given here.',
  question: 'What about our situation makes that fit here?',
  rank: 18,
  *check(document) {
    const { popularHint, popular, fits } = document.lexicon.claims;
    for (const { range, text } of mentions(document, popularHint, popular, new Set(REASONING)))
      if (!fits.test(text)) {
        yield { range };
        return;
      }
  },
  answers(_document, range) {
    return [inline('Say why it fits here', range.end, ' (it fits here because ${1:reason})')];
  },
};
