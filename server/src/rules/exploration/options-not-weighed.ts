import { find, sectionsOf, titlePlace } from '../../document/query';
import { afterSection, answer, endOfOwn, firstOf, headingLike } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Teresa Torres, Opportunity Solution Trees (2016): compare and contrast', 'Kahneman, Lovallo, Sibony, A Structured Approach to Strategic Decisions (2019)'],
  message: 'Several options are named, and nothing says how they compare.',
  question: 'Side by side, where do these differ most?',
  rank: 9,
  *check(document) {
    if (document.options.length < 2 || !document.options.some((option) => option.chosen)) return;
    if (document.options.some((option) => option.pros.length > 0 || option.cons.length > 0 || option.rejection)) return;
    const reasons = sectionsOf(document, 'decision', 'rationale', 'drivers', 'consequences', 'positive', 'negative');
    if (reasons.some((section) => find(document, document.lexicon.cues.weighed, section.body))) return;
    yield { range: sectionsOf(document, 'decision')[0]?.heading ?? document.options[0]?.range ?? titlePlace(document) };
  },
  answers(document) {
    const title = 'Say what decided';
    const words = 'We took ${1:this one} over ${2:the other}, because ${3:what decided}.';
    const told = firstOf(document, 'decision', 'rationale');
    if (told) return [answer(document, title, endOfOwn(document, told), words)];
    const options = firstOf(document, 'options');
    const place = afterSection(document, options ?? document.sections.at(-1)!);
    return [answer(document, title, place, `${headingLike(document, options, 'Why this one')}\n\n${words}`)];
  },
};
