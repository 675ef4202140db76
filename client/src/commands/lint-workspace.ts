import type { Uri } from 'vscode';
import { commands, Diagnostic, DiagnosticSeverity, type Disposable, languages, ProgressLocation, Range, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LINT_TEXT, type LintTextParams, type LintTextResult } from '../../../server/src/lsp/protocol';
import type { Focus } from '../focus';
import { count } from '../words';

const PAGES = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';

export const LISTS_WORKSPACE = 'leaven.workspaceDiagnostics';

/** Whether the server tells of all pages unasked. */
export function listsWorkspace(): boolean {
  return workspace.getConfiguration().get(LISTS_WORKSPACE, false);
}

/** Lints every markdown file of the workspace, shows the Problems panel and says in the status bar how many pages were read. */
export async function lintWorkspace(findings: WorkspaceFindings): Promise<void> {
  if (listsWorkspace()) return void (await commands.executeCommand('workbench.actions.view.problems'));
  const pages = await workspace.findFiles(PAGES, '**/node_modules/**');
  await window.withProgress({ location: ProgressLocation.Window, title: 'Leaven' }, async (progress) => {
    findings.clear();
    for (const [index, page] of pages.entries()) {
      progress.report({ message: `${index + 1} of ${count(pages.length, 'page')}` });
      await findings.lint(page);
    }
  });
  await commands.executeCommand('workbench.actions.view.problems');
  window.setStatusBarMessage(`Leaven read ${count(pages.length, 'page')}`, 5000);
}

/** Findings of the workspace's pages; where the server tells of a page by itself, as it does while one is open, they stand back. */
export class WorkspaceFindings implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('leaven');
  private readonly found = new Map<string, readonly Diagnostic[]>();
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly focus: Focus,
  ) {
    const watcher = workspace.createFileSystemWatcher(PAGES, true);
    this.subscriptions = [
      watcher,
      watcher.onDidChange((page) => this.found.has(page.toString()) && void this.lint(page)),
      watcher.onDidDelete((page) => this.forget(page)),
      focus.onDidTell((page) => this.show(page)),
    ];
  }

  /** Rejects only when the server does not answer: that a page can't be read is its finding. */
  async lint(page: Uri): Promise<void> {
    this.found.set(page.toString(), await this.read(page));
    this.show(page);
  }

  clear(): void {
    this.found.clear();
    this.collection.clear();
  }

  dispose(): void {
    this.collection.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(page: Uri): void {
    if (this.found.size > 0) this.collection.set(page, this.focus.knows(page) ? undefined : this.found.get(page.toString()));
  }

  private forget(page: Uri): void {
    this.found.delete(page.toString());
    this.collection.delete(page);
  }

  private async read(page: Uri): Promise<Diagnostic[]> {
    let text: string;
    try {
      text = new TextDecoder().decode(await workspace.fs.readFile(page));
    } catch (error) {
      return [unreadable(error)];
    }
    const params: LintTextParams = { uri: this.client.code2ProtocolConverter.asUri(page), text };
    const result = await this.client.sendRequest<LintTextResult | null>(LINT_TEXT, params);
    return this.client.protocol2CodeConverter.asDiagnostics([...(result?.diagnostics ?? [])] as never);
  }
}

function unreadable(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), `This page can't be read: ${reason}`, DiagnosticSeverity.Error);
  diagnostic.source = 'leaven';
  return diagnostic;
}
