import { find, prose, sentencesIn, titlePlace } from '../../document/query';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Ragan McGill, Practice: Working Agreements', 'Diana Larsen and Ainsley Nies, Liftoff (2016)'],
  message: 'Nothing on this page says when the team reads it again.',
  question: 'On which occasion will the team next read this together?',
  rank: 11,
  *check(document) {
    const { cues } = document.lexicon;
    const whole = { start: 0, end: document.masked.length };
    const planned = sentencesIn(document, whole).some((sentence) => {
      const text = prose(document, sentence);
      return cues.rereading.test(text) && cues.occasion.test(text);
    });
    if (planned || find(document, /\bnext review\b|\blast reviewed\b/i)) return;
    yield { range: titlePlace(document) };
  },
};
