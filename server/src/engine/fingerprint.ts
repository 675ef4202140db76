import type { DecisionDocument } from '../document/model';
import { effectiveRole, sectionAt } from '../document/page';
import type { Range } from '../text/source-text';
import type { Finding } from './finding';

/**
 * What makes a finding the same after edits elsewhere, a move of its section and a new name of its file: 16 hexadecimal
 * digits of its rule, the role of its section and the words of all its evidence, related places included.
 * Two findings of one page may share one.
 */
export function fingerprint(document: DecisionDocument, { rule, range, related }: Finding): string {
  const words = (at: Range): string =>
    document.source
      .slice(at)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const evidence = related.map((place) => words(place.range)).sort();
  return hash([rule, effectiveRole(sectionAt(document, range.start)), words(range), ...evidence].join('\n'));
}

/** FNV-1a, 64 bits in two halves of different seeds. */
function hash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x01000193);
}

function half(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
