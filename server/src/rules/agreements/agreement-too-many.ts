import { find, normsPlace, titlePlace } from '../../document/query';
import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

export const rule: Rule<'most'> = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Ragan McGill, Practice: Working Agreements', 'Ellen Grove, Building Alignment: Team working agreements (2018)'],
  message: 'More norms stand on this page than a team can bear in mind.',
  question: 'Which three of these would we miss most?',
  options: { most: { says: 'norms up to which the page is not asked', default: 12, minimum: 1, maximum: 100 } },
  rank: 14,
  *check(document, { options }) {
    const { agreements, lexicon } = document;
    if (agreements.length <= options.most || find(document, lexicon.agreements.fewFirst)) return;
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
