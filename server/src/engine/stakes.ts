import type { DecisionDocument } from '../document/model';
import type { Finding } from './finding';

/** Where little is at stake, questions are asked more quietly; facts about the record and levels that a team set stay. */
export function gate(document: DecisionDocument, findings: readonly Finding[], levels: Readonly<Record<string, unknown>>): Finding[] {
  const quietens = (finding: Finding): boolean => finding.severity === 'info' && !(finding.rule in levels);
  if (!findings.some(quietens) || !document.lowStakes) return [...findings];
  return findings.map((finding) => (quietens(finding) ? { ...finding, severity: 'hint' } : finding));
}
