import { commands, type Diagnostic, type Disposable, languages, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LINT_TEXT, type LintTextParams, type LintTextResult } from '../../../server/src/lsp/protocol';
import { count } from '../words';

const PAGES = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';

/** Lints every markdown file of the workspace, shows the Problems panel and says in the status bar how many pages were read. */
export async function lintWorkspace(findings: WorkspaceFindings): Promise<void> {
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

/** Findings of pages that are not open; those of an open page come from the server as it is edited. */
export class WorkspaceFindings implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('leaven');
  private readonly listed = new Set<string>();
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = [
      workspace.onDidOpenTextDocument(({ uri }) => this.collection.delete(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.listed.has(uri.toString()) && this.lint(uri)),
    ];
  }

  /** Rejects if the file can't be read or the server does not answer. */
  async lint(uri: Uri): Promise<void> {
    this.listed.add(uri.toString());
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const params: LintTextParams = { uri: this.client.code2ProtocolConverter.asUri(uri), text };
    const { diagnostics } = await this.client.sendRequest<LintTextResult>(LINT_TEXT, params);
    const found: Diagnostic[] = await this.client.protocol2CodeConverter.asDiagnostics([...diagnostics] as never);
    if (!isOpen(uri)) this.collection.set(uri, found);
  }

  clear(): void {
    this.listed.clear();
    this.collection.clear();
  }

  dispose(): void {
    this.collection.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
