import fs from 'node:fs';
import path from 'node:path';
import { CONFIG_FILES } from '../config/file-names';
import { Config, type Effective, type ResolvedSettings } from '../config/config';
import type { ConfigProblem } from '../config/read-config';
import type { Kind } from '../document/model';
import type { ReadHints } from '../document/read';
import type { Rule } from '../rule/rule';
import { loadConfig, type LoadedConfig } from './config-files';
import { isWithin, repositoryRoot, slashed } from './paths';

/** What is known of one file before it is read. */
export interface FileSettings extends ResolvedSettings {
  readonly hints: ReadHints;
  /** Absolute path of the configuration that counts, if any. */
  readonly configFile: string | undefined;
  /** Absolute paths of the files that the configuration was read from or looked for in, itself and what it extends. */
  readonly configFiles: readonly string[];
  /** Absolute path of the baseline that the configuration names, if it names one. */
  readonly baseline: string | undefined;
  readonly log: LogScope;
}

/** What a page's log reaches over. */
export interface LogScope {
  /** Absolute path of its repository, else of the working directory that holds it, else of its own folder. */
  readonly root: string;
  /** Only a repository is whole: elsewhere what is not there may stand somewhere else. */
  readonly isWhole: boolean;
}

export interface ProjectOptions {
  readonly rules: Readonly<Record<string, Rule>>;
  /** Absolute path of the one configuration to use; its globs count from `cwd`. */
  readonly configFile?: string;
  readonly cwd: string;
  /** Whether to look beside and above each file, up to its repository's root; the nearest configuration counts. */
  readonly lookup: boolean;
}

/** The configurations of the files that are asked for, each read once. Never throws. */
export class Project {
  private readonly roots = new Map<string, string | undefined>();
  private readonly folders = new Map<string, LoadedConfig | undefined>();
  private readonly fixed: LoadedConfig | undefined;

  constructor(private readonly options: ProjectOptions) {
    const { configFile, cwd } = options;
    this.fixed = configFile === undefined ? undefined : this.load(configFile, cwd, true);
  }

  settingsOf(file: string): FileSettings {
    const loaded = this.loadedFor(file);
    const resolved = (loaded?.config ?? NOTHING_SAID).resolve(this.pathFrom(file));
    const root = repositoryRoot(path.dirname(file), this.roots);
    const hints = {
      path: slashed(root ? path.relative(root, file) : file),
      ...(resolved.kind && { kind: resolved.kind }),
      ...(resolved.words && { words: resolved.words }),
    };
    const baseline = loaded && resolved.baseline !== undefined ? path.resolve(path.dirname(loaded.file), resolved.baseline) : undefined;
    const log = { root: root ?? (isWithin(this.options.cwd, file) ? this.options.cwd : path.dirname(file)), isWhole: root !== undefined };
    return { ...resolved, hints, configFile: loaded?.file, configFiles: loaded?.files ?? [], baseline, log };
  }

  /** What counts for a file that turned out to be of this kind, with the places that say so. */
  effectiveFor(file: string, kind: Kind): Effective {
    return (this.loadedFor(file)?.config ?? NOTHING_SAID).effective(this.pathFrom(file), kind);
  }

  /** Of the configurations read so far, each problem once. */
  get problems(): readonly ConfigProblem[] {
    return [...new Set([this.fixed, ...this.folders.values()])].flatMap((loaded) => loaded?.problems ?? []);
  }

  private loadedFor(file: string): LoadedConfig | undefined {
    return this.fixed ?? (this.options.lookup ? this.nearest(path.dirname(file)) : undefined);
  }

  private pathFrom(file: string): (base: string) => string {
    return (base) => slashed(path.relative(base, file));
  }

  private nearest(folder: string): LoadedConfig | undefined {
    if (this.folders.has(folder)) return this.folders.get(folder);
    const parent = path.dirname(folder);
    const atTop = parent === folder || repositoryRoot(folder, this.roots) === folder;
    const found = this.inFolder(folder) ?? (atTop ? undefined : this.nearest(parent));
    this.folders.set(folder, found);
    return found;
  }

  private inFolder(folder: string): LoadedConfig | undefined {
    for (const name of CONFIG_FILES) {
      const file = path.join(folder, name);
      const loaded = fs.existsSync(file) ? this.load(file, folder, false) : undefined;
      if (loaded) return loaded;
    }
    return undefined;
  }

  private load(file: string, base: string, named: boolean): LoadedConfig | undefined {
    const { rules, cwd } = this.options;
    const folder = path.dirname(file);
    const within = repositoryRoot(folder, this.roots) ?? (isWithin(cwd, folder) ? cwd : folder);
    return loadConfig(file, { rules, base, within, named });
  }
}

const NOTHING_SAID = new Config([]);
