import { alternatives } from '../../rule/alternatives';
import { answer, endOfOwn } from '../../rule/answers';
import { find } from '../../document/query';
import { sectionAt } from '../../document/page';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'commitment',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Kahneman and Tversky, Intuitive prediction (1979): the planning fallacy', 'Ryan Singer, Shape Up (2019): appetite'],
  message: 'Dates or estimates are given here, and no other approach has been looked at.',
  question: 'Is this date a fact of the world, a limit that was chosen, or a guess?',
  rank: 6,
  situation: 'alternatives',
  *check(document) {
    if (document.exploration) return;
    const date = document.commitments.find(({ type }) => type === 'date' || type === 'estimate');
    if (date && !find(document, document.lexicon.answers.dateSource)) yield { range: date.range };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    const source = answer(
      document,
      'Say where the date comes from',
      place,
      'These dates come from ${1:source}, and ${2:who} can move them.',
    );
    return [source, ...alternatives(document)];
  },
};
