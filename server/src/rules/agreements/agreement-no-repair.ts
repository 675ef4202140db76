import { find, normsPlace } from '../../document/query';
import { after, answer, headingLike } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

/** A page with fewer norms is no agreement on how people work together. */
const FEWEST = 3;

export const rule: Rule = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Courtney Simpson, Team Agreements', 'Diana Larsen and Ainsley Nies, Liftoff (2016)'],
  message: 'This page says what people do, and nothing about the day on which somebody does not or two of them disagree.',
  question: 'When one of us lets something here slip, what is the kind way to say so?',
  rank: 12,
  situation: 'upkeep',
  *check(document) {
    if (document.agreements.length < FEWEST || find(document, document.lexicon.agreements.repair)) return;
    yield { range: normsPlace(document) };
  },
  answers(document) {
    const like = document.sections.find(({ level }) => level === 2);
    const place = after(document, document.blocks.length - 1);
    const of = (title: string, words: string): Answer =>
      answer(document, title, place, `${headingLike(document, like, 'When one of us slips')}\n\n${words}`);
    return [
      of(
        'Bring it to the team: what do we do when one of us slips?',
        'What do we do when one of us slips? We ask the team ${1:on which occasion}.',
      ),
      of('When one of us slips, somebody says so', 'Whoever notices says so to ${1:whom}, ${2:how}.'),
      of('When two of us disagree, we ask a third', 'When two of us disagree, we ask ${1:whom}.'),
    ];
  },
};
