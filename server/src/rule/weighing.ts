import { hasWords, prose, find, saysSomething, sectionsOf } from '../document/query';
import { effectiveRole, ownBody, sectionAt } from '../document/page';
import type { DecisionDocument, Option, Section } from '../document/model';

/** Words with which a decision only names its option. */
const FEW = 150;

/** The section that names the option taken and no reason for it, where nothing else on the page tells what mattered. */
export function bareChoice(document: DecisionDocument): Section | undefined {
  const { cues, answers } = document.lexicon;
  const decision = sectionsOf(document, 'decision').find((section) => saysSomething(document, section));
  const listed = document.options.filter(({ form }) => form !== 'prose');
  if (!decision || decision.children.length > 0 || listed.length < 2 || !listed.some(({ chosen }) => chosen)) return undefined;
  if (listed.some(({ form }) => form === 'table') || hasWords(document, FEW, ownBody(decision))) return undefined;
  const rivals = listed.filter(({ chosen }) => !chosen);
  if (
    rivals.length === 0 ||
    rivals.every(({ rejection }) => rejection) ||
    listed.some(({ range }) => effectiveRole(sectionAt(document, range.start).parent ?? decision) === 'design')
  )
    return undefined;
  const told = sectionsOf(document, 'rationale', 'drivers', 'goals').some((section) => saysSomething(document, section));
  const weighed = find(document, cues.weighed, ownBody(decision)) ?? find(document, cues.opinion) ?? find(document, answers.speaksFor);
  const outside = sectionsOf(document, 'cons').some(
    ({ body }) => !listed.some((option) => body.start >= option.body.start && body.end <= option.body.end),
  );
  return told || weighed || outside || rivals.some((rival) => isNamedAgain(document, rival)) ? undefined : decision;
}

/** Whether what follows from the decision speaks of a rival by its name. */
function isNamedAgain(document: DecisionDocument, option: Option): boolean {
  return sectionsOf(document, 'decision', 'consequences', 'positive', 'negative').some((section) =>
    prose(document, section.body).toLowerCase().includes(option.name.toLowerCase()),
  );
}
