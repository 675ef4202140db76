import type { DecisionDocument, Section } from '../../document/model';
import { prose, sectionsOf, sentencesIn } from '../../document/query';
import { answer, appendItem, sectionAt, startOf } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'framing',
  severity: 'info',
  kinds: ['narrative', 'framework', 'proposal'],
  since: '2026-11',
  sources: ['John Cutler, 12 Signs You’re Working in a Feature Factory (2016)', 'John Cutler, The Beautiful Mess 2020, posts 2, 8, 14 and 45'],
  message: 'The goals here are things to ship.',
  question: 'When this is live, what will someone do differently?',
  rank: 9,
  *check(document) {
    for (const section of sectionsOf(document, 'goals', 'measures')) {
      const goals = statements(document, section);
      if (goals.length > 0 && goals.every((goal) => isOutput(document, goal))) {
        yield { range: section.heading };
        return;
      }
    }
  },
  answers(document, { start }) {
    const section = sectionAt(document, start);
    const words = 'What changes for ${1:whom}: ${2:what they do then}, where today they ${3:do now}.';
    const title = 'Say what changes for whom';
    const goal = document.blocks.slice(...section.blocks).find((block) => block.item?.depth === 1 && block.item.first && block.quote === 0);
    return [(goal && appendItem(document, title, goal, words)) ?? answer(document, title, startOf(document, section), words)];
  },
};

function statements(document: DecisionDocument, section: Section): Range[] {
  const blocks = document.blocks.slice(...section.blocks).filter((block) => block.type === 'paragraph' && block.quote === 0);
  const items = blocks.filter((block) => block.item?.first && block.item.depth === 1).map((block) => block.range);
  return items.length > 0 ? items : blocks.flatMap((block) => sentencesIn(document, block.range)).slice(0, 3);
}

function isOutput(document: DecisionDocument, range: Range): boolean {
  const { cues } = document.lexicon;
  const text = prose(document, range).replace(/^[\s\d.:-]+/, '');
  if (document.lexicon.answers.changesFor.test(text)) return false;
  return (cues.outputVerb.test(text) || cues.outputDone.test(text)) && !cues.effect.test(text);
}
