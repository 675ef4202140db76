import type { Severity } from '../../rule/rule';
import type { SourceText } from '../../text/source-text';
import type { Output } from '../outputs';
import type { FindingEntry, Point } from '../../engine/page-report';
import type { Reporter } from './reporter';
import { HOME } from './rules';

/** reviewdog's diagnostic format, as one JSON object. Its columns count UTF-8 bytes; without a page's text only lines are given. */
export function rdjsonReporter({ write }: Output): Reporter {
  const diagnostics: object[] = [];
  return {
    async page({ entry, shown, source }) {
      for (const finding of shown) diagnostics.push(diagnostic(entry.path, finding, source));
    },
    end: () => write(`${JSON.stringify({ source: { name: 'leaven', url: HOME }, diagnostics }, undefined, 1)}\n`),
  };
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

function diagnostic(
  path: string,
  { rule, severity, range, message, question, related }: FindingEntry,
  source: SourceText | undefined,
): object {
  const placeOf = ({ start, end }: FindingEntry['range']) => ({ start: pointIn(source, start), end: pointIn(source, end) });
  return {
    message: `${message} ${question}`,
    location: { path, range: placeOf(range) },
    severity: LEVELS[severity],
    code: { value: rule },
    ...(related.length > 0 && {
      related_locations: related.map((place) => ({
        message: place.message,
        location: { path: place.path, range: placeOf(place.range) },
      })),
    }),
  };
}

function pointIn(source: SourceText | undefined, { line, column }: Point): object {
  if (!source) return { line };
  const start = source.lineStart(line - 1);
  return { line, column: Buffer.byteLength(source.text.slice(start, start + column - 1)) + 1 };
}
