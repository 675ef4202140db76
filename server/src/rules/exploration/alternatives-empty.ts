import { find, prose, saysSomething, sectionsOf, sentencesIn } from '../../document/query';
import { sectionAt } from '../../document/page';
import { alternatives } from '../../rule/alternatives';

import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Rust RFC template, Rationale and alternatives', 'Kubernetes enhancement proposal template, Alternatives'],
  looksIn: ['options'],
  message: 'There is a place for alternatives here, and it is empty.',
  question: 'Who might have suggested something different, and what would they have said?',
  structural: true,
  rank: 1,
  situation: 'alternatives',
  *check(document) {
    for (const section of sectionsOf(document, 'options')) {
      if (section.children.length > 0 || find(document, document.lexicon.answers.noOtherWay, section.body)) continue;
      const sentences = sentencesIn(document, section.body);
      const denied = sentences.length > 0 && sentences.length <= 2 && document.lexicon.cues.denial.test(prose(document, sentences[0]!));
      if (denied || !saysSomething(document, section)) yield { range: section.heading };
    }
  },
  answers(document, { start }) {
    return alternatives(document, sectionAt(document, start));
  },
};
