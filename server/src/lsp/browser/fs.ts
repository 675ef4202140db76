// Stands for `node:fs` in the browser's bundle, as far as configurations need it.
import type { Entry, Files } from '../../team/files';
import { basename, dirname } from './path';

/** What is known of a workspace folder's files, whose contents only the client can read: what is asked before it is known counts as absent and is fetched. */
export class Snapshot {
  private readonly texts = new Map<string, string | undefined>();
  private readonly folders = new Map<string, readonly Entry[] | undefined>();
  private readonly wanted = new Map<string, 'text' | 'folder'>();

  /** `top` is the folder above which nothing is asked; `uriOf` spells a path as the client does. */
  constructor(
    private readonly files: Files,
    private readonly top: string,
    private readonly uriOf: (path: string) => string,
  ) {}

  /** Whether all that was asked since `run` began is known. */
  get isWhole(): boolean {
    return this.wanted.size === 0;
  }

  /** What `run` comes to once all that it asks of `node:fs` is known. Rejects only where `run` throws. */
  async settle<T>(run: () => T): Promise<T> {
    for (;;) {
      this.wanted.clear();
      answering.snapshot = this;
      const result = run();
      if (this.isWhole) return result;
      await Promise.all(Array.from(this.wanted, ([path, what]) => this.fetch(path, what)));
    }
  }

  text(path: string): string | undefined {
    if (!this.texts.has(path)) this.wanted.set(path, 'text');
    return this.texts.get(path);
  }

  list(path: string): readonly Entry[] {
    if (!this.folders.has(path)) this.wanted.set(path, 'folder');
    return this.folders.get(path) ?? [];
  }

  entry(path: string): Entry | undefined {
    if (path === this.top) return { name: basename(path), isFolder: true };
    if (!path.startsWith(this.top === '/' ? '/' : `${this.top}/`)) return undefined;
    // A folder that is not there holds nothing, so that nobody needs to be asked about it.
    if (this.entry(dirname(path))?.isFolder !== true) return undefined;
    return this.list(dirname(path)).find(({ name }) => name === basename(path));
  }

  private async fetch(path: string, what: 'text' | 'folder'): Promise<void> {
    if (what === 'text') this.texts.set(path, await this.files.read(this.uriOf(path)));
    else this.folders.set(path, await this.files.list(this.uriOf(path)));
  }
}

/** The one that answers at the moment; nothing of it is asynchronous. */
const answering: { snapshot?: Snapshot } = {};

/** Throws as Node does where there is no such file. */
function found(path: string): Entry {
  const entry = answering.snapshot?.entry(path);
  if (!entry) throw Object.assign(new Error(`there is no file ${path}`), { code: 'ENOENT' });
  return entry;
}

export default {
  existsSync: (path: string): boolean => answering.snapshot?.entry(path) !== undefined,
  readFileSync(path: string): string {
    found(path);
    return answering.snapshot!.text(path) ?? '';
  },
  readdirSync: (path: string): string[] => answering.snapshot?.list(path).map(({ name }) => name) ?? [],
  realpathSync: (path: string): string => path,
  statSync(path: string): { isFile(): boolean; isDirectory(): boolean; readonly size: number } {
    const { isFolder } = found(path);
    return { isFile: () => !isFolder, isDirectory: () => isFolder, size: isFolder ? 0 : (answering.snapshot!.text(path)?.length ?? 0) };
  },
};
