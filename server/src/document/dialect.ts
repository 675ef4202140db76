import type { Lexicon } from '../lexicon/lexicon';
import type { Dialect, Section } from './model';
import { inEnglish } from './sections';

/** The template family that a page follows, told by sets of headings and by its metadata keys. */
export function readDialect(
  title: string,
  sections: readonly Section[],
  frontMatter: Readonly<Record<string, unknown>>,
  lexicon: Lexicon,
): Dialect {
  const headings = new Set(sections.map((section) => inEnglish(section.title, lexicon)));
  const has = (pattern: RegExp): boolean => [...headings].some((heading) => pattern.test(heading));
  const all = (...patterns: RegExp[]): boolean => patterns.every(has);
  const key = (name: string): boolean => name in frontMatter;

  if (has(/^considered options$/) || all(/^decision outcome$/, /^context and problem statement$/)) {
    if (key('decision-makers') || has(/^confirmation$/)) return 'madr-4';
    if (key('deciders') || has(/^(?:validation|more information)$/)) return 'madr-3';
    return 'madr-2';
  }
  if (
    has(/^(?:release signoff checklist|graduation criteria|production readiness review questionnaire)$/) ||
    key('kep-number') ||
    key('owning-sig')
  )
    return 'kep';
  if (key('eip') || all(/^abstract$/, /^specification$/, /^rationale$/)) return 'eip';
  if (all(/^issue$/, /^decision$/, /^assumptions$/, /^positions$/)) return 'tyree-akerman';
  if (all(/^driver$|^drivers?:/, /^approvers?/, /^contributors?/)) return 'daci';
  if (all(/^(?:decision|proposed decision)$/, /^context\b/) && (has(/^status\b/) || has(/^consequences?\b/))) return 'nygard';
  if (
    has(
      /^(?:guide-level explanation|reference-level explanation|how we teach this|adoption strategy|unresolved questions.*|detailed design)$/,
    ) &&
    has(/^(?:motivation|summary|drawbacks)$/)
  )
    return 'rfc';
  if (all(/^appetite$/, /^problem$/)) return 'pitch';
  if (has(/^press release$/) && has(/faq/)) return 'pr-faq';
  if (
    /\bprd\b|product requirements? document/i.test(title) ||
    (has(/^(?:functional requirements|user stories)$/) &&
      has(/^(?:success (?:metrics|criteria)|problem statement|acceptance criteria|non-functional requirements)/))
  )
    return 'prd';
  if (/one[- ]pager/i.test(title)) return 'one-pager';
  if (/\bcharter$/i.test(title) && !/committee|council|governance/i.test(title)) return 'charter';
  if (/working agreement|team (?:agreement|norms)|social contract/i.test(title)) return 'agreement';
  if (/playbook/i.test(title)) return 'playbook';
  return 'none';
}
