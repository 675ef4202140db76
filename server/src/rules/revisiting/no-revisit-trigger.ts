import { find, saysSomething, sectionsOf } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'revisiting',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Annie Duke, Quit (2022): a state and a date', 'Jeff Bezos, letter to shareholders (2015): one-way doors'],
  message: 'This is hard to undo, the page says, and not when or on what sign it is looked at again.',
  question: 'What would we see, and by when, if this turned out differently than we think?',
  rank: 11,
  *check(document) {
    const { highStakes, lowStakes, revisits, lexicon } = document;
    if (!highStakes || lowStakes || revisits.length > 0 || find(document, lexicon.answers.lookAgain)) return;
    if (sectionsOf(document, 'review').some((section) => saysSomething(document, section))) return;
    yield { range: highStakes };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [
      answer(document, 'Ask again on …', place, 'We look at this again on ${1:date}, and ask ${2:question}.'),
      answer(document, 'Ask again when …', place, 'We look at this again when ${1:sign}, which ${2:who} watches.'),
    ];
  },
};
