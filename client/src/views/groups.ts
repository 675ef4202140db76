import { l10n } from 'vscode';
import type { LogEntry } from '../../../server/src/lsp/protocol';
import { inWords } from '../words';
import { secondLook, type SecondLook } from './second-look';

export const GROUPINGS = ['status', 'revisit', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Documents that belong together, under a name; no number of them, for it would read as a score. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly LogEntry[];
}

/** The documents in groups that have any, each in the order in which they were given; by revisit date the nearest comes first. `today` is an ISO date. */
export function groupsOf(entries: readonly LogEntry[], grouping: Grouping, today: string): Group[] {
  if (grouping === 'status') return collect(statuses(), entries, ({ status }) => status);
  if (grouping === 'kind') return collect(kinds(), entries, ({ kind }) => kind);
  const byDate = [...entries].sort((a, b) => dateOf(a, today).localeCompare(dateOf(b, today)));
  return collect(looks(), byDate, (entry) => secondLook(entry, today).when);
}

/** Statuses and kinds with the words for them, in the order in which a record goes through them. */
export function statuses(): Readonly<Record<LogEntry['status'], string>> {
  return {
    draft: l10n.t('Draft'),
    none: l10n.t('Without a status'),
    accepted: l10n.t('Accepted'),
    rejected: l10n.t('Rejected'),
    superseded: l10n.t('Superseded'),
  };
}

export function kinds(): Readonly<Record<string, string>> {
  return {
    'decision-record': l10n.t('Decision records'),
    proposal: l10n.t('Proposals'),
    narrative: l10n.t('Product narratives'),
    'working-agreement': l10n.t('Working agreements'),
    framework: l10n.t('Frameworks'),
  };
}

function looks(): Readonly<Record<SecondLook['when'], string>> {
  return {
    due: l10n.t('The day has come'),
    soon: l10n.t('In the next 30 days'),
    later: l10n.t('Later'),
    sign: l10n.t('When a sign calls for it'),
    none: l10n.t('No second look named'),
    closed: l10n.t('No longer in force'),
  };
}

function dateOf(entry: LogEntry, today: string): string {
  return secondLook(entry, today).date ?? '9999';
}

function collect(names: Readonly<Record<string, string>>, entries: readonly LogEntry[], key: (entry: LogEntry) => string): Group[] {
  const ids = [...new Set([...Object.keys(names), ...entries.map(key)])];
  return ids
    .map((id) => ({ id, label: names[id] ?? inWords(id), entries: entries.filter((entry) => key(entry) === id) }))
    .filter((group) => group.entries.length > 0);
}
