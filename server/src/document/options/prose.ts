import type { Lexicon } from '../../lexicon/lexicon';
import type { Range, SourceText } from '../../text/source-text';
import { nameAt, nameWords } from './name';
import type { Candidate } from './structured';

/** Other ways that a stretch of prose names: "instead of …", "we also looked at … and …", "another option is …". */
export function proseOptions(source: SourceText, masked: string, range: Range, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const text = masked.slice(range.start, range.end);
  for (const pattern of lexicon.options.rivals) {
    for (const match of text.matchAll(pattern)) {
      const start = range.start + match.index + match[0].length - match[1]!.length;
      for (const part of splitNames(match[1]!)) {
        const clause = { start: start + part.start, end: start + part.end };
        const name = nameAt(source, clause);
        if (!name || isPronoun(source.slice(name)) || found.some((other) => overlaps(other.range, name))) continue;
        found.push({ range: name, body: { start: range.start + match.index, end: sentenceEnd(masked, name.end, range.end) }, form: 'prose', rival: true });
      }
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** The parts of "X, Y or Z" where each is short; a clause otherwise stays whole, cut at its first comma. */
function splitNames(clause: string): Range[] {
  const parts: Range[] = [];
  let at = 0;
  for (const piece of clause.split(/(,\s*(?:and |or )?|\s+(?:and|or|nor)\s+)/)) {
    if (!/^(?:,\s*(?:and |or )?|\s+(?:and|or|nor)\s+)$/.test(piece) && piece.trim() !== '') parts.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  const short = parts.every(({ start, end }) => clause.slice(start, end).trim().split(/\s+/).length <= 4);
  if (short || parts.length <= 1) return parts.slice(0, 6);
  const comma = clause.indexOf(',');
  return [{ start: 0, end: comma > 3 ? comma : clause.length }];
}

function isPronoun(name: string): boolean {
  return nameWords(name).length === 0 || /^(?:this|that|it|these|those|them|one|others?|what|which|both|something|anything|everything|the (?:following|above|latter|former)|(?:a |any |many |several |some |various |other |different |few |multiple |all |the )*(?:options?|alternatives?|approaches|solutions?|ways|possibilities|factors|tools))$/i.test(name.trim());
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function sentenceEnd(masked: string, from: number, limit: number): number {
  const end = masked.slice(from, limit).search(/[.!?](?:\s|$)|\n\s*\n/);
  return end < 0 ? limit : from + end + 1;
}
