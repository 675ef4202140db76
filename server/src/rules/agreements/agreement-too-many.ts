import { find, normsPlace, titlePlace } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

/** What a team can bear in mind, with some to spare. */
const MOST = 12;

export const rule: Rule = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Ragan McGill, Practice: Working Agreements', 'Ellen Grove, Building Alignment: Team working agreements (2018)'],
  message: `More than ${MOST} norms stand on this page.`,
  question: 'Which three of these would we miss most?',
  rank: 14,
  *check(document) {
    const { agreements, lexicon } = document;
    if (agreements.length <= MOST || find(document, lexicon.agreements.fewFirst)) return;
    yield { range: normsPlace(document), message: `About ${agreements.length} norms stand on this page.` };
  },
  answers(document) {
    const place = endOfOwn(document, sectionAt(document, titlePlace(document).start));
    const of = (title: string, words: string): Answer => answer(document, title, place, words);
    return [
      of('Bring it to the team: which three would we miss?', 'Which three of these would we miss? We ask the team ${1:on which occasion}.'),
      of('The three that we hold on to', 'The three that we hold on to: ${1:first}; ${2:second}; ${3:third}. The rest is for looking up.'),
      of('Why all of these', 'We keep all of these, because ${1:reason}.'),
    ];
  },
};
