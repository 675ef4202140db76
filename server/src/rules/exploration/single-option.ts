import { find, sectionsOf } from '../../document/query';
import { sectionAt } from '../../document/page';
import { alternatives } from '../../rule/alternatives';

import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'exploration',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Paul C. Nutt, Why Decisions Fail (2002)', 'John Cutler, The Beautiful Mess 2020, post 2'],
  looksIn: ['options'],
  message: 'The list of options holds one.',
  question: 'If this one were off the table tomorrow, what would be tried?',
  structural: true,
  rank: 3,
  situation: 'alternatives',
  *check(document) {
    for (const section of sectionsOf(document, 'options')) {
      if (document.lexicon.options.rivalsHeading.test(section.title)) continue;
      const inside = document.options.filter(
        (option) => option.form !== 'prose' && option.range.start >= section.body.start && option.range.end <= section.body.end,
      );
      if (inside.length === 1 && document.options.length === 1 && !find(document, document.lexicon.answers.noOtherWay))
        yield { range: inside[0]!.range };
    }
  },
  answers(document, { start }) {
    const section = sectionAt(document, start);
    return alternatives(document, section.role === 'options' ? section : (section.parent ?? section));
  },
};
