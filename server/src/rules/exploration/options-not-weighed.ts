import type { DecisionDocument, Option } from '../../document/model';
import { ownBody, sectionAt } from '../../document/page';
import { find, prose, saysSomething, sectionsOf } from '../../document/query';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Teresa Torres, Opportunity Solution Trees (2016): compare and contrast',
    'Kahneman, Lovallo, Sibony, A Structured Approach to Strategic Decisions (2019)',
  ],
  looksIn: ['options', 'option', 'decision', 'rationale', 'drivers'],
  message: 'Several options are named, and nothing says how they compare.',
  question: 'Side by side, where do these differ most?',
  rank: 9,
  *check(document) {
    const decision = sectionsOf(document, 'decision').find((section) => saysSomething(document, section));
    const listed = document.options.filter((option) => option.form !== 'prose');
    if (!decision || listed.length < 2 || !listed.some((option) => option.chosen)) return;
    const rivals = listed.filter((option) => !option.chosen);
    if (rivals.every((option) => option.rejection) || listed.every((option) => option.pros.length + option.cons.length > 0)) return;
    if (sectionsOf(document, 'rationale', 'drivers').length > 0 || find(document, document.lexicon.cues.weighed, ownBody(decision))) return;
    if (rivals.some((option) => isNamedAgain(document, option))) return;
    if (find(document, document.lexicon.answers.speaksFor)) return;
    yield { range: decision.heading };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [answer(document, 'Say what decided', place, 'We took ${1:this one} over ${2:the other}, because ${3:what decided}.')];
  },
};

/** Whether what follows from the decision speaks of a rival by its name. */
function isNamedAgain(document: DecisionDocument, option: Option): boolean {
  return sectionsOf(document, 'decision', 'consequences', 'positive', 'negative').some((section) =>
    prose(document, section.body).toLowerCase().includes(option.name.toLowerCase()),
  );
}
