import type { DecisionDocument, Role, Section } from '../document/model';

/**
 * Whether a page commits to something yet: its status says that it is settled, it chooses, it plans, or a section for what is decided or built
 * has text of its own. Norms and frameworks commit by being there. Until then a page is still being thought on.
 */
export function commits(document: DecisionDocument): boolean {
  const { status, kind, agreements, options, commitments, sections } = document;
  return (
    (status.value !== 'draft' && status.value !== 'none') ||
    kind === 'framework' ||
    agreements.length > 0 ||
    sections.some((section) => SETTLES.has(section.role) && hasText(document, section)) ||
    options.some(({ chosen }) => chosen) ||
    commitments.length > 0
  );
}

const SETTLES: ReadonlySet<Role> = new Set<Role>([
  'decision',
  'design',
  'scope',
  'requirements',
  'plan',
  'timeline',
  'tasks',
  'consequences',
  'positive',
  'negative',
]);

/** Words that somebody wrote, not those of a template nor its blanks. */
function hasText({ masked }: DecisionDocument, { body }: Section): boolean {
  return /[\p{L}\p{N}]/u.test(masked.slice(body.start, body.end).replace(/^ {0,3}#.*$|\{[^{}\n]*\}/gm, ''));
}
