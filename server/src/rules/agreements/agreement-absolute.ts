import { find, titlePlace } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

/** A team may be firm about a thing or two on purpose. */
const FEWEST = 3;

export const rule: Rule = {
  family: 'agreements',
  severity: 'hint',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, posts 30 and 44', 'Courtney Simpson, Team Agreements'],
  message: 'Several promises on this page leave no way out.',
  question: 'What do we do on the day on which we cannot keep this?',
  rank: 15,
  *check(document) {
    const [first, ...others] = document.agreements.flatMap(({ absolute }) => absolute ?? []);
    if (!first || others.length < FEWEST - 1 || find(document, document.lexicon.agreements.offDay)) return;
    yield { range: first, related: others.map((range) => ({ range, message: 'Another promise without a way out.' })) };
  },
  answers(document) {
    const place = endOfOwn(document, sectionAt(document, titlePlace(document).start));
    const of = (title: string, words: string): Answer => answer(document, title, place, words);
    return [
      of(
        'Bring it to the team: which of these do we keep without exception?',
        'Which of these do we keep without exception? We ask the team ${1:on which occasion}.',
      ),
      of('On a day when we cannot keep one of these', 'On a day when we cannot keep one of these, ${1:who} ${2:does what}.'),
      of('Why there is no exception', 'We keep these without exception, because ${1:reason}.'),
    ];
  },
};
