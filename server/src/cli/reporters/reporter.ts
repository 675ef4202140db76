import type { FailOn } from '../../config/schema';
import type { View } from '../../rule/rule';
import type { SourceText } from '../../text/source-text';
import type { RunProblem } from '../run-problem';
import type { Shard } from '../shards';
import type { FindingEntry, PageEntry } from '../../engine/page-report';
import type { Tally } from './tally';

/** What a report is told of one page. */
export interface ReportedPage {
  readonly entry: PageEntry;
  /** Those of the entry's findings that people are to see in this run. */
  readonly shown: readonly FindingEntry[];
  /** Those of the shown that reach `--fail-on`. */
  readonly failing: readonly FindingEntry[];
  /** The level from which the page's findings count, as its configuration says. */
  readonly failOn: FailOn;
  /** The page's text; undefined where it could not be read and where nothing is said of it. */
  readonly source: SourceText | undefined;
  readonly isRead: boolean;
}

/** What a report is told when all pages are through. */
export interface RunEnd {
  readonly tally: Tally;
  /** What kept parts of the run from being done, pages' own problems aside. */
  readonly problems: readonly RunProblem[];
  /** Whether the last lines are wanted that only tell people what the run came to. */
  readonly summary: boolean;
  /** Where a page, named as reports name it, stands in the log; undefined for a run that reads no documents itself. */
  readonly here?: ((page: string) => View['here']) | undefined;
  /** The part of a run that this is, if it is one. */
  readonly shard?: Shard | undefined;
}

/** Writes one report: a page at a time, in the order of their paths, then the end. */
export interface Reporter {
  page(page: ReportedPage): Promise<void>;
  end(end: RunEnd): Promise<void>;
}
