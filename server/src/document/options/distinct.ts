import type { Range, SourceText } from '../../text/source-text';
import { nameWords } from './name';
import type { Candidate } from './candidate';

/**
 * One candidate for each option. A name may stand twice, in the list and as a heading of its own: then the first place
 * gives the name and the place with more to say the body and form.
 */
export function distinct(source: SourceText, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const words = candidates.map(({ range }) => new Set(nameWords(source.slice(range))));
  const wordsOf: Set<string>[] = [];
  candidates.forEach((candidate, i) => {
    const same = found.findIndex((other, j) => isSame(candidate, words[i]!, other, wordsOf[j]!));
    if (same < 0) {
      found.push(candidate);
      wordsOf.push(words[i]!);
    } else if (length(candidate.body) > length(found[same]!.body)) {
      found[same] = { ...found[same]!, body: candidate.body, form: candidate.form };
    }
  });
  return found;
}

/** Beside each other in one list or under one heading only equal names are one; names of different forms need to share most words. */
function isSame(a: Candidate, left: ReadonlySet<string>, b: Candidate, right: ReadonlySet<string>): boolean {
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === 0) return false;
  if (a.form === b.form && a.form !== 'prose') return shared === left.size && shared === right.size;
  return shared / Math.min(left.size, right.size) >= 0.75 && shared / Math.max(left.size, right.size) >= 0.34;
}

/** Whether a decision says an option's name: with nearly the same words, or before anything else. */
export function isSaid(name: string, decision: string): boolean {
  const words = [...new Set(nameWords(name))];
  const said = [...new Set(nameWords(decision))];
  const shared = words.filter((word) => said.includes(word)).length;
  if (shared / Math.max(1, words.length, said.length) >= 0.75) return true;
  return words.length > 0 && words.every((word) => said.slice(0, words.length).includes(word));
}

function length(range: Range): number {
  return range.end - range.start;
}
