import type { DecisionDocument, Role } from '../../document/model';
import { effectiveRole, sectionOfBlocks, sectionAt } from '../../document/page';
import { find, line, sectionsOf, sentencesIn, titlePlace } from '../../document/query';
import { answer, beforeSection, endOfOwn, firstOf, headingLike } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

/** Where a page tells why it was written. */
const WHY: readonly Role[] = ['problem', 'summary', 'rationale', 'drivers', 'evidence', 'stories', 'dissent', 'assumptions'];

export const rule: Rule = {
  family: 'framing',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Olaf Zimmermann, Definition of Ready for architectural decisions (2023)', 'The Rust RFC template: Motivation'],
  looksIn: WHY,
  message: 'Nothing here says what is amiss, needed or observed.',
  question: 'What happened, or what did someone notice, that made this worth writing?',
  rank: 5,
  *check(document) {
    if (opening(document).some((range) => givesReason(document, range))) return;
    if (find(document, document.lexicon.answers.hurts) || find(document, document.lexicon.answers.noOtherWay)) return;
    yield { range: sectionsOf(document, 'problem')[0]?.heading ?? titlePlace(document) };
  },
  answers(document) {
    return [
      need(document, 'Say what hurts, and for whom', 'What hurts: ${1:what happens}, for ${2:whom}, when ${3:moment}.'),
      need(document, 'This is a given from …', 'This is a given from ${1:source}, and ${2:who} can change it.'),
    ];
  },
};

/** Where it tells what is done; what has no role of its own tells why only before that. */
const WHAT: ReadonlySet<Role> = new Set<Role>(['decision', 'design', 'plan', 'requirements', 'scope', 'consequences']);
/** Blocks before that, at most. */
const OPENING = 6;

function opening(document: DecisionDocument): Range[] {
  const owners = sectionOfBlocks(document);
  const until = document.sections.find(({ role }) => WHAT.has(role))?.heading.start ?? Infinity;
  let others = 0;
  return document.blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph' && !(block.row && block.row.index > 0)) return [];
    const role = effectiveRole(owners[i]!);
    const other = role === 'none' || role === 'title';
    if (!WHY.includes(role) && !(other && block.range.start < until && ++others <= OPENING)) return [];
    return sentencesIn(document, block.range);
  });
}

/** A reason is a need or a pain; an aim, or that something has to be chosen, is none. */
function givesReason(document: DecisionDocument, range: Range): boolean {
  const { aim, pain, lackOf, reason } = document.lexicon.cues;
  const text = line(document, range);
  return !aim.test(text) && (pain.test(text) || lackOf.test(text) || reason.test(text));
}

/** Under the heading for the problem; where there is none, under one of its own before what is done. */
function need(document: DecisionDocument, title: string, words: string): Answer {
  const problem = firstOf(document, 'problem');
  if (problem) return answer(document, title, endOfOwn(document, problem), words);
  const section = document.sections.find(({ role }) => WHAT.has(role)) ?? document.sections[2];
  if (!section) return answer(document, title, endOfOwn(document, sectionAt(document, 0)), words);
  return answer(document, title, beforeSection(document, section), `${headingLike(document, section, 'Context')}\n\n${words}`);
}
