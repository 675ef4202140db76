import { sectionAt } from '../../document/page';
import { hasWords } from '../../document/query';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import { bareChoice } from '../../rule/weighing';

/** Words from which on an option is described, and may be compared there. */
const DESCRIBED = 25;

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
  situation: 'weighing',
  *check(document) {
    const decision = bareChoice(document);
    const listed = document.options.filter(({ form }) => form !== 'prose');
    if (!decision || listed.some(({ pros, cons, body }) => pros.length + cons.length > 0 || hasWords(document, DESCRIBED, body))) return;
    yield { range: decision.heading };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [answer(document, 'Say what decided', place, 'We took ${1:this one} over ${2:the other}, because ${3:what decided}.')];
  },
};
