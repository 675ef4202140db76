import type { RemoteConsole } from 'vscode-languageserver';
import { readDocument, type ReadHints } from '../document/read';
import type { DecisionDocument } from '../document/model';
import { Log, type LogChange } from '../log/log';
import { summarize } from '../log/summary';
import type { LogView } from '../log/view';
import type { Files } from '../team/files';
import { settle } from './guard';
import { Turns } from './turns';

/** What the log needs of the session. */
export interface Surroundings {
  readonly files: Files;
  /** URIs of the markdown files of a workspace folder. */
  list(folder: string): Promise<readonly string[]>;
  /** How a document is to be read, and whether the configuration includes it. */
  describe(uri: string): Promise<{ readonly hints: ReadHints; readonly included: boolean }>;
  /** Whether there is a file that is in no log, asked from the page at `uri`; undefined where nobody can tell. */
  hasFile(uri: string, path: string): boolean | undefined;
  readonly console: RemoteConsole;
}

/** The log of the folders that the client has open: read once, then kept by what the client tells. */
export class Workspace {
  /** Empty until it is loaded. */
  log = Log.empty;
  /** Whether all folders are read: until then rules that ask the log stay silent. */
  isLoaded = false;
  private loading = 0;
  private settled: Promise<void> = Promise.resolve();
  private readonly uris = new Map<string, string>();

  /** `changed` hears of the documents that rules which ask the log may judge anew. */
  constructor(
    private readonly around: Surroundings,
    private readonly changed: (paths: ReadonlySet<string>) => void,
  ) {}

  /** Resolves when what was asked for last is read. */
  get ready(): Promise<void> {
    return this.settled;
  }

  /** Reads the markdown files of `folders`, a few at a time, so that requests in between are answered. */
  load(folders: readonly string[]): void {
    const run = ++this.loading;
    this.isLoaded = false;
    this.settled = settle(this.around.console, 'the log', undefined, () => this.read(folders, run));
  }

  /** Takes in the newest version of an open document. */
  update(uri: string, document: DecisionDocument): void {
    const path = this.pathOf(uri);
    if (this.isLoaded && this.log.document(path)) this.apply([{ path, summary: summarize(path, document) }]);
  }

  /** Reads files anew that were written, created or removed. */
  refresh(uris: readonly string[]): void {
    const before = this.settled;
    this.settled = settle(this.around.console, 'the log', undefined, async () => {
      await before;
      this.apply(await Promise.all(uris.map((uri) => this.changeOf(uri))));
    });
  }

  /** The files of the log in a folder and below it. */
  below(folder: string): string[] {
    const start = `${this.pathOf(folder).replace(/\/$/, '')}/`;
    return this.log.pages.filter(({ path }) => path.startsWith(start)).map(({ path }) => this.uriOf(path, folder));
  }

  /** The log as rules for the page at `uri` may ask it; undefined before it is read. */
  viewFor(uri: string): { readonly path: string; readonly log: LogView } | undefined {
    return this.isLoaded ? { path: this.pathOf(uri), log: this.log.beside((path) => this.around.hasFile(uri, path)) } : undefined;
  }

  /** A URI's path in the log. */
  pathOf(uri: string): string {
    const path = uri.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  /** The URI of a path, as the client spells it where it named the file; beside `near` otherwise. */
  uriOf(path: string, near: string): string {
    const [start] = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(near) ?? ['file://'];
    return this.uris.get(path) ?? start + path.split('/').map(encodeURIComponent).join('/');
  }

  private async read(folders: readonly string[], run: number): Promise<void> {
    const listed = await Promise.all(folders.map((folder) => this.around.list(folder)));
    const changes: LogChange[] = [];
    const turns = new Turns();
    for (const uri of new Set(listed.flat())) {
      changes.push(await this.changeOf(uri));
      if (run !== this.loading) return;
      await turns.rest();
    }
    if (run !== this.loading) return;
    this.log = Log.empty.with(changes);
    this.isLoaded = true;
    this.changed(new Set(this.log.pages.map(({ path }) => path)));
  }

  private async changeOf(uri: string): Promise<LogChange> {
    const path = this.pathOf(uri);
    const text = await this.around.files.read(uri);
    if (text === undefined) return { path, summary: undefined };
    this.uris.set(path, uri);
    const { hints, included } = await this.around.describe(uri);
    return { path, summary: summarize(path, readDocument(text, included ? hints : { ...hints, kind: 'other' })) };
  }

  private apply(changes: readonly LogChange[]): void {
    const before = this.log;
    this.log = before.with(changes);
    if (this.log === before) return;
    const touched = new Set<string>();
    for (const { path } of changes) {
      const [old, now] = [before, this.log].map((log) => JSON.stringify(log.document(path)?.relations));
      for (const log of [before, this.log]) for (const other of log.dependents(path, old !== now)) touched.add(other);
    }
    for (const { path } of changes) touched.add(path);
    this.changed(touched);
  }
}
