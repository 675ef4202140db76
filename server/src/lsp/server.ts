import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  WatchKind,
  type FileEvent,
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
import { CONFIG_FILES } from '../config/file-names';
import { readClient, type Client } from './client';
import { codeActions, FIX_ALL } from './features/code-action';
import { codeLenses } from './features/code-lens';
import { correctReading } from './features/correct-reading';
import { completion, TRIGGERS } from './features/completion';
import { Diagnostics } from './features/diagnostics';
import { definition } from './features/definition';
import { documentLinks } from './features/document-link';
import { documentSymbols } from './features/document-symbol';
import { foldingRanges } from './features/folding-range';
import { hover } from './features/hover';
import { lintText } from './features/lint-text';
import { listLog } from './features/log';
import { listPrompts } from './features/prompts';
import { readPage } from './features/read-page';
import { references } from './features/references';
import { prepareRename, rename, willRenameFiles } from './features/rename';
import { listRules, rulePage } from './features/rules';
import { listTemplates, newDocument } from './features/templates';
import { WorkspaceDiagnostics } from './features/workspace-diagnostics';
import { workspaceSymbols } from './features/workspace-symbol';
import { guard } from './guard';
import {
  CORRECT_READING,
  LINT_TEXT,
  LOG,
  LOG_CHANGED,
  NEW_DOCUMENT,
  PROMPTS,
  READ_PAGE,
  RULE_PAGE,
  RULES,
  TEMPLATES,
  type CorrectReadingParams,
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
    const options = readOptions(params);
    const session = new Session(connection, runtime, documents, client, options);
    session.folders = foldersOf(params);
    serve(session);
    return { serverInfo: { name: 'leaven', version: runtime.version }, capabilities: capabilitiesFor(client, options) };
  });
  connection.listen();
}

function capabilitiesFor(client: Client, options: InitializationOptions): InitializeResult['capabilities'] {
  const workspaceDiagnostics = options.workspaceDiagnostics === true;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS },
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    codeLensProvider: {},
    workspaceSymbolProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
    documentSymbolProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: '**/*.{md,markdown}', options: { ignoreCase: true } } },
            { pattern: { glob: '**/*', matches: 'folder' } },
          ],
        },
      },
    },
    ...(client.pull && { diagnosticProvider: { identifier: 'leaven', interFileDependencies: false, workspaceDiagnostics } }),
  };
}

