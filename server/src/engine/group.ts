import { SEVERITIES, type Rule } from '../rule/rule';
import type { Finding } from './finding';

/**
 * One situation, one question: of the findings whose rules share a situation the most valuable stays uncovered,
 * carries the places of the others, and the others name it in `coveredBy`.
 */
export function group(findings: readonly Finding[], rules: Readonly<Record<string, Rule>>): Finding[] {
  const leads = new Map<string, Finding>();
  for (const finding of findings) {
    const situation = rules[finding.rule]?.situation;
    if (situation === undefined) continue;
    const lead = leads.get(situation);
    if (!lead || asksBefore(finding, lead, rules)) leads.set(situation, finding);
  }
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

/** The louder finding asks for its situation, of two equally loud ones the more valuable. */
function asksBefore(a: Finding, b: Finding, rules: Readonly<Record<string, Rule>>): boolean {
  return (SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || rules[a.rule]!.rank - rules[b.rule]!.rank) < 0;
}
