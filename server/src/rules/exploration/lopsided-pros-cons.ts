import type { DecisionDocument } from '../../document/model';
import { find, prose, saysSomething, sectionsOf } from '../../document/query';
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
    const gains = chosen.some((option) => option.pros.length > 0) || document.consequences.some(({ tone }) => tone === 'good');
    if (!gains) return;
    const own = [
      ...chosen.map((option) => option.body),
      ...sectionsOf(document, 'decision', 'rationale').map((section) => section.body),
    ].filter(
      (range) => !document.options.some((option) => !option.chosen && option.range.start >= range.start && option.range.end <= range.end),
    );
    if (own.some((range) => prose(document, range).length > 0 && find(document, document.lexicon.cues.downside, range) !== undefined))
      return;
    if (!find(document, document.lexicon.answers.speaksAgainst)) yield { range: chosen[0]!.range };
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

/** Under the chosen option's own heading, else where the decision is told, else after the options. */
function costPlace(document: DecisionDocument, start: number): Place {
  const section =
    headedBy(document, { start, end: start }) ?? firstOf(document, 'decision', 'rationale', 'options') ?? document.sections.at(-1)!;
  return endOfOwn(document, section);
}
