import { related } from '../../log/view';
import { relationSummary, type Summary } from '../../log/summary';
import type { Relation } from '../../document/model';
import type { Here, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'log',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: ['Michael Nygard, Documenting Architecture Decisions (2011): a superseded record stays, with a reference to its replacement'],
  message: 'Pages that replace each other form a circle.',
  question: 'Which of them holds today?',
  structural: true,
  workspace: true,
  rank: 32,
  *check(document, { here }) {
    if (!here) return;
    for (const relation of document.relations) {
      if (relation.type !== 'supersedes' && relation.type !== 'superseded-by') continue;
      const circle = circleThrough(relation, here);
      if (!circle) continue;
      const names = circle.map(({ title, path }) => `“${title || path.replace(/^.*\//, '')}”`);
      const message =
        names.length === 0
          ? 'This page says that it replaces itself.'
          : `A circle: this page, ${names.join(', ')} and this page again, each replaced by the next or the one before.`;
      yield { range: relation.range, message };
      return;
    }
  },
};

/** The pages between this one and itself along relations of the same sort, the first of equally short ways; undefined where none leads back. */
function circleThrough(relation: Relation, here: Here): readonly Summary[] | undefined {
  const own = relationSummary(here.path, relation);
  const next = own && related(here.log, here.path, own);
  if (!next) return undefined;
  if (next.path === here.path) return [];
  const ways: (readonly Summary[])[] = [[next]];
  const seen = new Set([next.path]);
  for (const way of ways) {
    const last = way.at(-1)!;
    for (const step of last.relations) {
      if (step.type !== relation.type) continue;
      const further = related(here.log, last.path, step);
      if (further?.path === here.path) return way;
      if (!further || seen.has(further.path) || seen.size > LONGEST) continue;
      seen.add(further.path);
      ways.push([...way, further]);
    }
  }
  return undefined;
}

/** Pages that are looked at on the way round. */
const LONGEST = 200;
