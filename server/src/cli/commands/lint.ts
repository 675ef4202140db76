import type { Finding } from '../../engine/finding';
import { lint as lintDocument, type LintResult, type LintSettings } from '../../engine/lint';
import { rules } from '../../rules/index.gen';
import { SEVERITIES } from '../../rule/rule';
import type { FailOn } from '../../config/schema';
import type { DecisionDocument } from '../../document/model';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { painter } from '../paint';
import { JsonReport, lintEntry } from '../reporters/json';
import { pageText, summaryText, type Tally } from '../reporters/text';
import { problemText } from '../run-problem';
import { select, type Page } from '../selection';
import { readLintFlags, wantsJson } from '../values';

export async function lint(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const json = wantsJson(flags);
  const { preset, failOn, maxWarnings } = readLintFlags(flags);
  const { pages, problems } = await select(words, flags, io);
  const report = new JsonReport(io.stdout);
  const paint = painter(io);
  const tally: Tally = { documents: 0, others: 0, unread: 0, asked: 0, shown: 0, covered: 0, hidden: 0 };
  let failing = 0;
  let warnings = 0;
  for (const page of pages) {
    const { document, result } = lintPage(
      page,
      { ...page.settings.settings, ...(preset && { preset }), inlineConfig: !flags['no-inline-config'] },
      io.today,
    );
    const shown = result.findings.filter((finding) => finding.shown);
    const counted = shown.filter((finding) => reaches(finding, failOn ?? page.settings.failOn));
    failing += counted.length;
    warnings += shown.filter((finding) => finding.severity === 'warning').length;
    add(tally, document?.kind, result.findings);
    if (json) await report.file(lintEntry(page.path, document, result));
    else await print(pageText(page.path, document, { problems: result.problems, findings: flags.quiet ? counted : shown }, paint));
  }
  if (json) await report.end(problems);
  else {
    for (const problem of problems) await print(problemText(problem));
    if (!flags.quiet || failing > 0) await print(summaryText(tally, paint));
  }
  return failing > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.ok;

  async function print(text: string): Promise<void> {
    if (text !== '') await io.stdout(text);
  }
}

function lintPage(
  page: Page,
  settings: LintSettings,
  today: string,
): { readonly document: DecisionDocument | undefined; readonly result: LintResult } {
  const { document, problems } = page.read();
  if (!document) return { document, result: { findings: [], problems } };
  const result = lintDocument(document, rules, { today }, settings);
  return { document, result: { findings: result.findings, problems: [...problems, ...result.problems] } };
}

function reaches({ severity }: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

function add(tally: Tally, kind: string | undefined, findings: readonly Finding[]): void {
  if (kind === undefined) tally.unread++;
  else if (kind === 'other') tally.others++;
  else tally.documents++;
  const shown = findings.filter((finding) => finding.shown).length;
  const covered = findings.filter((finding) => finding.coveredBy !== undefined).length;
  if (shown > 0) tally.asked++;
  tally.shown += shown;
  tally.covered += covered;
  tally.hidden += findings.length - shown - covered;
}
