import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { Baseline, readBaseline, type BaselineProblem } from '../node/baseline';
import { discover } from '../node/discover';
import { diskFiles } from '../node/files';
import { userOf } from '../node/git';
import { isWithin, repositoryRoot } from '../node/paths';
import { Project } from '../node/project';
import { rules } from '../rules/index.gen';
import { unconfigured, type Configuration, type ConfigurationRequest, type Runtime } from './runtime';
import { startServer } from './server';

/** Node's file system: configuration files are found as the command line finds them. */
class NodeRuntime implements Runtime {
  readonly version: string;
  readonly homepage: string | undefined;
  readonly files = { scheme: 'file', files: diskFiles };
  private readonly roots = new Map<string, string | undefined>();
  private readonly known = new Map<string, boolean>();
  private lookedAt = 0;
  private readonly projects = new Map<string, Project>();
  private readonly baselines = new Map<string, Baseline | BaselineProblem>();

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

  async configure(uri: string, { folder, configFile }: ConfigurationRequest): Promise<Configuration> {
    const file = filePath(uri);
    if (file === undefined) return unconfigured(uri, { folder, configFile });
    const cwd = (folder && filePath(folder)) ?? path.dirname(file);
    const project = this.project(cwd, configFile);
    const { hints, lint, presets, included, baseline, configFile: loaded, configFiles } = project.settingsOf(file);
    const problems = project.problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`);
    const configuration = { hints, lint, presets, included, files: configFiles, problems };
    if (baseline === undefined) return configuration;
    const files = [...configFiles, baseline];
    const known = this.baseline(baseline, path.dirname(loaded!));
    if (known instanceof Baseline) return { ...configuration, files, past: known.past(file, () => known.gone()) };
    const place = known.line === undefined ? baseline : `${baseline}:${known.line}`;
    return { ...configuration, files, problems: [...problems, `${place}: ${known.message}`] };
  }

  reload(): void {
    this.projects.clear();
    this.baselines.clear();
    this.roots.clear();
    this.known.clear();
  }

  private baseline(file: string, within: string): Baseline | BaselineProblem {
    const baseline = this.baselines.get(file) ?? readBaseline(file, within);
    this.baselines.set(file, baseline);
    return baseline;
  }

  private project(cwd: string, configFile: string): Project {
    const key = `${cwd}\n${configFile}`;
    const project =
      this.projects.get(key) ?? new Project({ rules, cwd, lookup: true, ...(configFile && { configFile: path.resolve(cwd, configFile) }) });
    this.projects.set(key, project);
    return project;
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
