import { sectionAt } from '../../document/page';
import { answer, endOfOwn } from '../../rule/answers';
import { bareChoice } from '../../rule/weighing';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, Definition of Ready for architectural decisions (2023): criteria',
    'Kahneman, Lovallo, Sibony, A Structured Approach to Strategic Decisions (2019)',
  ],
  looksIn: ['options', 'option', 'decision', 'rationale', 'drivers'],
  message: 'An option is chosen here, and what mattered in the choice is not told.',
  question: 'Before looking at the options: what would a good answer have to do for us?',
  rank: 10,
  situation: 'weighing',
  *check(document) {
    const decision = bareChoice(document);
    if (decision) yield { range: decision.heading };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [
      answer(
        document,
        'Say what mattered',
        place,
        'What mattered, in this order: ${1:first}, ${2:second}. We chose ${3:this one}, because ${4:reason}.',
      ),
    ];
  },
};
