import { alternatives } from '../../rule/alternatives';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'commitment',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, posts 9 and 42', 'Double Diamond, Design Council'],
  message: 'The work is broken down here, and no other approach has been looked at.',
  question: 'Before the breakdown: which other approach would lead to quite different tasks?',
  rank: 5,
  situation: 'alternatives',
  *check(document) {
    if (document.exploration) return;
    const work = document.commitments.filter(({ type }) => type === 'task' || type === 'ticket' || type === 'milestone');
    if (work.length > 0) yield { range: work[0]!.range };
  },
  answers(document) {
    return alternatives(document);
  },
};
