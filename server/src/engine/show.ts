import type { DecisionDocument } from '../document/model';
import { SEVERITIES, type Rule } from '../rule/rule';
import type { Finding } from './finding';

export const PRESETS = ['gentle', 'recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** First-draft mercy: a draft is asked no more than this many questions. */
const DRAFT_LIMIT = 3;

/** Decides which findings a reader sees; it removes none. */
export function show(
  document: DecisionDocument,
  findings: readonly Finding[],
  rules: Readonly<Record<string, Rule>>,
  preset: Preset,
): Finding[] {
  const visible = findings.filter((finding) => finding.coveredBy === undefined && admits(preset, finding, rules[finding.rule]));
  const draft = document.status.value === 'draft' || document.status.value === 'none';
  const asked = new Set(draft && preset !== 'strict' ? mostValuable(visible, rules).slice(0, DRAFT_LIMIT) : visible);
  return findings.map((finding) => (finding.shown === asked.has(finding) ? finding : { ...finding, shown: asked.has(finding) }));
}

function admits(preset: Preset, finding: Finding, rule: Rule | undefined): boolean {
  if (preset === 'strict') return true;
  if (rule?.personal) return false;
  return preset === 'recommended' || finding.severity !== 'hint';
}

function mostValuable(findings: readonly Finding[], rules: Readonly<Record<string, Rule>>): Finding[] {
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (rules[a.rule]?.rank ?? 99) - (rules[b.rule]?.rank ?? 99),
  );
}
