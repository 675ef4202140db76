import { find, sectionsOf } from '../../document/query';
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
    const scope = document.commitments.find(({ type }) => type === 'scope');
    if (!scope || document.exploration || document.hasDiscovery) return;
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
  const { repair } = document.lexicon.discovery;
  return (
    repair.test(document.title?.text ?? '') ||
    sectionsOf(document, 'problem')
      .slice(0, 1)
      .some((section) => find(document, repair, section.body) !== undefined)
  );
}

/** Pages that hold code say how rather than what: what they list is less surely the scope. */
function isDetailed(document: DecisionDocument): boolean {
  return document.blocks.some(({ type }) => type === 'code');
}
