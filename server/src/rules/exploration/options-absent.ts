import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Paul C. Nutt, Why Decisions Fail (2002)', 'Chip and Dan Heath, Decisive (2013)'],
  message: 'One way forward stands on this page, and no other is named.',
  question: 'What else was looked at, even briefly, and what might make one of those worth another look?',
  rank: 1,
  situation: 'alternatives',
  *check(document) {
    const first = document.blocks[0];
    if (first && document.options.length < 2) yield { range: first.range };
  },
};
