import type { DecisionDocument } from '../../document/model';
import { find, saysSomething, sectionsOf, titlePlace } from '../../document/query';
import { answer, startOf } from '../../rule/answers';
import { sectionAt } from '../../document/page';
import type { Rule } from '../../rule/rule';

/** Where a page tells what it is for. */
const WHY = ['problem', 'goals', 'rationale', 'drivers', 'evidence', 'measures'] as const;

export const rule: Rule = {
  family: 'frameworks',
  severity: 'hint',
  kinds: ['framework'],
  since: '2026-11',
  sources: [
    'John Cutler, The Beautiful Mess 2020, posts 15 and 31: it worked there',
    'Diana Larsen and Ainsley Nies, Liftoff (2016): purpose',
  ],
  message: 'A way of working is set out here, and not what it is for.',
  question: 'What did we notice here that made this seem worth doing?',
  rank: 6,
  *check(document) {
    if (!document.title || !document.lexicon.frameworks.procedure.test(document.title.text)) return;
    if (tellsWhy(document) || find(document, document.lexicon.answers.hurts) || find(document, document.lexicon.answers.noOtherWay)) return;
    yield { range: titlePlace(document) };
  },
  answers(document) {
    const place = startOf(document, sectionAt(document, titlePlace(document).start));
    return [
      answer(
        document,
        'Say what it is for',
        place,
        'We work this way because ${1:what we noticed}, so that ${2:whom} ${3:what gets better}.',
      ),
    ];
  },
};

function tellsWhy(document: DecisionDocument): boolean {
  return (
    document.framework.some(({ part }) => part === 'purpose') ||
    sectionsOf(document, ...WHY).some((section) => saysSomething(document, section))
  );
}
