import type { Summary } from '../../log/summary';
import { related } from '../../log/view';
import type { LogEntry } from '../protocol';
import type { Session } from '../session';

/** The decision documents of the workspace, once all are read, sorted by path. */
export async function listLog(session: Session): Promise<LogEntry[]> {
  await session.workspace.ready;
  return session.workspace.log.documents.map((summary) => toEntry(session, summary));
}

function toEntry({ workspace, folders }: Session, summary: Summary): LogEntry {
  const { path, kind, title, number, status, date, people, decision, revisits, relations } = summary;
  const uriOf = (other: string): string => workspace.uriOf(other, folders[0] ?? '');
  const folder = folders.map((one) => `${workspace.pathOf(one).replace(/\/$/, '')}/`).find((one) => path.startsWith(one));
  return {
    uri: uriOf(path),
    path: folder ? path.slice(folder.length) : path,
    kind,
    title,
    number: number ?? null,
    status,
    date: date ?? null,
    people,
    decision,
    revisits: revisits.map(({ text, date: day }) => ({ text, date: day ?? null })),
    relations: relations.flatMap((relation) => {
      const other = related(workspace.log, path, relation);
      return other ? [{ type: relation.type, uri: uriOf(other.path) }] : [];
    }),
    backlinks: workspace.log.backlinks(path).map((other) => uriOf(other.path)),
  };
}
