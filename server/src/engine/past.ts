import type { DecisionDocument } from '../document/model';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';

/** How many findings of each fingerprint a document had. */
export type KnownFindings = Readonly<Record<string, number>>;

/** What a team knew of a document before this run; `everything` keeps all of its findings silent. */
export type Past =
  | 'everything'
  | {
      readonly known: KnownFindings;
      /** Of documents that are gone from their places, by {@link titleKey}: where such a title stands now, one of them has moved to. */
      readonly moved: Readonly<Record<string, readonly KnownFindings[]>>;
    };

/**
 * Parts the findings that a team knew of from fresh ones. Taken before grouping, so that a fresh finding never hides behind
 * a known one, a known one neither counts towards a draft's limit nor comes back because another of its situation was answered.
 */
export function silence(
  document: DecisionDocument,
  findings: readonly Finding[],
  past: Past | undefined,
): { readonly known: readonly Finding[]; readonly fresh: readonly Finding[] } {
  if (!past || findings.length === 0) return { known: [], fresh: findings };
  const old = past === 'everything' ? findings.map(() => true) : isOld(past, document, findings);
  return {
    known: findings.flatMap((finding, i) => (old[i] ? [{ ...finding, shown: false, hiddenBy: 'baseline' as const }] : [])),
    fresh: findings.filter((_, i) => !old[i]),
  };
}

/** A title without its numbers, case and punctuation: what stays when a record is numbered anew. */
export function titleKey(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\d+$/.test(word)).join(' ');
}

/** Index of the document that shares most findings with these fingerprints, the first of equals; -1 where none shares any. */
export function likest(documents: readonly KnownFindings[], fingerprints: readonly string[]): number {
  const shared = documents.map((known) => fingerprints.filter(counter(known)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

function isOld({ known, moved }: Exclude<Past, string>, document: DecisionDocument, findings: readonly Finding[]): readonly boolean[] {
  const key = titleKey(document.title?.text ?? '');
  const gone = Object.hasOwn(moved, key) ? moved[key]! : [];
  if (gone.length === 0 && Object.keys(known).length === 0) return [];
  const fingerprints = findings.map((finding) => fingerprint(document, finding));
  return fingerprints.map(counter(gone[likest(gone, fingerprints)] ?? known));
}

/** Whether a fingerprint is among the known ones, as often as it is. */
function counter(known: KnownFindings): (fingerprint: string) => boolean {
  const left = new Map(Object.entries(known));
  return (fingerprint) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count > 0;
  };
}
