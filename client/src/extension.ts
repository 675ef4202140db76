import type { MarkdownIt } from 'markdown-it';
import { commands, type ExtensionContext, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { showReading } from '../../server/src/preview/plugin';
import { drawCard } from './commands/draw-card';
import { insertPrompt } from './commands/insert-prompt';
import { LISTS_WORKSPACE, lintWorkspace, listsWorkspace, WorkspaceFindings } from './commands/lint-workspace';
import { createDocument, supersede } from './commands/new-document';
import { readPage } from './commands/read-page';
import { openRulePage, provideRulePages, RULE_PAGES } from './commands/rule-page';
import { reviewNow } from './commands/review-now';
import { serveFiles } from './files';
import { Focus } from './focus';
import { showStatus } from './status';
import { Readings } from './preview/readings';
import { provideTasks } from './tasks';
import { showDecisions } from './views/decisions';

/** What the built-in preview takes from an extension that promises `markdown.markdownItPlugins`. */
export interface Exports {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Starts the server through `createClient` and registers what the manifest promises; does not wait for its answer, as the preview waits for this. */
export function start(context: ExtensionContext, createClient: (options: LanguageClientOptions) => BaseLanguageClient): Exports {
  const focus = new Focus();
  const client = createClient(clientOptions(focus));
  neverNotify(client);
  const readings = new Readings(client);
  const findings = new WorkspaceFindings(client, focus);
  const register = (name: string, run: (...args: never[]) => unknown) => commands.registerCommand(`leaven.${name}`, run);
  context.subscriptions.push(
    client,
    focus,
    findings,
    readings,
    ...serveFiles(client),
    showStatus(client),
    provideRulePages(client),
    provideTasks(),
    ...showDecisions(client, context),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(LISTS_WORKSPACE)) return;
      findings.clear();
      void restart(client);
    }),
    register('insertPrompt', () => insertPrompt(client)),
    register('drawCard', () => drawCard(client)),
    register('newDocument', () => createDocument(client)),
    register('supersede', () => supersede(client)),
    register('reviewNow', () => reviewNow(client)),
    register('readPage', () => readPage(client)),
    register('lintWorkspace', () => lintWorkspace(findings)),
    register('openRulePage', (rule?: string) => openRulePage(client, rule)),
    register('restart', () => restart(client)),
    register('showOutput', () => client.outputChannel.show()),
  );
  void client.start().catch((error: unknown) => client.error('The server has not started.', error, false));
  return { extendMarkdownIt: (md) => showReading(md, (text) => readings.of(text)) };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}

/** The client library would show what goes wrong as a notification, in places as one that no option silences; the output holds it. */
function neverNotify(client: BaseLanguageClient): void {
  const { error } = client;
  client.error = (message, data) => error.call(client, message, data, false);
}

/** Nothing pops up by itself: what goes wrong is written to the output, and the language status says that the server stopped. */
function clientOptions(focus: Focus): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    rulePages: RULE_PAGES,
    files: true,
    workspaceDiagnostics: listsWorkspace(),
  });
  const crashes: number[] = [];
  return {
    // In JSON the schema completes.
    documentSelector: schemes().flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, language: 'yaml', pattern: '**/.leaven.{yaml,yml}' },
    ]),
    initializationOptions,
    diagnosticCollectionProvider: focus,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        crashes.push(Date.now());
        const threeInARow = Date.now() - (crashes.at(-3) ?? 0) < 60_000;
        return { action: threeInARow ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
      },
    },
  };
}

/** Where documents are written: not the sides of a comparison, nor pages that an extension shows. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...folders])];
}
