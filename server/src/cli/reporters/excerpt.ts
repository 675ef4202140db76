import type { Range, SourceText } from '../../text/source-text';

/** The words of a range, on one line, at most 160 characters. */
export function excerpt(source: SourceText, range: Range): string {
  const text = source
    .slice({ start: range.start, end: Math.min(range.end, range.start + LONGEST * 2) })
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

const LONGEST = 160;
