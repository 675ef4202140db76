import type { DecisionDocument, Role } from '../../document/model';
import { effectiveRole, sectionOfBlocks } from '../../document/page';
import { commitmentPlace, find, line, sectionsOf, sentencesIn, titlePlace } from '../../document/query';
import { answer, endOfOwn, firstOf } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

// prettier-ignore
const TELLING: readonly Role[] = [
  'problem', 'summary', 'goals', 'measures', 'rationale', 'stories', 'drivers', 'evidence', 'positive', 'consequences', 'pros', 'assumptions',
];

export const rule: Rule = {
  family: 'consequences',
  severity: 'hint',
  kinds: ['proposal', 'narrative'],
  since: '2026-11',
  sources: ['John Cutler, 12 Signs You’re Working in a Feature Factory (2016)', 'Marty Cagan, Inspired (2017): outcome over output'],
  looksIn: TELLING,
  message: 'What gets built is told here, and no change that somebody would see.',
  question: 'What would be seen, heard or counted in a month if this works? And if it does not?',
  rank: 14,
  situation: 'outcome',
  *check(document) {
    const told = passages(document);
    const measures = told.filter(({ role }) => role === 'measures');
    const { effect } = document.lexicon.cues;
    const aims = told.filter(({ role }) => role === 'measures' || role === 'goals');
    if (
      measures.length >= LIST
        ? aims.some(({ range }) => find(document, effect, range))
        : told.some((passage) => showsChange(document, passage))
    )
      return;
    if (find(document, document.lexicon.answers.changesFor)) return;
    const stated = sectionsOf(document, 'measures')[0]?.heading;
    yield { range: stated ?? commitmentPlace(document) ?? titlePlace(document) };
  },
  answers(document) {
    const words = 'What changes for ${1:whom}: ${2:what they do then}, where today they ${3:do now}.';
    const section = firstOf(document, 'measures', 'goals', 'problem') ?? document.sections.at(-1)!;
    return [answer(document, 'Say what changes for whom', endOfOwn(document, section), words)];
  },
};

/** Measures are judged by themselves from this many on. */
const LIST = 3;
/** Blocks outside these headings that are read, from the start of the page. */
const OPENING = 8;

interface Passage {
  readonly role: Role;
  readonly range: Range;
}

/** What tells why something gets built and what comes of it; lines of metadata are left out. */
function passages(document: DecisionDocument): Passage[] {
  const owners = sectionOfBlocks(document);
  let others = 0;
  return document.blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph' && !(block.row && block.row.index > 0)) return [];
    const role = effectiveRole(owners[i]!);
    const other = role === 'none' || role === 'title';
    if (other ? /^\W*[\p{Lu}][\p{L} ]{1,28}:\s/u.test(document.source.slice(block.range)) || ++others > OPENING : !TELLING.includes(role))
      return [];
    return [{ role, range: block.range }];
  });
}

/** A change for somebody, or a pain of today, whose end would be one. */
function showsChange(document: DecisionDocument, { role, range }: Passage): boolean {
  const { outcome, pain } = document.lexicon.cues;
  return sentencesIn(document, range).some((sentence) => {
    const text = line(document, sentence);
    return outcome.test(text) || (role !== 'measures' && pain.test(text));
  });
}
