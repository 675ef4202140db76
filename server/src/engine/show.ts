import type { DecisionDocument } from '../document/model';
import { SEVERITIES, type Rule } from '../rule/rule';
import { commits } from './commits';
import type { Finding, Level } from './finding';

export const PRESETS = ['gentle', 'recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** The person who writes the page, or everybody who sees a report. */
export type Audience = 'author' | 'team';

/** What of a team's settings decides what is seen. */
export interface ViewSettings {
  readonly preset: Preset;
  readonly levels: Readonly<Record<string, Level>>;
  readonly audience?: Audience;
  /** Whether a page is left alone until it commits to something; default false. */
  readonly focus?: boolean;
}

/** First-draft mercy: a draft is asked no more than this many questions; facts that the log tells are none. */
const DRAFT_LIMIT = 3;

/** Decides which findings a reader sees; it removes none. */
export function show(
  document: DecisionDocument,
  findings: readonly Finding[],
  rules: Readonly<Record<string, Rule>>,
  settings: ViewSettings,
): Finding[] {
  const isFact = ({ rule }: Finding): boolean => rules[rule]?.workspace === true;
  const isOpen = settings.focus === true && settings.preset !== 'strict' && findings.length > 0 && !commits(document);
  const visible = findings
    .filter((finding) => !isOpen || isFact(finding))
    .filter((finding) => finding.coveredBy === undefined && admits(settings, finding, rules[finding.rule]));
  const draft = document.status.value === 'draft' || document.status.value === 'none';
  const questions = visible.filter((finding) => !isFact(finding));
  const asked = new Set(
    draft && settings.preset !== 'strict' ? [...visible.filter(isFact), ...mostValuable(questions, rules).slice(0, DRAFT_LIMIT)] : visible,
  );
  return findings.map((finding) => (finding.shown === asked.has(finding) ? finding : { ...finding, shown: asked.has(finding) }));
}

function admits({ preset, levels, audience }: ViewSettings, finding: Finding, rule: Rule | undefined): boolean {
  if (preset === 'strict') return true;
  if (rule?.personal && audience !== 'author' && !Object.hasOwn(levels, finding.rule)) return false;
  return preset === 'recommended' || finding.severity !== 'hint';
}

function mostValuable(findings: readonly Finding[], rules: Readonly<Record<string, Rule>>): Finding[] {
  const personal = ({ rule }: Finding): number => Number(rules[rule]?.personal ?? false);
  return [...findings].sort(
    (a, b) =>
      personal(a) - personal(b) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (rules[a.rule]?.rank ?? 99) - (rules[b.rule]?.rank ?? 99),
  );
}
