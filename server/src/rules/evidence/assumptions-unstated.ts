import { find, line, mentions, saysSomething, sectionsOf, titlePlace } from '../../document/query';
import { sectionAt } from '../../document/page';
import type { Role } from '../../lexicon/words';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

/** Where a page tells what will come of it. */
const PROMISING: ReadonlySet<Role> = new Set<Role>([
  'summary',
  'problem',
  'goals',
  'rationale',
  'decision',
  'consequences',
  'positive',
  'pros',
  'measures',
  'title',
  'none',
]);

export const rule: Rule = {
  family: 'evidence',
  severity: 'hint',
  kinds: ['narrative', 'proposal', 'framework', 'decision-record'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, posts 2 and 38: confidence', 'Marty Cagan, Inspired (2017): the four big risks'],
  message: 'A benefit is told here as what will come, and no assumption, risk or doubt stands on the page.',
  question: 'Which of these would hurt the most if it were not so, and how might we find out early?',
  rank: 16,
  *check(document) {
    const { forecastHint, forecast, hedge } = document.lexicon.claims;
    if (find(document, hedge)) return;
    const [first] = mentions(document, forecastHint, forecast, PROMISING);
    if (!first) return;
    const told = sectionsOf(document, 'assumptions', 'risks', 'questions', 'cons', 'negative').some((section) =>
      saysSomething(document, section),
    );
    const doubted = document.dissent.some((range) => !forecast.test(line(document, range)));
    if (!told && !doubted) yield { range: first.range };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, Math.max(start, titlePlace(document).start)));
    return [
      answer(
        document,
        'Say what this assumes',
        place,
        'This assumes that ${1:belief}. We would see early that it does not hold by ${2:sign}.',
      ),
      answer(document, 'Say how sure we are', place, 'Our confidence in this is ${1:how high}, because ${2:reason}.'),
    ];
  },
};
