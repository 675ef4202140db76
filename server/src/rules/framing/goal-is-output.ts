import type { DecisionDocument, Goal } from '../../document/model';
import { find, line, sentencesIn } from '../../document/query';
import { after, answer, appendItem, endOfOwn, headedBy } from '../../rule/answers';
import type { RawFinding, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'framing',
  severity: 'info',
  kinds: ['narrative', 'framework', 'proposal'],
  since: '2026-11',
  sources: [
    'John Cutler, 12 Signs You’re Working in a Feature Factory (2016)',
    'John Cutler, The Beautiful Mess 2020, posts 2, 8, 14 and 45',
  ],
  looksIn: ['goals', 'measures'],
  message: 'The goals here are things to ship.',
  question: 'When this is live, what will someone do differently?',
  rank: 9,
  situation: 'outcome',
  *check(document) {
    const { cues, answers } = document.lexicon;
    const goals = document.goals.filter(({ section }) => !cues.stageGate.test(section.title));
    const lists = [...new Set(goals.map(({ section }) => section))].map((section) => {
      const own = goals.filter((goal) => goal.section === section);
      const count = (tone: Goal['tone']): number => own.filter((goal) => goal.tone === tone).length;
      return { heading: section.heading, all: own.length, effects: count('effect'), outputs: count('output') };
    });
    if (lists.some(({ effects, all }) => effects > all * FEW) || find(document, answers.changesFor)) return;
    const outputs = lists.find((list) => list.outputs >= list.all * MOST);
    if (outputs)
      yield {
        range: outputs.heading,
        severity: outputs.all >= LIST && outputs.effects === 0 && document.kind !== 'proposal' ? 'info' : 'hint',
      };
    else if (lists.length === 0) yield* goalInProse(document);
  },
  answers(document, range) {
    const title = 'Say what changes for whom';
    const words = 'What changes for ${1:whom}: ${2:what they do then}, where today they ${3:do now}.';
    const section = headedBy(document, range);
    const place = section
      ? endOfOwn(document, section)
      : after(
          document,
          document.blocks.findLastIndex((block) => block.range.start <= range.start),
        );
    const goal =
      section && document.blocks.slice(...section.blocks).find((block) => block.item?.depth === 1 && block.item.first && block.quote === 0);
    return [(goal && appendItem(document, title, goal, words)) ?? answer(document, title, place, words)];
  },
};

/** Shares of a list's statements: this many effects are too few to count, and this many outputs are nearly all. */
const FEW = 0.3;
const MOST = 0.6;

/** A list of goals this long tells what its authors look at. */
const LIST = 3;

/** A goal that only a sentence states, and what the next ones say of it. */
function* goalInProse(document: DecisionDocument): Generator<RawFinding> {
  const { goalSentence, outputVerb, effect } = document.lexicon.cues;
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' || block.item || !document.cueIndex.mayHold(goalSentence, block.range)) continue;
    const sentences = sentencesIn(document, block.range);
    const at = sentences.findIndex((sentence) => goalSentence.test(line(document, sentence)));
    if (at < 0) continue;
    const text = line(document, { start: sentences[at]!.start, end: sentences.at(-1)!.end });
    const goal = text.slice(goalSentence.exec(text)!.index + goalSentence.exec(text)![0].length);
    if (outputVerb.test(goal) && !effect.test(goal)) yield { range: sentences[at]!, severity: 'hint' };
    return;
  }
}
