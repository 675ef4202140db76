import { Configurations } from '../../node/configurations';
import { decoded } from '../../team/files';
import { unconfigured, withUris, type Configuration, type ConfigurationRequest, type Runtime } from '../runtime';
import { Snapshot } from './fs';

/** A browser has no files of its own: those of the workspace are asked of the client. */
export class BrowserRuntime implements Runtime {
  readonly homepage = undefined;
  readonly files = undefined;
  private readonly folders = new Map<string, { readonly snapshot: Snapshot; configurations: Configurations }>();

  constructor(readonly version: string) {}

  listMarkdown(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  hasFile(): undefined {
    return undefined;
  }

  today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  author(): Promise<string> {
    return Promise.resolve('');
  }

  /** Configuration files of the workspace folder and below; a page that is in no folder has none. */
  async configure(uri: string, request: ConfigurationRequest): Promise<Configuration> {
    const folder = request.folder?.replace(/\/$/, '');
    if (folder === undefined || !uri.startsWith(`${folder}/`)) return unconfigured(uri, request);
    const [, start = '', top = ''] = /^([a-z][\w+.-]*:\/\/[^/]*)(.*)$/i.exec(folder) ?? [];
    const cwd = decoded(top) || '/';
    const uriOf = (path: string): string => start + path.split('/').map(encodeURIComponent).join('/');
    const known = this.folders.get(folder) ?? {
      snapshot: new Snapshot(request.files, cwd, uriOf),
      configurations: new Configurations(),
    };
    this.folders.set(folder, known);
    const file = decoded(uri.slice(start.length));
    const { snapshot } = known;
    const configuration = await snapshot.settle(() => {
      const found = known.configurations.of(file, cwd, request.configFile);
      // What was looked for before it was known is looked for again.
      if (!snapshot.isWhole) known.configurations = new Configurations();
      return withUris(found, uriOf);
    });
    // Outside a repository a path counts from the workspace folder.
    return configuration.hints.path === file
      ? { ...configuration, hints: { ...configuration.hints, ...unconfigured(uri, request).hints } }
      : configuration;
  }

  reload(): void {
    this.folders.clear();
  }
}
