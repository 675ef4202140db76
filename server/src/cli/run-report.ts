import type { FailOn } from '../config/schema';
import { SEVERITIES } from '../rule/rule';
import { SourceText } from '../text/source-text';
import type { Flags } from './flags';
import { EXIT, type Io } from './io';
import { Outputs, wantedReports } from './outputs';
import type { FindingEntry } from '../engine/page-report';
import { FORMATS, openReports } from './reporters/index';
import type { Reporter, RunEnd } from './reporters/reporter';
import { Tally } from './reporters/tally';
import type { RunPage } from './run-page';
import type { RunProblem } from './run-problem';
import type { Shard } from './shards';
import { readReportFlags, type ReportFlags } from './values';

/** All reports of a run, and its exit code. */
export class RunReport {
  private readonly outputs: Outputs;
  private readonly reports: Reporter;
  private readonly limits: ReportFlags;
  private readonly tally = new Tally();
  private failing = 0;
  private warnings = 0;

  /** Throws Misuse for flags that can't be followed. */
  constructor(
    private readonly flags: Flags,
    private readonly io: Io,
    private readonly shard?: Shard,
  ) {
    this.limits = readReportFlags(flags);
    this.outputs = new Outputs(io);
    this.reports = openReports(wantedReports(flags, FORMATS), this.outputs);
  }

  /** Pages come in the order of their paths. */
  async page({ entry, failOn, text, isRead }: RunPage): Promise<void> {
    const shown = entry.findings.filter((finding) => finding.shown);
    const failing = shown.filter((finding) => reaches(finding, this.limits.failOn ?? failOn));
    this.failing += failing.length;
    this.warnings += shown.filter((finding) => finding.severity === 'warning').length;
    this.tally.add(entry, isRead);
    const isSaid = shown.length > 0 || entry.problems.length > 0;
    const source = text !== undefined && isSaid ? new SourceText(text) : undefined;
    await this.reports.page({ entry, shown: this.flags.quiet ? failing : shown, failing, failOn, source, isRead });
  }

  /** Writes what is left to write. Throws Misuse for a report that can't be written. */
  async end(problems: readonly RunProblem[], here?: RunEnd['here']): Promise<number> {
    const { flags, tally, shard } = this;
    await this.reports.end({ tally, problems, summary: !flags.quiet || this.failing > 0, here, shard });
    this.outputs.flush();
    const { maxWarnings } = this.limits;
    if (this.warnings > maxWarnings) await this.io.stderr(`Warnings: ${this.warnings}, and --max-warnings allows ${maxWarnings}.\n`);
    return this.failing > 0 || this.warnings > maxWarnings ? EXIT.findings : EXIT.ok;
  }
}

function reaches({ severity }: FindingEntry, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
