import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import {
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MISTAKES, type Mistake } from '../../server/src/lsp/protocol';
import { root } from './root';

/** What a full client can, VS Code for one. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { isPreferredSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client that can no more than LSP asks of every client. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** What `workspace/configuration` answers. */
  readonly settings?: object;
  readonly folder?: string;
  /** What is run, from `dist`; default the server itself. */
  readonly command?: readonly string[];
}

/** Server processes that run, so that a failed test leaves none behind. */
const running = new Set<ChildProcess>();
suiteTeardown(() => {
  for (const process of running) process.kill();
});

/** A client of the built server, over the stdio of a process of its own. */
export class LspClient {
  /** What `workspace/configuration` answers from now on. */
  settings: object;
  readonly registrations: { method: string; registerOptions?: unknown }[] = [];
  /** What the server wrote to the client's log as a warning. */
  readonly warnings: string[] = [];
  /** What the server had the client show by itself. */
  readonly shown: string[] = [];
  /** What the server said last of mistakes in a team's files. */
  mistakes: readonly Mistake[] = [];
  readonly connection: MessageConnection;
  private readonly published: PublishDiagnosticsParams[] = [];
  private waiting: { holds: () => boolean; resolve: () => void }[] = [];
  private refreshes = 0;
  private readonly documents = new Map<string, TextDocument>();

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    { settings = {} }: Options,
  ) {
    this.settings = settings;
    running.add(process);
    process.once('exit', () => running.delete(process));
    this.connection = createMessageConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => this.settings));
    this.connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registrations.push(...registrations);
      this.happened();
      return null;
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.happened();
      return null;
    });
    this.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.shown.push(message);
      return null;
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void this.shown.push(message));
    this.connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 2) this.warnings.push(message);
      this.happened();
    });
    this.connection.onNotification(MISTAKES, (mistakes: Mistake[]) => {
      this.mistakes = mistakes;
      this.happened();
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.happened();
    });
    this.connection.listen();
  }

  /** Starts the server process; nothing is said to it yet. */
  static spawn(options: Options = {}): LspClient {
    return new LspClient(
      spawn(process.execPath, [path.join(root, 'dist/server.cjs'), '--stdio'], { cwd: options.folder ?? root }),
      options,
    );
  }

  static async start(options: Options = {}): Promise<LspClient> {
    const client = LspClient.spawn(options);
    await client.initialize(options);
    return client;
  }

  async initialize({ capabilities = FULL, initializationOptions, folder }: Options = {}): Promise<InitializeResult> {
    const workspaceFolders = folder ? [{ uri: fileUri(folder), name: 'folder' }] : null;
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
      initializationOptions,
    });
    await this.notify('initialized', {});
    return result;
  }

  request<R>(method: string, params?: unknown, token?: CancellationToken): Promise<R> {
    return token ? this.connection.sendRequest<R>(method, params, token) : this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends changes and makes them in the client's own copy, whose text it returns. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<string> {
    const document = this.documents.get(uri)!;
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
    return document.getText();
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  save(uri: string): Promise<void> {
    return this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.documents.get(uri)!.getText();
  }

  version(uri: string): number {
    return this.documents.get(uri)!.version;
  }

  /** The text of a range as the client counts. */
  slice(uri: string, range: Range): string {
    return this.documents.get(uri)!.getText(range);
  }

  positionOf(uri: string, words: string): Position {
    const document = this.documents.get(uri)!;
    return document.positionAt(document.getText().indexOf(words));
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async diagnostics(uri: string): Promise<(Diagnostic & { message: string })[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('a first pull is always full');
    return report.items as (Diagnostic & { message: string })[];
  }

  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only && { only }) } });
  }

  completions(uri: string, position: Position, triggerCharacter?: string): Promise<CompletionItem[]> {
    const context = triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 };
    return this.request('textDocument/completion', { textDocument: { uri }, position, context });
  }

  /** Applies plain text edits to a document, as an editor does. */
  async apply(uri: string, edit: WorkspaceEdit): Promise<string> {
    const [change] = edit.documentChanges ?? [];
    const edits = change && 'edits' in change ? change.edits : edit.changes![uri]!;
    let text = this.text(uri);
    // All ranges are of the text before, so that the last goes first.
    for (const { range, ...content } of [...edits].sort((a, b) => compare(b.range.start, a.range.start))) {
      text = await this.change(uri, {
        range,
        text: 'newText' in content ? content.newText : content.snippet.value.replace(/\$\{\d+:([^}]*)\}/g, '$1'),
      });
    }
    return text;
  }

  /** All that was published so far for a document. */
  publishedFor(uri: string): PublishDiagnosticsParams[] {
    return this.published.filter((params) => params.uri === uri);
  }

  async nextPublished(uri: string): Promise<PublishDiagnosticsParams> {
    const before = this.publishedFor(uri).length;
    await this.until(() => this.publishedFor(uri).length > before);
    return this.publishedFor(uri)[before]!;
  }

  async nextRefresh(): Promise<void> {
    const before = this.refreshes;
    await this.until(() => this.refreshes > before);
  }

  /** Resolves once something holds that follows from what the server sends. */
  until(holds: () => boolean): Promise<void> {
    return holds() ? Promise.resolve() : new Promise((resolve) => this.waiting.push({ holds, resolve }));
  }

  /** Leaves `workspace/configuration` unanswered until the gate is opened. */
  holdConfiguration(): { readonly asked: Promise<unknown>; open(): void } {
    const gate = new EventEmitter();
    const asked = once(gate, 'asked');
    const opened = once(gate, 'opened');
    this.connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
      gate.emit('asked');
      await opened;
      return items.map(() => this.settings);
    });
    return { asked, open: () => gate.emit('opened') };
  }

  cancellation(): { readonly token: CancellationToken; cancel(): void } {
    const source = new CancellationTokenSource();
    return { token: source.token, cancel: () => source.cancel() };
  }

  /** Shuts the server down in good order; resolves with its exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const exited = this.exited();
    await this.request('shutdown');
    await this.notify('exit');
    return exited;
  }

  async exited(): Promise<number | null> {
    const [code] = (await once(this.process, 'exit')) as [number | null];
    this.connection.dispose();
    return code;
  }

  private happened(): void {
    const ready = this.waiting.filter(({ holds }) => holds());
    this.waiting = this.waiting.filter((one) => !ready.includes(one));
    for (const { resolve } of ready) resolve();
  }
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function fileUri(file: string): string {
  return `file://${file.split(path.sep).map(encodeURIComponent).join('/')}`;
}
