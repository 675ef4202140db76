import { find, titlePlace } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

/** A page with fewer norms is no agreement on how people work together. */
const FEWEST = 3;

export const rule: Rule = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Ragan McGill, Practice: Working Agreements', 'Diana Larsen and Ainsley Nies, Liftoff (2016)'],
  message: 'Nobody is named on this page who looks after the agreement.',
  question: 'Who will notice first when everyday work and this page drift apart, and is that all right with them?',
  rank: 13,
  situation: 'upkeep',
  *check(document) {
    const { keeper } = document.lexicon.agreements;
    if (document.agreements.length < FEWEST || find(document, keeper)) return;
    if (Object.keys(document.frontMatter).some((key) => document.lexicon.agreements.keeperKey.test(key))) return;
    yield { range: titlePlace(document) };
  },
  answers(document) {
    const place = endOfOwn(document, sectionAt(document, titlePlace(document).start));
    const of = (title: string, words: string): Answer => answer(document, title, place, words);
    return [
      of('Bring it to the team: who looks after this page?', 'Who looks after this page? We ask the team ${1:on which occasion}.'),
      of('One of us looks after this page', '${1:who} looks after this page until ${2:when}, then it goes to ${3:whom}.'),
      of('We all do, and one of us hosts', 'We all look after this page. ${1:who} hosts the next rereading.'),
    ];
  },
};
