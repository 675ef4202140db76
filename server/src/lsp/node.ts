import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { Configurations } from '../node/configurations';
import { discover } from '../node/discover';
import { diskFiles } from '../node/files';
import { userOf } from '../node/git';
import { isWithin, repositoryRoot } from '../node/paths';
import { unconfigured, withUris, type Configuration, type ConfigurationRequest, type Runtime } from './runtime';
import { startServer } from './server';

/** Node's file system: configuration files are found as the command line finds them. */
class NodeRuntime implements Runtime {
  readonly version: string;
  readonly homepage: string | undefined;
  readonly files = { scheme: 'file', files: diskFiles };
  private readonly roots = new Map<string, string | undefined>();
  private readonly known = new Map<string, boolean>();
  private lookedAt = 0;
  private configurations = new Configurations();

  constructor() {
    const manifest = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as { version: string; homepage?: string };
    this.version = manifest.version;
    this.homepage = manifest.homepage;
  }

  today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  async author(folder: string): Promise<string> {
    const path = filePath(folder);
    return path === undefined ? '' : userOf(path);
  }

  async listMarkdown(folder: string): Promise<readonly string[] | undefined> {
    const root = filePath(folder);
    if (root === undefined || !existsSync(root)) return undefined;
    return discover([root], root, { ignoreFiles: true }).files.map(({ file }) => pathToFileURL(file).href);
  }

  hasFile(uri: string, name: string): boolean | undefined {
    const page = filePath(uri);
    const root = page === undefined ? undefined : repositoryRoot(path.dirname(page), this.roots);
    const file = path.resolve(name);
    return root !== undefined && isWithin(root, file) ? this.exists(file) : undefined;
  }

  /** What was asked a moment ago is not asked of the disk again: people type faster than files come and go. */
  private exists(file: string): boolean {
    if (Date.now() - this.lookedAt > MOMENT) this.known.clear();
    this.lookedAt = this.known.size === 0 ? Date.now() : this.lookedAt;
    const found = this.known.get(file) ?? existsSync(file);
    this.known.set(file, found);
    return found;
  }

  async configure(uri: string, request: ConfigurationRequest): Promise<Configuration> {
    const file = filePath(uri);
    if (file === undefined) return unconfigured(uri, request);
    const { folder, configFile } = request;
    const cwd = (folder && filePath(folder)) ?? path.dirname(file);
    return withUris(this.configurations.of(file, cwd, configFile), (path) => pathToFileURL(path).href);
  }

  reload(): void {
    this.configurations = new Configurations();
    this.roots.clear();
    this.known.clear();
  }
}

/** In ms. */
const MOMENT = 2000;

/** Undefined for a document that is in no file, such as an untitled one. */
function filePath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => TRANSPORTS.includes(argument.split('=')[0]!))) {
  const connection = createConnection();
  process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled: ${String(reason)}`));
  startServer(connection, new NodeRuntime());
} else {
  process.stderr.write('leaven lsp: name the transport, such as --stdio.\n');
  process.exitCode = 2;
}
