import type { Output, Outputs, WantedReport } from '../outputs';
import { jsonReporter } from './json';
import type { Reporter } from './reporter';
import { textReporter } from './text';

const reporters = {
  text: textReporter,
  json: jsonReporter,
} as const satisfies Record<string, (output: Output) => Reporter>;

export type Format = keyof typeof reporters;

/** The names of the formats in which `leaven lint` reports. */
export const FORMATS = Object.keys(reporters) as readonly Format[];

/** The reports that were asked for, written as one. */
export function openReports(wanted: readonly WantedReport<Format>[], outputs: Outputs): Reporter {
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
