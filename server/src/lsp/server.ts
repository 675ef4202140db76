import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readClient, type Client } from './client';
import { codeActions } from './features/code-action';
import { completion, TRIGGER } from './features/completion';
import { Diagnostics } from './features/diagnostics';
import { documentSymbols } from './features/document-symbol';
import { hover } from './features/hover';
import { lintText } from './features/lint-text';
import { listPrompts } from './features/prompts';
import { readPage } from './features/read-page';
import { listRules, rulePage } from './features/rules';
import { listTemplates, newDocument } from './features/templates';
import { guard } from './guard';
import {
  LINT_TEXT,
  NEW_DOCUMENT,
  PROMPTS,
  READ_PAGE,
  RULE_PAGE,
  RULES,
  TEMPLATES,
  type DocumentParams,
  type InitializationOptions,
  type LintTextParams,
  type NewDocumentParams,
  type PromptsParams,
  type TemplatesParams,
} from './protocol';
import type { Runtime } from './runtime';
import { Session } from './session';

/** Serves one client over `connection`, which is listened to from here on. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  let initialized = false;
  connection.onInitialize((params): InitializeResult => {
    if (initialized) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    initialized = true;
    const client = readClient(params);
    const session = new Session(connection, runtime, documents, client, readOptions(params));
    session.folders = foldersOf(params);
    serve(session);
    return { serverInfo: { name: 'leaven', version: runtime.version }, capabilities: capabilitiesFor(client) };
  });
  connection.listen();
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [TRIGGER] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    documentSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pull && { diagnosticProvider: { identifier: 'leaven', interFileDependencies: false, workspaceDiagnostics: false } }),
  };
}

/** Registers what answers requests, and what follows changes. */
function serve(session: Session): void {
  const { connection } = session;
  const { console } = connection;
  const diagnostics = new Diagnostics(session);
  session.documents.onDidClose(({ document }) => session.forget(document.uri));

  connection.languages.diagnostics.on(guard(console, 'textDocument/diagnostic', NO_REPORT, (params) => diagnostics.pull(params)));
  connection.onHover(guard(console, 'textDocument/hover', null, (params) => hover(session, params)));
  connection.onCompletion(guard(console, 'textDocument/completion', [], (params) => completion(session, params)));
  connection.onCodeAction(guard(console, 'textDocument/codeAction', [], (params) => codeActions(session, params)));
  connection.onDocumentSymbol(guard(console, 'textDocument/documentSymbol', [], (params) => documentSymbols(session, params)));
  const answer = <P, R>(method: string, fallback: R, handler: (params: P) => R | Promise<R>): void => {
    connection.onRequest(method, guard(console, method, fallback, handler));
  };
  answer(READ_PAGE, null, (params: DocumentParams) => readPage(session, params));
  answer(PROMPTS, [], (params?: PromptsParams) => listPrompts(session, params));
  answer(RULES, [], listRules);
  answer(TEMPLATES, [], (params?: TemplatesParams) => listTemplates(session, params));
  answer(NEW_DOCUMENT, { problem: 'The document could not be made; the output says more.' }, (params: NewDocumentParams) =>
    newDocument(session, params),
  );
  answer(RULE_PAGE, null, rulePage);
  answer(LINT_TEXT, null, (params: LintTextParams) => lintText(session, params));

  /** A team's own files are read at once, so that a mistake in them is seen where it was made. */
  const readTeams = (): void => {
    for (const folder of session.folders) void session.teams.in(folder);
  };
  const reload = (): void => {
    session.reload();
    diagnostics.refresh();
    readTeams();
  };
  connection.onDidChangeConfiguration(({ settings }: { settings?: { leaven?: unknown } | null }) => {
    session.fixedSettings = settings?.leaven ?? session.fixedSettings;
    reload();
  });
  connection.onDidChangeWatchedFiles(reload);
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    const removed = event.removed.map(({ uri }) => uri);
    session.folders = [...session.folders.filter((folder) => !removed.includes(folder)), ...event.added.map(({ uri }) => uri)];
    reload();
  });
  connection.onInitialized(() => {
    if (session.client.registers.configuration) void session.register(DidChangeConfigurationNotification.method, { section: 'leaven' });
    session.watch(CONFIG_FILES);
    session.watch(TEAM_FILES);
    readTeams();
  });
}

const NO_REPORT: DocumentDiagnosticReport = { kind: 'full', items: [] };
const TEAM_FILES = '**/.leaven/{prompts,templates}/*';
const CONFIG_FILES = '**/{.leaven.jsonc,.leaven.json,.leaven.yaml,.leaven.yml,package.json}';

function readOptions({ initializationOptions }: InitializeParams): InitializationOptions {
  const given: unknown = initializationOptions;
  return typeof given === 'object' && given !== null ? given : {};
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
