import type { RelationSummary, Summary } from './summary';
import { folderOf, nameOf } from './resolve';
import { fileNumber } from './number';

/** What a rule may ask about other documents; the same for the whole log in memory and for one that reads the disk as it is asked. */
export interface LogView {
  /** Undefined for what is no markdown file of the log. */
  document(path: string): Summary | undefined;
  /** Whether there is a file or folder; undefined where nobody can tell, as outside the repository. */
  hasFile(path: string): boolean | undefined;
  /** Paths of the markdown files of a folder whose names have this number, sorted. */
  numbered(folder: string, number: number): readonly string[];
}

/** The document that a relation of the page at `from` names, as far as the log has it. */
export function related(log: LogView, from: string, { path, number, series = '' }: RelationSummary): Summary | undefined {
  if (path !== undefined) return log.document(path);
  const named = log.numbered(folderOf(from), number!).filter((candidate) => belongs(candidate, series, from));
  return named.length === 1 ? log.document(named[0]!) : undefined;
}

/** "RFC 7" names no ADR; "ADR 7" and "7" may be any record of the folder, of another series only for that series' own pages. */
function belongs(path: string, series: string, from: string): boolean {
  const own = fileNumber(path)?.series ?? '';
  if (series === '' || GENERIC.test(series)) return own === fileNumber(from)?.series || !OTHER_SERIES.test(own);
  const word = series.replace(/s$/, '');
  const folders = folderOf(path).toLowerCase().split('/');
  return nameOf(path).toLowerCase().includes(word) || folders.some((part) => part.startsWith(word));
}

const GENERIC = /^(?:adr|ad|dr|madr|decision(?: record)?|record)s?$/;
const OTHER_SERIES = /^(?:rfc|rfd|kep|prd)$/;
