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
}

export type Level = Severity | 'off';
