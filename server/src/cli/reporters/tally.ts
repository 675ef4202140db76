import type { PageEntry } from '../../engine/page-report';

/** What a run of `leaven lint` came to. */
export class Tally {
  /** Pages that are linted. */
  documents = 0;
  /** Pages of the kind `other`. */
  others = 0;
  unread = 0;
  /** Documents with a finding that is shown. */
  asked = 0;
  shown = 0;
  covered = 0;
  /** Kept silent by a baseline. */
  known = 0;
  /** Outside what a change touches. */
  unchanged = 0;
  hidden = 0;

  add({ kind, findings }: PageEntry, read: boolean): void {
    if (!read) this.unread++;
    else if (kind === 'other') this.others++;
    else this.documents++;
    const shown = findings.filter((finding) => finding.shown).length;
    const covered = findings.filter((finding) => finding.coveredBy !== undefined).length;
    const known = findings.filter(({ hiddenBy }) => hiddenBy === 'baseline').length;
    const unchanged = findings.filter(({ hiddenBy }) => hiddenBy === 'unchanged').length;
    if (shown > 0) this.asked++;
    this.shown += shown;
    this.covered += covered;
    this.known += known;
    this.unchanged += unchanged;
    this.hidden += findings.length - shown - covered - known - unchanged;
  }
}
