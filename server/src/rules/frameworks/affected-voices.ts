import { find } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

/** Duties that make a page one with which people have to comply. */
const SEVERAL = 3;

export const rule: Rule = {
  family: 'frameworks',
  severity: 'hint',
  kinds: ['framework'],
  since: '2026-11',
  sources: [
    'John Cutler, The Beautiful Mess 2020, posts 4 and 38: diverse perspectives',
    'Ellen Grove, Building Alignment: Team working agreements (2018)',
  ],
  personal: true,
  message: 'People have to comply here, and nothing shows that they had or have a say.',
  question: 'Whose week changes because of this, and where do they say what they see?',
  rank: 26,
  *check(document) {
    const duties = document.framework.filter(({ part }) => part === 'duty');
    if (duties.length < SEVERAL || document.framework.some(({ part }) => part === 'say')) return;
    if (find(document, document.lexicon.frameworks.shared)) return;
    const [first, ...others] = duties.map(({ words }) => words);
    yield { range: first!, related: others.slice(0, 5).map((range) => ({ range, message: 'Another duty.' })) };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [
      answer(
        document,
        'Say where people say what they see',
        place,
        'Whoever sees this differently says so to ${1:whom}, ${2:where}; we discuss it ${3:when}.',
      ),
      answer(document, 'Say who was asked', place, 'We asked ${1:whom}, ${2:when}, and changed ${3:what}.'),
    ];
  },
};
