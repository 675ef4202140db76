import type { DecisionDocument, Option, Section } from '../../document/model';
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
      const [option, ...others] = inside;
      if (!option || others.length > 0 || document.options.length > 1 || namesSeveral(document, section, option)) continue;
      if (!find(document, document.lexicon.answers.noOtherWay)) yield { range: option.range };
    }
  },
  answers(document, { start }) {
    const section = sectionAt(document, start);
    return alternatives(document, section.role === 'options' ? section : (section.parent ?? section));
  },
};

/** Whether the option's list holds several points, or several headings or paragraphs are labelled as options: names that look alike may have been read as one. */
function namesSeveral({ blocks, source, lexicon }: DecisionDocument, section: Section, option: Option): boolean {
  const own = blocks.slice(...section.blocks).filter(({ type, quote }) => type === 'paragraph' && quote === 0);
  const list = own.find(({ range }) => range.start <= option.range.start && option.range.end <= range.end)?.item?.list;
  const points = own.filter(({ item }) => item?.first && item.list === list);
  const titles = [...section.children.map(({ title }) => title), ...own.map(({ range }) => source.slice(range))];
  const labelled = titles.filter((title) => lexicon.options.labelled.test(title));
  return points.length > 1 || labelled.length > 1;
}
