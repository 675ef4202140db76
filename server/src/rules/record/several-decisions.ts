import type { DecisionDocument, Role, Section } from '../../document/model';
import { find, sectionsOf, sentencesIn, titlePlace } from '../../document/query';
import { answer, endOfOwn, firstOf } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'record',
  severity: 'hint',
  kinds: ['decision-record'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): the Mega-ADR',
    'Joel Parker Henderson, Architecture decision record: one decision per record',
  ],
  looksIn: ['decision', 'design', 'options'],
  message: 'Several decisions share this record.',
  question: 'Which of these would someone want to change without touching the others?',
  rank: 22,
  *check(document) {
    if (find(document, document.lexicon.answers.belongTogether)) return;
    const decision = sectionsOf(document, 'decision')[0];
    if (hasTwoSubjects(document) || choosesApart(document) || takesSeveral(document))
      yield { range: decision?.heading ?? titlePlace(document) };
  },
  answers(document) {
    const place = endOfOwn(document, firstOf(document, 'decision', 'design') ?? document.sections.at(-1)!);
    return [
      answer(document, 'These belong together, because …', place, 'These belong together, because ${1:reason}.'),
      answer(document, 'Move one to a record of its own', place, '${1:which} moves to a record of its own: ${2:where}.'),
    ];
  },
};

const DECIDED: ReadonlySet<Role> = new Set<Role>(['decision', 'design', 'none']);
const PARTS = 3;

/** The title joins two things, and the page decides in numbered parts or compares options under several headings. */
function hasTwoSubjects(document: DecisionDocument): boolean {
  const { cues, options } = document.lexicon;
  if (!cues.joined.test(document.title?.text ?? '')) return false;
  const parts = document.sections.filter((section) => section.parent && DECIDED.has(section.parent.role) && isNumbered(document, section));
  return parts.length >= PARTS || sectionsOf(document, 'options').filter(({ title }) => !options.prosAndCons.test(title)).length > 1;
}

function isNumbered({ source }: DecisionDocument, { heading }: Section): boolean {
  return /^\W*\d+[.)]\s/.test(source.text.slice(source.lineStart(source.lineAt(heading.start)), heading.end));
}

/** The outcome names an option for each of several questions. */
function choosesApart(document: DecisionDocument): boolean {
  return sectionsOf(document, 'decision').some(({ body }) => find(document, document.lexicon.cues.chosenApart, body));
}

/** The outcome takes two of the options that it was to choose from, and leaves others: they answer different questions. */
function takesSeveral(document: DecisionDocument): boolean {
  const listed = document.options.filter(({ form }) => form === 'list' || form === 'heading').map(({ name }) => name.toLowerCase());
  return sectionsOf(document, 'decision').some(({ body }) => {
    const [first] = sentencesIn(document, body);
    const [, one, other] = (first && document.lexicon.cues.chosenTogether.exec(document.source.slice(first))) ?? [];
    return (
      listed.length > 2 &&
      one !== undefined &&
      other !== undefined &&
      listed.includes(one.toLowerCase()) &&
      listed.includes(other.toLowerCase())
    );
  });
}
