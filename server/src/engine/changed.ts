import type { DecisionDocument, Section } from '../document/model';
import { sectionAt } from '../document/page';
import type { Range } from '../text/source-text';
import type { Finding } from './finding';

/** 1-based lines, both ends included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Keeps findings silent none of whose evidence stands in a section that a change touches. */
export function keepChanged(
  document: DecisionDocument,
  findings: readonly Finding[],
  changed: readonly Lines[],
): { readonly silent: readonly Finding[]; readonly fresh: readonly Finding[] } {
  const touched = new Set(changed.flatMap((lines) => [...sectionsIn(document, lines)]));
  const isFresh = ({ range, related }: Finding): boolean =>
    [range, ...related.map((place) => place.range)].some(({ start }) => touched.has(sectionAt(document, start)));
  return {
    silent: findings.flatMap((finding) => (isFresh(finding) ? [] : [{ ...finding, shown: false, hiddenBy: 'unchanged' as const }])),
    fresh: findings.filter(isFresh),
  };
}

/** The sections that lines stand in, with those around them; the one of the page's title holds the whole page, and counts only for its own text. */
function* sectionsIn(document: DecisionDocument, { first, last }: Lines): Generator<Section> {
  const { source } = document;
  const range: Range = {
    start: source.lineStart(Math.min(first, source.lineCount) - 1),
    end: source.lineEnd(Math.min(last, source.lineCount) - 1),
  };
  const inside = document.sections.filter(({ heading }) => heading.start >= range.start && heading.start <= range.end);
  for (const innermost of new Set([sectionAt(document, range.start), ...inside])) {
    yield innermost;
    for (let at = innermost.parent; at; at = at.parent) if (at.role !== 'title' && at.level > 0) yield at;
  }
}
