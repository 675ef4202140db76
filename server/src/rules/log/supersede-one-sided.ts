import type { Relation } from '../../document/model';
import { fileNumber } from '../../log/number';
import { nameOf } from '../../log/resolve';
import { related } from '../../log/view';
import { relationSummary, type RelationSummary, type Summary } from '../../log/summary';
import type { Here, RawFinding, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'log',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: [
    'Michael Nygard, Documenting Architecture Decisions (2011): a superseded record stays, with a reference to its replacement',
    'MADR: Links',
  ],
  message: 'This page says that it replaces another, whose own page does not say so.',
  question: 'What should somebody see who opens the older page first?',
  structural: true,
  workspace: true,
  rank: 31,
  *check(document, { here }) {
    const status = document.status.value;
    if (!here || status === 'draft' || status === 'rejected') return;
    for (const relation of document.relations) {
      const finding = judge(relation, here);
      if (finding) yield finding;
    }
  },
};

function judge(relation: Relation, here: Here): RawFinding | undefined {
  if (relation.type !== 'supersedes' && relation.type !== 'superseded-by') return undefined;
  const named = relationSummary(here.path, relation);
  const other = named && related(here.log, here.path, named);
  if (!other || other.kind === 'other' || other.path === here.path) return undefined;
  const name = other.title === '' ? nameOf(other.path) : `“${other.title}”`;
  if (relation.type === 'supersedes') {
    if (other.status === 'superseded' || other.status === 'rejected' || says(other, 'superseded-by', here)) return undefined;
    const state = other.status === 'none' ? 'has no status' : `is still ${other.status}`;
    return { range: relation.range, message: `This page says that it replaces ${name}, which ${state} on its own page.` };
  }
  if (mentions(other, here)) return undefined;
  return {
    range: relation.range,
    message: `${name} replaces this page and does not name it.`,
    question: 'How would a reader of the newer page find out what it replaced?',
  };
}

function says(other: Summary, type: RelationSummary['type'], here: Here): boolean {
  return other.relations.some((relation) => relation.type === type && related(here.log, other.path, relation)?.path === here.path);
}

/** Whether a page names this one at all. */
function mentions(other: Summary, here: Here): boolean {
  return (
    other.links.some((link) => link.replace(/#.*$/s, '') === here.path) ||
    other.mentions.includes(nameOf(here.path).toLowerCase()) ||
    other.mentions.includes(`#${fileNumber(here.path)?.number}`) ||
    other.relations.some((relation) => relation.path === here.path || related(here.log, other.path, relation)?.path === here.path)
  );
}