/** Registers what answers requests, and what follows changes. */
function serve(session: Session): void {
  const { connection } = session;
  const { console } = connection;
  const diagnostics = new Diagnostics(session);
  const everywhere = new WorkspaceDiagnostics(session);
  session.documents.onDidClose(({ document }) => session.forget(document.uri));

  connection.languages.diagnostics.on(guard(console, 'textDocument/diagnostic', NO_REPORT, (params) => diagnostics.pull(params)));
  connection.languages.diagnostics.onWorkspace((params, token, _, progress) =>
    guard(console, 'workspace/diagnostic', { items: [] }, () => everywhere.pull(params, token, progress))(params, token),
  );
  connection.onHover(guard(console, 'textDocument/hover', null, (params) => hover(session, params)));
  connection.onCompletion(guard(console, 'textDocument/completion', [], (params) => completion(session, params)));
  connection.onCodeAction(guard(console, 'textDocument/codeAction', [], (params) => codeActions(session, params)));
  connection.onDocumentSymbol(guard(console, 'textDocument/documentSymbol', [], (params) => documentSymbols(session, params)));
  connection.onDefinition(guard(console, 'textDocument/definition', null, (params) => definition(session, params)));
  connection.onReferences(guard(console, 'textDocument/references', [], (params) => references(session, params)));
  connection.onDocumentLinks(guard(console, 'textDocument/documentLink', [], (params) => documentLinks(session, params)));
  connection.onFoldingRanges(guard(console, 'textDocument/foldingRange', [], (params) => foldingRanges(session, params)));
  connection.onCodeLens(guard(console, 'textDocument/codeLens', [], (params) => codeLenses(session, params)));
  connection.onWorkspaceSymbol(guard(console, 'workspace/symbol', [], (params) => workspaceSymbols(session, params)));
  connection.onPrepareRename(guard(console, 'textDocument/prepareRename', null, (params) => prepareRename(session, params)));
  connection.onRenameRequest(guard(console, 'textDocument/rename', null, (params) => rename(session, params)));
  connection.workspace.onWillRenameFiles(guard(console, 'workspace/willRenameFiles', null, (params) => willRenameFiles(session, params)));
  const answer = <P, R>(method: string, fallback: R, handler: (params: P) => R | Promise<R>): void => {
    connection.onRequest(method, guard(console, method, fallback, handler));
  };
  answer(READ_PAGE, null, (params: DocumentParams) => readPage(session, params));
  answer(CORRECT_READING, { problem: 'The page could not be corrected; the output says more.' }, (params: CorrectReadingParams) =>
    correctReading(session, params),
  );
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
    everywhere.expire();
    diagnostics.refresh();
    readTeams();
  };
  connection.onDidChangeConfiguration(({ settings }: { settings?: { leaven?: unknown } | null }) => {
    session.fixedSettings = settings?.leaven ?? session.fixedSettings;
    reload();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some((change) => isConfiguration(session, change))) return reload();
    const pages = changes.flatMap(({ uri }) => (MARKDOWN.test(uri) ? [uri] : session.workspace.below(uri)));
    // What is open counts as the editor has it.
    const others = pages.filter((uri) => !session.documents.get(uri));
    everywhere.expire(others.map((uri) => session.workspace.pathOf(uri)));
    session.workspace.refresh(others);
  });
  session.onLogChange = (paths, open) => {
    everywhere.expire(paths);
    diagnostics.renew(open);
    void connection.sendNotification(LOG_CHANGED);
  };
  session.documents.onDidClose(({ document: { uri } }) => {
    everywhere.expire([session.workspace.pathOf(uri)]);
    session.workspace.refresh([uri]);
  });
  answer(LOG, [], () => listLog(session));
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    const removed = event.removed.map(({ uri }) => uri);
    session.folders = [...session.folders.filter((folder) => !removed.includes(folder)), ...event.added.map(({ uri }) => uri)];
    reload();
  });
  connection.onInitialized(() => {
    if (session.client.registers.configuration) void session.register(DidChangeConfigurationNotification.method, { section: 'leaven' });
    session.watch(`**/{${CONFIG_FILES.join()}}`);
    session.watch(PAGES);
    // Of a folder that goes clients tell alone, not of what was in it.
    session.watch(ANYTHING, WatchKind.Delete);
    session.workspace.load(session.folders);
    session.watch(TEAM_FILES);
    readTeams();
  });
}

/** Whether a change is one of what the server reads beside pages. */
function isConfiguration(session: Session, { uri, type }: FileEvent): boolean {
  if (TEAM_FOLDER.test(uri)) return true;
  if (MARKDOWN.test(uri) || uri.includes('/node_modules/')) return false;
  return type !== FileChangeType.Deleted || session.isWatched(uri) || CONFIG_FILES.some((name) => uri.endsWith(`/${name}`));
}

const ANYTHING = '**/*';
const TEAM_FOLDER = /\/\.leaven(?:\/|$)/;
const PAGES = '**/*.{md,markdown}';
const MARKDOWN = /\.(?:md|markdown)$/i;
const NO_REPORT: DocumentDiagnosticReport = { kind: 'full', items: [] };
const TEAM_FILES = '**/.leaven/{prompts,templates}/*';

function readOptions({ initializationOptions }: InitializeParams): InitializationOptions {
  const given: unknown = initializationOptions;
  return typeof given === 'object' && given !== null ? given : {};
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
