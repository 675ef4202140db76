import { isOfTool } from '../../document/dialect';
import type { DecisionDocument, Option, Section } from '../../document/model';
import { sectionAt } from '../../document/page';
import { find, hasWords, saysSomething, sectionsOf } from '../../document/query';
import { answer, endOfOwn } from '../../rule/answers';
import type { Range } from '../../text/source-text';
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
    const undescribed = document.options.some((option) => isDescribed(document, option))
      ? undefined
      : (bareChoice(document) ?? bareList(document));
    const decision = undescribed ?? unexplained(document);
    if (decision) yield { range: decision.heading };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [answer(document, 'Say what decided', place, 'We took ${1:this one} over ${2:the other}, because ${3:what decided}.')];
  },
};

function isDescribed(document: DecisionDocument, { form, pros, cons, body }: Option): boolean {
  return form !== 'prose' && (pros.length + cons.length > 0 || hasWords(document, DESCRIBED, body));
}

/** Words in which a decision only says what is done. */
const FEW = 30;

/** Points stand for and against each option, they do not favour the one taken, and the decision gives no reason. */
function unexplained(document: DecisionDocument): Section | undefined {
  const { options, lexicon } = document;
  const chosen = options.find((option) => option.chosen);
  const rivals = options.filter((option) => !option.chosen && option.pros.length > 0);
  const decision = sectionsOf(document, 'decision').find((section) => saysSomething(document, section));
  if (!decision || decision.children.length > 0 || hasWords(document, FEW, decision.body) || !chosen || chosen.cons.length === 0)
    return undefined;
  if (!rivals.some(({ pros, cons }) => pros.length >= chosen.pros.length && cons.length <= chosen.cons.length)) return undefined;
  if (sectionsOf(document, 'rationale', 'drivers').some((section) => saysSomething(document, section))) return undefined;
  const isOfOption = ({ start, end }: Range): boolean => options.some(({ body }) => body.start <= start && end <= body.end);
  const outside = document.blocks.filter(({ type, range }) => type === 'paragraph' && !isOfOption(range));
  return outside.some(({ range }) => find(document, lexicon.cues.opinion, range) || find(document, lexicon.answers.speaksFor, range)) ||
    find(document, lexicon.cues.weighed, decision.body)
    ? undefined
    : decision;
}

/** Alternatives that an assistant filled in and nobody weighed: a list of names in a plan whose tool asks for one. */
function bareList(document: DecisionDocument): Section | undefined {
  const { dialect, options, lexicon } = document;
  if (!isOfTool(dialect) || options.filter(({ form, rejection }) => form === 'list' && !rejection).length < 2) return undefined;
  if (sectionsOf(document, 'rationale', 'drivers').length > 0 || find(document, lexicon.answers.speaksFor)) return undefined;
  return sectionsOf(document, 'options').find(({ body }) => !find(document, lexicon.cues.weighed, body));
}
