import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../../engine/finding';
import type { Severity } from '../../rule/rule';
import { lineRange, toRange } from '../convert';
import { settle } from '../guard';
import type { Page, Session } from '../session';

interface Report {
  readonly id: string;
  readonly page: Page;
  readonly items: readonly Diagnostic[];
  readonly json: string;
}

/** Findings as diagnostics: pulled, or pushed to a client that cannot pull. */
export class Diagnostics {
  private readonly reports = new Map<string, Report>();
  /** The version of each document that was last opened or saved. */
  private readonly saved = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private reportCount = 0;

  constructor(private readonly session: Session) {
    const { documents } = session;
    documents.onDidOpen(({ document }) => this.saved.set(document.uri, document.version));
    documents.onDidChangeContent(({ document }) => this.changed(document.uri));
    documents.onDidSave(({ document }) => {
      this.saved.set(document.uri, document.version);
      void settle(session.connection.console, 'textDocument/didSave', undefined, () => this.savedPage(document.uri));
    });
    documents.onDidClose(({ document }) => this.closed(document.uri));
  }

  async pull({ textDocument, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const report = await this.report(textDocument.uri);
    if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (report.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: [...report.items] };
  }

  /** Settings or configuration files have changed. */
  refresh(): void {
    this.reports.clear();
    this.renew(this.session.documents.keys());
  }

  /** Pushes reports, or has the client pull again. */
  renew(uris: readonly string[]): void {
    const { client, connection } = this.session;
    if (!client.pull) for (const uri of uris) this.schedule(uri);
    else if (client.pullRefresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** The report on the newest version; while a page is linted on save only, that on the version last saved. */
  private async report(uri: string): Promise<Report | undefined> {
    const page = await this.session.page(uri);
    const last = this.reports.get(uri);
    const waits = page?.settings.run === 'onSave' && this.saved.get(uri) !== page.version;
    if (page && last && (waits || last.page === page)) return last;
    if (!page?.active) {
      this.reports.delete(uri);
      return undefined;
    }
    const items = diagnosticsOf(this.session, page);
    const json = JSON.stringify(items);
    const id = last?.json === json ? last.id : String(++this.reportCount);
    const report = { id, page, items, json };
    this.reports.set(uri, report);
    return report;
  }

  private changed(uri: string): void {
    if (!this.session.client.pull) this.schedule(uri);
  }

  private async savedPage(uri: string): Promise<void> {
    const page = await this.session.page(uri);
    if (page?.settings.run === 'onSave') this.renew([uri]);
  }

  private closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.reports.delete(uri);
    this.saved.delete(uri);
    if (!this.session.client.pull) void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private schedule(uri: string): void {
    clearTimeout(this.timers.get(uri));
    const push = (): void =>
      void settle(this.session.connection.console, 'textDocument/publishDiagnostics', undefined, () => this.push(uri));
    this.timers.set(uri, setTimeout(push, PUSH_DELAY));
  }

  private async push(uri: string): Promise<void> {
    this.timers.delete(uri);
    const report = await this.report(uri);
    const version = this.session.documents.get(uri)?.version;
    // A newer version has a push of its own, or waits to be saved.
    if (version === undefined || (report && report.page.version !== version)) return;
    await this.session.connection.sendDiagnostics({ uri, version, diagnostics: [...(report?.items ?? [])] });
  }
}

/** After the last keystroke, in ms. */
const PUSH_DELAY = 150;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a reader sees of a page: its findings, and what kept a part of it from being read. */
export function diagnosticsOf(session: Session, page: Page): Diagnostic[] {
  const { source } = page.document;
  const problems = page.problems.flatMap(({ line, code, message }) =>
    line === undefined
      ? []
      : [{ range: lineRange(source, line), severity: DiagnosticSeverity.Information, source: 'leaven', code, message }],
  );
  return [...page.findings.map((finding) => toDiagnostic(session, page, finding)), ...problems];
}

export function toDiagnostic(session: Session, { uri, document }: Page, finding: Finding): Diagnostic {
  const href = session.client.codeDescription ? session.rulePage(finding.rule) : undefined;
  const related = session.client.relatedInformation ? finding.related : [];
  return {
    range: toRange(document.source, finding.range),
    severity: SEVERITY[finding.severity],
    source: 'leaven',
    code: finding.rule,
    message: `${finding.message}\n${finding.question}`,
    ...(href && { codeDescription: { href } }),
    ...(related.length > 0 && {
      relatedInformation: related.map(({ range, message }) => ({ location: { uri, range: toRange(document.source, range) }, message })),
    }),
  };
}
