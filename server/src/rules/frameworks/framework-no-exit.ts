import { titlePlace } from '../../document/query';
import { after, answer, endOfOwn, firstOf, headingLike } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'frameworks',
  severity: 'hint',
  kinds: ['framework'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, posts 3, 30 and 34', 'Ryan Singer, Shape Up (2019): the circuit breaker'],
  message: 'Nothing here says when or how this way of working is looked at again, left or ended.',
  question: 'On which sign would we drop this, and who would say so?',
  rank: 13,
  *check(document) {
    if (!document.isKindSure || !document.title || !document.lexicon.frameworks.process.test(document.title.text)) return;
    if (!document.framework.some(({ part }) => part === 'exit')) yield { range: titlePlace(document) };
  },
  answers(document) {
    const review = firstOf(document, 'review');
    const place = review ? endOfOwn(document, review) : after(document, document.blocks.length - 1);
    const like = document.sections.find(({ level }) => level === 2);
    const heading = review ? '' : `${headingLike(document, like, 'Until when')}\n\n`;
    const of = (title: string, words: string): Answer => answer(document, title, place, heading + words);
    return [
      of('We look at this again on …', 'We look at this again on ${1:date}, and ask ${2:whom} whether it still helps.'),
      of('We look at this again when …', 'We look at this again when ${1:sign}.'),
    ];
  },
};
