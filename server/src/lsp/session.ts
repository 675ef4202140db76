import { DidChangeWatchedFilesNotification, RegistrationRequest, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DecisionDocument, Problem } from '../document/model';
import { readDocument } from '../document/read';
import { Remembered } from '../document/remembered';
import type { Finding } from '../engine/finding';
import { check, judge, rulesFor, type Checked } from '../engine/lint';
import type { View } from '../rule/rule';
import { rules } from '../rules/index.gen';
import type { Client } from './client';
import { settle } from './guard';
import type { InitializationOptions, Settings } from './protocol';
import type { Files } from '../team/files';
import { clientFiles, NO_FILES } from './files';
import type { Configuration, Runtime } from './runtime';
import { lintSettings, parseSettings } from './settings';
import { listMarkdown } from './list-markdown';
import { Mistakes } from './mistakes';
import { Teams } from './teams';
import { Workspace } from './workspace';

/** One version of an open document, read once. */
export interface Page {
  readonly uri: string;
  readonly version: number;
  readonly document: DecisionDocument;
  /** Those that a reader sees, in the order of the page. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Whether anything is to be said about it: enabled, not left out, not of kind `other`. */
  readonly active: boolean;
  readonly settings: Settings;
}

/** What a version of a document came to as far as it depends on nothing else: what stays when only the log changes. */
interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly plan: Plan;
  readonly document: DecisionDocument;
  readonly checked: Checked;
}

interface Plan {
  readonly settings: Settings;
  readonly configuration: Configuration;
}

/** What the server knows while a client is connected: open documents, settings, and how each document was read. */
export class Session {
  /** Settings of a client that has no `workspace/configuration`. */
  fixedSettings: unknown;
  folders: readonly string[] = [];
  /** Files of the workspace; those that are open as they stand in the editor. */
  readonly files: Files;
  readonly teams: Teams;
  readonly workspace: Workspace;
  /** Hears of the documents whose findings the log may have changed, by path, and of those among them that are open. */
  onLogChange: (paths: ReadonlySet<string>, open: readonly string[]) => void = () => undefined;
  private readonly plans = new Map<string, Promise<Plan>>();
  /** Without a page where the log has changed since. */
  private readonly pages = new Map<string, { readonly reading: Reading; readonly page: Page | undefined }>();
  /** What is kept of open documents to read their next version. */
  private readonly remembered = new Map<string, Remembered>();
  private readonly folderSettings = new Map<string, Promise<Settings>>();
  private readonly mistakes: Mistakes;
  private readonly watched = new Set<string>();

  constructor(
    readonly connection: Connection,
    readonly runtime: Runtime,
    readonly documents: TextDocuments<TextDocument>,
    readonly client: Client,
    private readonly options: InitializationOptions,
  ) {
    this.fixedSettings = options.settings;
    this.files = this.reach(options.files ? clientFiles(connection) : NO_FILES);
    this.mistakes = new Mistakes(connection);
    this.teams = new Teams(this.mistakes, this.files);
    this.workspace = new Workspace(
      {
        files: this.files,
        list: async (folder) => (await runtime.listMarkdown(folder)) ?? listMarkdown(this.files, folder),
        describe: async (uri) => (await this.closedPlan(uri)).configuration,
        hasFile: (uri, path) => runtime.hasFile(uri, path),
        console: connection.console,
      },
      (paths) => this.logChanged(paths),
    );
  }

  /** The newest version of an open markdown document, read; undefined for any other. */
  async page(uri: string): Promise<Page | undefined> {
    const plan = await this.plan(uri);
    const text = this.documents.get(uri);
    if (!text || text.languageId !== 'markdown') return undefined;
    const cached = this.pages.get(uri);
    const isCurrent = cached?.reading.version === text.version && cached.reading.plan === plan;
    if (isCurrent && cached.page) return cached.page;
    const reading = isCurrent ? cached.reading : this.read(uri, text.version, text.getText(), plan, this.rememberedOf(uri));
    const page = this.judge(reading);
    this.pages.set(uri, { reading, page });
    if (!isCurrent) this.workspace.update(uri, reading.document);
    return page;
  }

