import { find, line, sentencesIn, titlePlace } from '../../document/query';
import { after, answer, endOfOwn, firstOf, headingLike } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Ragan McGill, Practice: Working Agreements', 'Diana Larsen and Ainsley Nies, Liftoff (2016)'],
  message: 'Nothing on this page says when the team reads it again.',
  question: 'On which occasion will the team next read this together?',
  rank: 11,
  situation: 'upkeep',
  *check(document) {
    const { cues, answers } = document.lexicon;
    const whole = { start: 0, end: document.masked.length };
    const planned = sentencesIn(document, whole).some((sentence) => {
      const text = line(document, sentence);
      return (cues.rereading.test(text) && cues.occasion.test(text)) || answers.lookAgain.test(text);
    });
    if (
      planned ||
      find(document, cues.reviewDated) ||
      Object.keys(document.frontMatter).some((key) => document.lexicon.agreements.reviewKey.test(key))
    )
      return;
    yield { range: titlePlace(document) };
  },
  answers(document) {
    const review = firstOf(document, 'review');
    const place = review ? endOfOwn(document, review) : after(document, document.blocks.length - 1);
    const like = document.sections.find(({ level }) => level === 2);
    const heading = review ? '' : `${headingLike(document, like, 'Review')}\n\n`;
    const of = (title: string, words: string): Answer => answer(document, title, place, heading + words);
    return [
      of('Bring it to the team: we reread this on …', 'We reread this together on ${1:date}. ${2:who} brings it to the team.'),
      of('We reread this at the retro', 'We reread this at the retro on ${1:date}. ${2:who} puts it on the agenda.'),
      of('We reread this whenever somebody joins or leaves', 'We reread this whenever somebody joins or leaves, next with ${1:whom}.'),
    ];
  },
};
