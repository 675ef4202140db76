import { another, consideredAndNo } from '../../rule/alternatives';
import { find } from '../../document/query';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'framing',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Chip and Dan Heath, Decisive (2013): narrow framing', 'Paul C. Nutt, Why Decisions Fail (2002)'],
  message: 'The question here is whether to do one thing.',
  question: 'What would be a third way, other than doing this and leaving it as it is?',
  rank: 7,
  *check(document) {
    const { cues } = document.lexicon;
    if (find(document, document.lexicon.answers.noOtherWay)) return;
    if (document.options.length === 2) {
      const asIs = document.options.filter((option) => cues.keepAsIs.test(option.name));
      if (asIs.length === 1) yield { range: document.options[0]!.range };
    } else if (document.options.length === 0 && document.title && cues.yesNoTitle.test(document.title.text)) {
      yield { range: document.title.range };
    }
  },
  answers(document) {
    return [...another(document, 'Add a third way', 'a third way'), consideredAndNo(document)];
  },
};
