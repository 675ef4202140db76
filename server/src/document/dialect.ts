import type { Lexicon } from '../lexicon/lexicon';
import type { Dialect, Section } from './model';
import { inEnglish } from './sections';

export interface DialectEvidence {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly masked: string;
  /** `/`-separated. */
  readonly path: string | undefined;
}

/** The template family that a page follows, told by sets of headings, by its metadata keys and, for tools that name their files, by its path. */
export function readDialect({ title, sections, frontMatter, masked, path }: DialectEvidence, lexicon: Lexicon): Dialect {
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
  const tool = path ? TOOL_PATHS.find(([, pattern]) => pattern.test(path.toLowerCase()))?.[0] : undefined;
  if (tool) return tool;
  if (has(/^user scenarios (?:&|and) testing/) || all(/^technical context$/, /^constitution check/)) return 'spec-kit';
  if (all(/^requirement \d+/, /^acceptance criteria$/) || all(/^overview$/, /^components and interfaces$/)) return 'kiro';
  if (all(/^why$/, /^what changes$/, /^impact$/) || has(/^(?:added|modified|removed|renamed) requirements$/)) return 'openspec';
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
  if (lexicon.cues.yStatement.test(masked.slice(0, OPENING))) return 'y-statement';
  return 'none';
}

/** Characters in which a page that is one sentence says it. */
const OPENING = 6_000;

/** Files that a tool for writing specifications with an assistant names. */
const TOOL_PATHS: readonly (readonly [Dialect, RegExp])[] = [
  ['spec-kit', /(?:^|\/)specs\/\d{3,4}-[^/]+\/(?:spec|plan|tasks|research)\.md$/],
  ['kiro', /(?:^|\/)\.kiro\/specs\/[^/]+\/(?:requirements|design|tasks|bugfix)\.md$/],
  ['openspec', /(?:^|\/)openspec\/(?:changes\/(?:archive\/)?[^/]+\/(?:proposal|design|tasks)|(?:changes\/.+\/)?specs\/.+\/spec)\.md$/],
];

/** Whether a page is of a tool for specifications written with an assistant, which breaks all work down and asks for alternatives. */
export function isOfTool(dialect: Dialect): boolean {
  return dialect === 'spec-kit' || dialect === 'kiro' || dialect === 'openspec';
}
