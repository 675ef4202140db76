import { lint as lintDocument, type LintSettings } from '../../engine/lint';
import { rules } from '../../rules/index.gen';
import { SEVERITIES } from '../../rule/rule';
import type { FailOn } from '../../config/schema';
import type { SourceText } from '../../text/source-text';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { Baselines } from '../baselines';
import { Outputs, wantedReports } from '../outputs';
import { pageEntry, type FindingEntry, type PageEntry } from '../reporters/entry';
import { FORMATS, openReports } from '../reporters/index';
import { Tally } from '../reporters/tally';
import { select, type Page } from '../selection';
import { readLintFlags } from '../values';

export async function lint(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { preset, failOn, maxWarnings } = readLintFlags(flags);
  const wanted = wantedReports(flags, FORMATS);
  const { pages, problems } = await select(words, flags, io);
  const baselines = new Baselines(flags, io, pages);
  const outputs = new Outputs(io);
  const reports = openReports(wanted, outputs);
  const tally = new Tally();
  let failing = 0;
  let warnings = 0;
  for (const page of pages) {
    const past = baselines.pastOf(page);
    const { entry, source } = lintPage(
      page,
      {
        ...page.settings.settings,
        ...(preset && { preset }),
        inlineConfig: !flags['no-inline-config'],
        reportUnused: flags['report-unused'] === true,
        ...(past && { past }),
      },
      io.today,
    );
    baselines.add(page, entry, source !== undefined);
    const shown = entry.findings.filter((finding) => finding.shown);
    const counted = shown.filter((finding) => reaches(finding, failOn ?? page.settings.failOn));
    failing += counted.length;
    warnings += shown.filter((finding) => finding.severity === 'warning').length;
    tally.add(entry, source !== undefined);
    await reports.page({ entry, shown: flags.quiet ? counted : shown, failing: counted, source });
  }
  await reports.end({ tally, problems: [...problems, ...baselines.problems()], summary: !flags.quiet || failing > 0 });
  outputs.flush();
  await baselines.finish();
  if (warnings > maxWarnings) await io.stderr(`Warnings: ${warnings}, and --max-warnings allows ${maxWarnings}.\n`);
  return failing > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.ok;
}

function lintPage(
  page: Page,
  settings: LintSettings,
  today: string,
): { readonly entry: PageEntry; readonly source: SourceText | undefined } {
  const { document, problems } = page.read();
  const result = document ? lintDocument(document, rules, { today }, settings) : { findings: [], problems: [] };
  return {
    entry: pageEntry(page.path, document, { findings: result.findings, problems: [...problems, ...result.problems] }),
    source: document?.source,
  };
}

function reaches({ severity }: FindingEntry, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
