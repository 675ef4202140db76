import type { Related, Severity } from '../rule/rule';
import type { Range } from '../text/source-text';

/** A rule that holds at a range of a document. Plain data; ranges are UTF-16 offsets. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly question: string;
  readonly related: readonly Related[];
  /** Whether a reader sees it: preset, draft limit and grouping decide. */
  readonly shown: boolean;
  /** The finding of this rule asks about the same situation in its stead. */
  readonly coveredBy?: string;
  /** Why it is kept silent, where it is: then it is not shown, and takes no part in grouping. */
  readonly hiddenBy?: HiddenBy;
}

/** `baseline`: the team knew of it when it took Leaven up. `unchanged`: the run is about a change that does not touch it. */
export type HiddenBy = 'baseline' | 'unchanged';

export type Level = Severity | 'off';
