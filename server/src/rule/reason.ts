import type { DecisionDocument, Section } from '../document/model';
import { sectionsOf } from '../document/query';
import type { Rule } from './rule';

/** What a rule's page says for people, markdown. */
export interface PageText {
  /** The first two paragraphs on why the question is asked. */
  readonly why: string;
  readonly lookedFor: string;
  /** What would clear a finding, one wording each. */
  readonly clears: readonly string[];
}

/** Reads a rule's page, markdown; what the page lacks is empty. */
export function readPageText(page: string): PageText {
  return {
    why: part(page, 'Why')
      .split(/\n\s*\n/)
      .slice(0, 2)
      .join('\n\n'),
    lookedFor: part(page, 'What it looks for'),
    clears: part(page, 'What clears it')
      .split(/\n(?=- )/)
      .map((item) => item.replace(/^- /, '').replace(/\s+/g, ' '))
      .filter(Boolean),
  };
}

function part(page: string, heading: string): string {
  return (page.split(`\n## ${heading}\n`)[1] ?? '').split(/^#+ /m, 1)[0]!.trim();
}

/** The sections of a page that a rule reads, in their order; undefined where it reads the whole page. */
export function lookedIn(document: DecisionDocument, { looksIn }: Rule): readonly Section[] | undefined {
  const sections = looksIn && sectionsOf(document, ...looksIn);
  return sections && sections.length > 0 ? sections : undefined;
}
