import { SEVERITIES, type Rule } from '../rule/rule';
import type { Finding } from './finding';

/**
 * One situation, one question: of the findings whose rules share a situation the most valuable stays uncovered,
 * carries the places of the others, and the others name it in `coveredBy`.
 */
export function group(findings: readonly Finding[], rules: Readonly<Record<string, Rule>>): Finding[] {
  const leads = leadsOf(findings, rules);
  return findings.map((finding) => {
    const situation = rules[finding.rule]?.situation;
    const lead = situation === undefined ? undefined : leads.get(situation);
    if (!lead) return finding;
    if (lead !== finding) return { ...finding, shown: false, coveredBy: lead.rule };
    const others = findings.filter((other) => other !== lead && rules[other.rule]?.situation === situation);
    const places = others.map((other) => ({ range: other.range, message: other.message }));
    return { ...finding, related: [...finding.related, ...places].sort((a, b) => a.range.start - b.range.start) };
  });
}

/** Leaves out what a `suppressed` finding would have covered: who settles a situation on the page is not asked about it by another rule. */
export function withoutSettled(
  findings: readonly Finding[],
  suppressed: readonly Finding[],
  rules: Readonly<Record<string, Rule>>,
): readonly Finding[] {
  if (suppressed.length === 0) return findings;
  const leads = leadsOf([...findings, ...suppressed], rules);
  const settled = new Set([...leads].flatMap(([situation, lead]) => (suppressed.includes(lead) ? [situation] : [])));
  return findings.filter(({ rule }) => !settled.has(rules[rule]?.situation ?? ''));
}

/** The finding that asks for each situation. */
function leadsOf(findings: readonly Finding[], rules: Readonly<Record<string, Rule>>): ReadonlyMap<string, Finding> {
  const leads = new Map<string, Finding>();
  for (const finding of findings) {
    const situation = rules[finding.rule]?.situation;
    if (situation === undefined) continue;
    const lead = leads.get(situation);
    if (!lead || asksBefore(finding, lead, rules)) leads.set(situation, finding);
  }
  return leads;
}

/** The louder finding asks for its situation, of two equally loud ones the more valuable, of one rule's the first on the page. */
function asksBefore(a: Finding, b: Finding, rules: Readonly<Record<string, Rule>>): boolean {
  const order =
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    rules[a.rule]!.rank - rules[b.rule]!.rank ||
    (a.rule === b.rule ? a.range.start - b.range.start : 0);
  return order < 0;
}
