import type { Output, Outputs, WantedReport } from '../outputs';
import { checkstyleReporter } from './checkstyle';
import { commentReporter } from './comment';
import { conciseReporter } from './concise';
import { githubReporter } from './github';
import { gitlabReporter } from './gitlab';
import { htmlReporter } from './html';
import { jsonReporter } from './json';
import { junitReporter } from './junit';
import { markdownReporter } from './markdown';
import { rdjsonReporter } from './rdjson';
import type { Reporter } from './reporter';
import { sarifReporter } from './sarif';
import { shardReporter } from './shard';
import { textReporter } from './text';

const reporters = {
  text: textReporter,
  concise: conciseReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  rdjson: rdjsonReporter,
  markdown: markdownReporter,
  comment: commentReporter,
  html: htmlReporter,
  shard: shardReporter,
} as const satisfies Record<string, (output: Output) => Reporter>;

export type Format = keyof typeof reporters;

/** The names of the formats in which `leaven lint` reports. */
export const FORMATS = Object.keys(reporters) as readonly Format[];

/** The reports that were asked for, written as one. */
export function openReports(wanted: readonly WantedReport<Format>[], outputs: Pick<Outputs, 'to'>): Reporter {
  const open = wanted.map(({ format, file }) => reporters[format](outputs.to(file)));
  return {
    async page(page) {
      for (const reporter of open) await reporter.page(page);
    },
    async end(end) {
      for (const reporter of open) await reporter.end(end);
    },
  };
}
