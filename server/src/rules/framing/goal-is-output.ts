import type { DecisionDocument, Role, Section } from '../../document/model';
import { find, line, prose, sectionsOf, sentencesIn } from '../../document/query';
import { after, answer, appendItem, endOfOwn, headedBy } from '../../rule/answers';
import type { RawFinding, Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'framing',
  severity: 'info',
  kinds: ['narrative', 'framework', 'proposal'],
  since: '2026-11',
  sources: [
    'John Cutler, 12 Signs You’re Working in a Feature Factory (2016)',
    'John Cutler, The Beautiful Mess 2020, posts 2, 8, 14 and 45',
  ],
  message: 'The goals here are things to ship.',
  question: 'When this is live, what will someone do differently?',
  rank: 9,
  situation: 'outcome',
  *check(document) {
    const lists = sectionsOf(document, 'goals', 'measures')
      .filter((section) => !inGoals(section.parent) && !document.lexicon.cues.stageGate.test(section.title))
      .map((section) => ({ heading: section.heading, ...count(document, section) }))
      .filter(({ all }) => all > 0);
    if (lists.some(({ effects, all }) => effects > all * FEW) || find(document, document.lexicon.answers.changesFor)) return;
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

function inGoals(section: Section | undefined): boolean {
  return section !== undefined && (section.role === 'goals' || section.role === 'measures' || inGoals(section.parent));
}

function count(document: DecisionDocument, section: Section): { all: number; effects: number; outputs: number } {
  const goals = statements(document, section).map((range) => line(document, range));
  const effects = goals.filter((goal) => document.lexicon.cues.effect.test(goal));
  const outputs = goals.filter((goal) => !effects.includes(goal) && isOutput(document, goal, section.role));
  return { all: goals.length, effects: effects.length, outputs: outputs.length };
}

/** The items and rows of a section of goals, else its sentences; what stands under headings of another role is left out. */
function statements(document: DecisionDocument, section: Section): Range[] {
  const others = document.sections.filter(
    (other) => inGoals(other.parent) && other.role !== 'none' && other.role !== 'goals' && other.role !== 'measures',
  );
  const blocks = document.blocks
    .slice(...section.blocks)
    .filter(
      (block) =>
        block.quote === 0 &&
        prose(document, block.range).trim() !== '' &&
        !others.some(({ body }) => block.range.start >= body.start && block.range.end <= body.end),
    );
  const items = blocks.filter((block) => (block.item?.first && block.item.depth === 1) || (block.type === 'row' && block.row!.index > 0));
  if (items.length > 0) return items.map((block) => block.range);
  return blocks.filter((block) => block.type === 'paragraph').flatMap((block) => sentencesIn(document, block.range));
}

/** A goal names something to be made; a measure may also say that it is made, or what it does. */
function isOutput(document: DecisionDocument, goal: string, role: Role): boolean {
  const { outputVerb, outputDone, behaviour } = document.lexicon.cues;
  return outputVerb.test(goal) || (role === 'measures' && (outputDone.test(goal) || behaviour.test(goal)));
}

/** A goal that only a sentence states, and what the next ones say of it. */
function* goalInProse(document: DecisionDocument): Generator<RawFinding> {
  const { goalSentence, outputVerb, effect } = document.lexicon.cues;
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' || block.item) continue;
    const sentences = sentencesIn(document, block.range);
    const at = sentences.findIndex((sentence) => goalSentence.test(line(document, sentence)));
    if (at < 0) continue;
    const text = line(document, { start: sentences[at]!.start, end: sentences.at(-1)!.end });
    const goal = text.slice(goalSentence.exec(text)!.index + goalSentence.exec(text)![0].length);
    if (outputVerb.test(goal) && !effect.test(goal)) yield { range: sentences[at]!, severity: 'hint' };
    return;
  }
}