  /** As {@link page}, but undefined where nothing is to be said. */
  async active(uri: string): Promise<Page | undefined> {
    const page = await this.page(uri);
    return page?.active ? page : undefined;
  }

  /** A text that need not be open, read and linted as if it were. */
  async pageOf(uri: string, text: string): Promise<Page> {
    return this.judge(this.read(uri, 0, text, await this.plan(uri)));
  }

  /** A file of the workspace that is not open, read and linted; undefined where it can't be read. */
  async closedPage(uri: string): Promise<Page | undefined> {
    const text = await this.files.read(uri);
    return text === undefined ? undefined : this.judge(this.read(uri, 0, text, await this.closedPlan(uri)));
  }

  /** Forgets settings, configuration files and all that was read by them. */
  reload(): void {
    this.runtime.reload();
    this.mistakes.clear();
    this.teams.reload();
    this.plans.clear();
    this.pages.clear();
    this.folderSettings.clear();
    this.workspace.load(this.folders);
  }

  /** Whether a file is watched by its name. */
  isWatched(uri: string): boolean {
    return this.watched.has(anywhere(this.workspace.pathOf(uri)));
  }

  /** Has the client tell of changed files that match a glob; `kind` is a sum of `WatchKind`s, default all. */
  watch(globPattern: string, kind?: number): void {
    if (!this.client.registers.watchedFiles || this.watched.has(globPattern)) return;
    this.watched.add(globPattern);
    void this.register(DidChangeWatchedFilesNotification.method, { watchers: [{ globPattern, kind }] });
  }

  async register(method: string, registerOptions: object): Promise<void> {
    const registrations = [{ id: `${method} ${JSON.stringify(registerOptions)}`, method, registerOptions }];
    await settle(this.connection.console, `Registration for ${method}`, undefined, () =>
      this.connection.sendRequest(RegistrationRequest.type, { registrations }),
    );
  }

  forget(uri: string): void {
    this.plans.delete(uri);
    this.pages.delete(uri);
    this.remembered.delete(uri);
  }

  /** URIs of the configuration file that counts for a document, if there is one, and of the folder in which a new one would stand. */
  async configFile(uri: string): Promise<{ readonly configFile: string | undefined; readonly home: string | undefined }> {
    const { configuration } = await this.plan(uri);
    return { configFile: configuration.configFile, home: this.folderOf(uri) };
  }

  /** Where a rule's page can be opened, if anywhere. */
  rulePage(rule: string): string | undefined {
    const known = rules[rule];
    if (!known) return undefined;
    const { rulePages } = this.options;
    if (rulePages) return rulePages.replaceAll('{rule}', encodeURIComponent(rule));
    const { homepage } = this.runtime;
    return homepage && `${homepage.replace(/#.*$|\/$/g, '')}/blob/HEAD/server/src/rules/${known.family}/${rule}.md`;
  }

  /** Ask again after a reload that came while the answer was on its way, so that no plan outlives its settings. */
  private async plan(uri: string): Promise<Plan> {
    for (;;) {
      const pending = this.plans.get(uri) ?? this.makePlan(uri);
      this.plans.set(uri, pending);
      const plan = await pending;
      if (this.plans.get(uri) === pending) return plan;
    }
  }

  private async makePlan(uri: string): Promise<Plan> {
    const settings = await this.settingsOf(uri);
    const folder = this.folderOf(uri);
    if (settings.configFile) this.watch(anywhere(settings.configFile));
    const configuration = await this.runtime.configure(uri, { folder, configFile: settings.configFile, files: this.files });
    for (const file of configuration.files) this.watch(anywhere(file));
    this.mistakes.add(configuration.problems);
    return { settings, configuration };
  }

