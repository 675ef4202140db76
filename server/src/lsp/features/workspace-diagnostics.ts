import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session } from '../session';
import { Turns } from '../turns';
import { diagnosticsOf } from './diagnostics';

/** What was said last of a document that is not open, for as long as it stands. */
interface Report {
  readonly id: string;
  readonly json: string;
}

/** Findings of the log's documents that are not open; those of an open document are pulled by themselves. */
export class WorkspaceDiagnostics {
  /** By path. */
  private readonly reports = new Map<string, Report>();
  private reportCount = 0;
  /** Paths of documents that may be judged otherwise by now. */
  private readonly stale = new Set<string>();

  constructor(private readonly session: Session) {}

  /** These documents are to be linted anew; without paths all are. */
  expire(paths: Iterable<string> = this.reports.keys()): void {
    for (const path of paths) this.stale.add(path);
  }

  /** Reports once the log is read; through `progress`, if there is one, as they come. */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<WorkspaceDiagnosticReport> {
    const { workspace, documents } = this.session;
    await workspace.ready;
    const previous = new Map(previousResultIds.map(({ uri, value }) => [workspace.pathOf(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const turns = new Turns();
    for (const path of workspace.log.documents.map((summary) => summary.path)) {
      if (token.isCancellationRequested) break;
      const known = previous.get(path);
      const uri = known?.uri ?? workspace.uriOf(path, '');
      if (!documents.get(uri)) items.push(await this.report(uri, path, known?.value));
      previous.delete(path);
      if (progress && items.length >= BATCH) progress.report({ items: items.splice(0) });
      await turns.rest();
    }
    for (const [path, { uri }] of previous) {
      this.reports.delete(path);
      if (!documents.get(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    if (!progress) return { items };
    progress.report({ items });
    return { items: [] };
  }

  private async report(uri: string, path: string, previousId: string | undefined): Promise<WorkspaceDocumentDiagnosticReport> {
    const last = this.reports.get(path);
    const isFresh = last !== undefined && !this.stale.has(path);
    if (isFresh && last.id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: last.id };
    this.stale.delete(path);
    const page = await this.session.closedPage(uri);
    const items = page?.active ? diagnosticsOf(this.session, page) : [];
    const json = JSON.stringify(items);
    const report = last?.json === json ? last : { id: String(++this.reportCount), json };
    this.reports.set(path, report);
    if (report.id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: report.id };
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: report.id, items };
  }
}

/** So many reports are sent at a time. */
const BATCH = 50;
