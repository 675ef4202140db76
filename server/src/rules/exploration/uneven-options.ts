import type { DecisionDocument, Option } from '../../document/model';
import { find, prose } from '../../document/query';
import { after, answer, endOfOwn, headedBy, plain } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

const LONG = 90;
/** UTF-16 units in which a verdict's label stands. */
const OPENING = 16;

export const rule: Rule = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): dummy alternatives',
    'Chip and Dan Heath, Decisive (2013): sham options',
  ],
  looksIn: ['options', 'option'],
  message: 'The options that were not taken stand here without a single merit.',
  question: 'What would someone who loves one of them say here, and when would it be the right call?',
  rank: 4,
  *check(document) {
    const rivals = document.options.filter((option) => !option.chosen && option.form !== 'prose');
    if (rivals.length === 0 || !document.options.some((option) => option.chosen)) return;
    const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
    const setUpToLose = rivals.every((option) => {
      const text = prose(document, option.body).replace(prose(document, option.range), ' ');
      return (
        option.pros.length === 0 &&
        (option.cons.length > 0 || option.rejection) &&
        words(text) <= LONG &&
        !document.lexicon.cues.merit.test(withoutVerdict(document, option, text))
      );
    });
    if (setUpToLose && !find(document, document.lexicon.answers.speaksFor))
      yield {
        range: rivals[0]!.range,
        related: rivals.slice(1).map(({ range }) => ({ range, message: 'No merit is named here either.' })),
      };
  },
  answers(document) {
    const rivals = document.options.filter((option) => !option.chosen && option.form !== 'prose');
    const side = (name: string, stop: number): string =>
      `What speaks for ${name}: \${${stop}:merit}. It would be the right call if \${${stop + 1}:sign}.`;
    const headed = rivals.flatMap((option) => {
      const section = headedBy(document, option.range);
      return section ? [answer(document, `Give “${option.name}” its other side`, endOfOwn(document, section), side('it', 1))] : [];
    });
    if (headed.length > 0) return headed;
    const last = document.blocks.findLastIndex(({ range }) => range.start <= rivals.at(-1)!.range.start);
    const sides = rivals.map((option, i) => side(plain(option.name), 2 * i + 1)).join('\n\n');
    return [answer(document, 'Give each option its other side', after(document, last), sides)];
  },
};

/** What praises something in the sentence that opens with "Rejected:" speaks for another option. */
function withoutVerdict(document: DecisionDocument, { rejection }: Option, text: string): string {
  if (!rejection) return text;
  const verdict = prose(document, rejection);
  return document.lexicon.options.rejectedMark.test(verdict.slice(0, OPENING)) ? text.replace(verdict, ' ') : text;
}
