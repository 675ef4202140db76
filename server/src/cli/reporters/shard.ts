import type { Output } from '../outputs';
import type { RunPage } from '../run-page';
import type { RunProblem } from '../run-problem';
import type { Shard } from '../shards';
import type { Reporter } from './reporter';

/** The last line of a shard's report: it shows that the report is whole, and whose part it is. */
export interface ShardEnd {
  readonly end: true;
  readonly version: 1;
  /** The version of Leaven that wrote it. */
  readonly leaven: string;
  readonly shard: Shard;
  readonly problems: readonly RunProblem[];
}

/** A report for `leaven merge`, a JSON object a line: a {@link RunPage} for each page, then a {@link ShardEnd}. */
export function shardReporter({ write, version }: Output): Reporter {
  const line = (value: RunPage | ShardEnd): Promise<void> => write(`${JSON.stringify(value)}\n`);
  return {
    page: ({ entry, failOn, source, isRead }) => line({ entry, failOn, text: source?.text, isRead }),
    end: ({ problems, shard = { index: 1, count: 1 } }) => line({ end: true, version: 1, leaven: version, shard, problems }),
  };
}
