import type { LogEntry } from '../../../server/src/lsp/protocol';

/** When a document is looked at again: its last date counts, as it does for `review-overdue`. */
export interface SecondLook {
  /** `due`: its day has come; `soon`: within 30 days; `sign`: no day, but a sign that would call for it; `closed`: it no longer holds. */
  readonly when: 'due' | 'soon' | 'later' | 'sign' | 'none' | 'closed';
  /** ISO. */
  readonly date: string | undefined;
}

const SOON = 30 * 24 * 60 * 60 * 1000;

/** `today` is an ISO date. */
export function secondLook({ status, revisits }: LogEntry, today: string): SecondLook {
  const date = revisits
    .flatMap((revisit) => revisit.date ?? [])
    .sort()
    .at(-1);
  if (status === 'superseded' || status === 'rejected') return { when: 'closed', date };
  if (date === undefined) return { when: revisits.length > 0 ? 'sign' : 'none', date };
  if (date <= today) return { when: 'due', date };
  return { when: Date.parse(date) - Date.parse(today) <= SOON ? 'soon' : 'later', date };
}

/** ISO. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** As people cite it: `12. Send invoices weekly`. */
export function nameOf({ number, title, path }: LogEntry): string {
  const name = title || path.slice(path.lastIndexOf('/') + 1);
  return number === null ? name : `${number}. ${name}`;
}
