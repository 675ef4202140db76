import { find } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'frameworks',
  severity: 'hint',
  kinds: ['framework', 'proposal'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, posts 30, 34 and 46: work small', 'Donella Meadows, Thinking in Systems (2008)'],
  message: 'Everybody starts with this at once, and nobody is seen to have tried it.',
  question: 'Who would like to try this first, for how long, and what may they change?',
  rank: 11,
  *check(document) {
    const { everyone, practice } = document.lexicon.frameworks;
    if (!practice.test(document.title?.text ?? '')) return;
    const place = find(document, everyone);
    if (place && !document.framework.some(({ part }) => part === 'trial') && !document.lowStakes) yield { range: place };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [
      answer(document, 'Say who tries it first', place, 'A trial first: ${1:who} for ${2:how long}, free to change ${3:what}.'),
      answer(document, 'Say what was learned elsewhere', place, '${1:who} tried this for ${2:how long} and learned ${3:what}.'),
    ];
  },
};
