import { find, saysSomething, sectionsOf } from '../../document/query';
import type { DecisionDocument } from '../../document/model';
import { sectionAt } from '../../document/page';
import { alternatives } from '../../rule/alternatives';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'commitment',
  severity: 'info',
  kinds: ['proposal', 'narrative'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, posts 9 and 42', 'Ryan Singer, Shape Up (2019): fixed time, variable scope'],
  looksIn: ['scope', 'requirements', 'questions', 'evidence', 'prior-art'],
  message: 'What will be built is set here, and nothing on the page shows what was explored before.',
  question: 'With half the time, what would be kept, and what would be learned from it?',
  rank: 1,
  situation: 'alternatives',
  *check(document) {
    const { cues } = document.lexicon;
    const scope = document.commitments.find(({ type }) => type === 'scope');
    if (!scope || document.exploration || find(document, cues.research) || find(document, cues.firstSlice)) return;
    if (sectionsOf(document, 'questions', 'evidence', 'prior-art').some((section) => saysSomething(document, section))) return;
    if (isRepair(document)) return;
    yield { range: scope.range, severity: isDetailed(document) ? 'hint' : 'info' };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    const slice = answer(document, 'A first slice', place, 'A first slice: ${1:what} for ${2:whom}. What we see there decides the rest.');
    return alternatives(document).toSpliced(1, 0, slice);
  },
};

/** Repairs and ports have their scope given. */
function isRepair(document: DecisionDocument): boolean {
  const { defect } = document.lexicon.cues;
  return (
    defect.test(document.title?.text ?? '') ||
    sectionsOf(document, 'problem')
      .slice(0, 1)
      .some((section) => find(document, defect, section.body) !== undefined)
  );
}

/** Pages that hold code say how rather than what: what they list is less surely the scope. */
function isDetailed(document: DecisionDocument): boolean {
  return document.blocks.some(({ type }) => type === 'code');
}