  /** The innermost workspace folder around a document. */
  private folderOf(uri: string): string | undefined {
    return this.folders.filter((one) => uri.startsWith(`${one.replace(/\/$/, '')}/`)).sort((a, b) => b.length - a.length)[0];
  }

  /** The plan of a document that is not open. Its folder's settings stand for its own: thousands of documents are not asked about one by one. */
  private async closedPlan(uri: string): Promise<Plan> {
    const folder = this.folderOf(uri);
    const key = folder ?? '';
    const pending = this.folderSettings.get(key) ?? this.settingsOf(folder ?? uri);
    this.folderSettings.set(key, pending);
    const settings = await pending;
    return { settings, configuration: await this.runtime.configure(uri, { folder, configFile: settings.configFile, files: this.files }) };
  }

  private async settingsOf(uri: string): Promise<Settings> {
    return parseSettings(this.client.configuration ? await this.ask(uri) : this.fixedSettings);
  }

  private logChanged(paths: ReadonlySet<string>): void {
    const touched: string[] = [];
    for (const [uri, { reading }] of this.pages) {
      if (!paths.has(this.workspace.pathOf(uri))) continue;
      this.pages.set(uri, { reading, page: undefined });
      touched.push(uri);
    }
    this.onLogChange(paths, touched);
  }

  private reach(beyond: Files): Files {
    const { runtime, documents } = this;
    const own = (uri: string): Files => (runtime.files && uri.startsWith(`${runtime.files.scheme}:`) ? runtime.files.files : beyond);
    return {
      list: (uri) => own(uri).list(uri),
      read: async (uri) => documents.get(uri)?.getText() ?? own(uri).read(uri),
    };
  }

  private async ask(uri: string): Promise<unknown> {
    return settle(
      this.connection.console,
      'workspace/configuration',
      undefined,
      () => this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'leaven' }) as Promise<unknown>,
    );
  }

  private rememberedOf(uri: string): Remembered {
    const remembered = this.remembered.get(uri) ?? new Remembered();
    this.remembered.set(uri, remembered);
    return remembered;
  }

  /** What the rules that ask nobody else yield. */
  private read(uri: string, version: number, text: string, plan: Plan, remembered?: Remembered): Reading {
    const { hints } = plan.configuration;
    const document = readDocument(text, hints, remembered);
    const settings = lintSettings(plan.settings, plan.configuration, document.kind);
    return { uri, version, plan, document, checked: check(document, rulesFor(PAGE_RULES, settings), this.view(uri), settings) };
  }

  /** Adds what the rules that ask the log yield, and decides what a reader sees. */
  private judge({ uri, version, plan, document, checked }: Reading): Page {
    const { settings, configuration } = plan;
    const lintedBy = lintSettings(settings, configuration, document.kind);
    const view = this.view(uri);
    const asked = check(document, WORKSPACE_RULES, view, lintedBy);
    const all: Checked = { found: [...checked.found, ...asked.found], problems: [...checked.problems, ...asked.problems] };
    const { findings, problems } = judge(document, all, rulesFor(rules, lintedBy), view, lintedBy);
    for (const { line, message } of problems) if (line === undefined) this.connection.console.warn(`${uri}: ${message}`);
    const active = settings.enable && configuration.included && document.kind !== 'other';
    return { uri, version, document, findings: findings.filter((finding) => finding.shown), problems, active, settings };
  }

  private view(uri: string): View {
    return { today: this.runtime.today(), here: this.workspace.viewFor(uri) };
  }
}

const PAGE_RULES = Object.fromEntries(Object.entries(rules).filter(([, rule]) => !rule.workspace));
const WORKSPACE_RULES = Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule.workspace));

/** A glob for files of this one's name. */
function anywhere(file: string): string {
  return `**/${file.replace(/^.*[\\/]/, '')}`;
}
