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
      /** Of documents that are gone from their place, by {@link titleKey}: the one that has such a title now has moved. */
      readonly moved: Readonly<Record<string, KnownFindings>>;
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
  const isKnown = past === 'everything' ? () => true : counter(past, document);
  const known: Finding[] = [];
  const fresh: Finding[] = [];
  for (const finding of findings) {
    if (isKnown(finding)) known.push({ ...finding, shown: false, hiddenBy: 'baseline' });
    else fresh.push(finding);
  }
  return { known, fresh };
}

/** A title without its numbers, case and punctuation: what stays when a record is numbered anew. Empty where nothing is left. */
export function titleKey(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\d+$/.test(word)).join(' ');
}

function counter({ known, moved }: Exclude<Past, string>, document: DecisionDocument): (finding: Finding) => boolean {
  const key = titleKey(document.title?.text ?? '');
  const left = new Map(Object.entries(known));
  if (key !== '' && Object.hasOwn(moved, key)) for (const [print, count] of Object.entries(moved[key]!)) left.set(print, count);
  if (left.size === 0) return () => false;
  return (finding) => {
    const print = fingerprint(document, finding);
    const count = left.get(print) ?? 0;
    left.set(print, count - 1);
    return count > 0;
  };
}
