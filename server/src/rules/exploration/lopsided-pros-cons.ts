import type { DecisionDocument, Option } from '../../document/model';
import { effectiveRole, sectionAt } from '../../document/page';
import { find, saysSomething, sectionsOf, sentencesIn } from '../../document/query';
import { tellsSetback } from '../../document/setback';
import { answer, endOfOwn, firstOf, headedBy, type Place, plain } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): the fairy tale',
    'Chip and Dan Heath, Decisive (2013): confirmation bias',
  ],
  looksIn: ['options', 'option', 'decision', 'rationale', 'consequences', 'positive', 'negative', 'risks'],
  message: 'The chosen option has advantages on this page and not one cost.',
  question: 'What is given up by choosing this?',
  structural: true,
  rank: 8,
  situation: 'price',
  *check(document) {
    const chosen = document.options.filter((option) => option.chosen);
    if (document.options.length < 2 || chosen.length === 0) return;
    if (chosen.some((option) => option.cons.length > 0) || document.consequences.some(({ tone }) => tone === 'bad')) return;
    if (
      sectionsOf(document, 'risks', 'negative', 'cons', 'dissent').some(
        (section) =>
          saysSomething(document, section) &&
          !document.options.some((option) => section.body.start > option.body.start && section.body.end <= option.body.end),
      )
    )
      return;
    const { answers, cues } = document.lexicon;
    if (find(document, answers.speaksAgainst) || tells(document, cues.drawback)) return;
    const told = holdsOnlyFor(document, chosen) ? [] : chosen;
    if (gains(document, chosen) && !tellsCost(document, told)) yield { range: chosen[0]!.range };
  },
  answers(document, { start }) {
    const option = document.options.find(({ range }) => range.start === start);
    const place = costPlace(document, start);
    const name = plain(option?.name ?? 'it');
    return [
      answer(document, 'Give the chosen option its other side', place, `What speaks against ${name}: \${1:cost}, for \${2:whom}.`),
      answer(document, 'Nothing is given up, because …', place, 'Considered, and no: nothing is given up here, because ${1:reason}.'),
    ];
  },
};

/** Whether points are listed for the chosen option, and points against others only: what else it says is no price then. */
function holdsOnlyFor({ options }: DecisionDocument, chosen: readonly Option[]): boolean {
  return chosen.some(({ pros }) => pros.length > 0) && options.some((option) => !option.chosen && option.cons.length > 0);
}

function gains({ consequences }: DecisionDocument, chosen: readonly Option[]): boolean {
  return chosen.some(({ pros }) => pros.length > 0) || consequences.some(({ tone }) => tone === 'good');
}

/** Whether a sentence of the decision, or on one of these options, tells a cost; where several options stand it may speak of another. */
function tellsCost(document: DecisionDocument, options: readonly Option[]): boolean {
  const decided = sectionsOf(document, 'decision', 'rationale');
  const rivals = document.options.filter((option) => !option.chosen);
  return [...options, ...decided]
    .map(({ body }) => body)
    .filter((body) => !rivals.some(({ range }) => range.start >= body.start && range.end <= body.end))
    .some((body) => sentencesIn(document, body).some((sentence) => tellsSetback(document, sentence)));
}

/** Whether a paragraph tells it, other than of an option that was not taken or of another page. */
function tells(document: DecisionDocument, cue: RegExp): boolean {
  const rivals = document.options.filter(({ chosen }) => !chosen);
  return document.blocks.some(
    ({ type, range }) =>
      type === 'paragraph' &&
      find(document, cue, range) !== undefined &&
      effectiveRole(sectionAt(document, range.start)) !== 'references' &&
      !rivals.some(({ body }) => range.start >= body.start && range.end <= body.end),
  );
}

/** Under the chosen option's own heading, else where the decision is told, else after the options. */
function costPlace(document: DecisionDocument, start: number): Place {
  const section =
    headedBy(document, { start, end: start }) ?? firstOf(document, 'decision', 'rationale', 'options') ?? document.sections.at(-1)!;
  return endOfOwn(document, section);
}
