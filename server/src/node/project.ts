import fs from 'node:fs';
import path from 'node:path';
import { parseConfig, type Config, type ConfigProblem } from '../config/config';
import { resolveSettings, type ResolvedSettings } from '../config/settings';
import type { ReadHints } from '../document/read';
import { repositoryRoot, slashed } from './paths';

/** What is known of one file before it is read. */
export interface FileSettings extends ResolvedSettings {
  readonly hints: ReadHints;
  /** Absolute path of the configuration that counts, if any. */
  readonly configFile: string | undefined;
  /** Absolute path of the baseline that the configuration names, if it names one. */
  readonly baseline: string | undefined;
}

export interface ProjectOptions {
  readonly ruleIds: readonly string[];
  /** Absolute path of the one configuration to use; its globs count from `cwd`. */
  readonly configFile?: string;
  readonly cwd: string;
  /** Whether to look beside and above each file, up to its repository's root; the nearest configuration counts. */
  readonly lookup: boolean;
}

/** The configurations of the files that are asked for, each read once. Never throws. */
export class Project {
  private readonly roots = new Map<string, string | undefined>();
  private readonly folders = new Map<string, Loaded | undefined>();
  private readonly fixed: Loaded | undefined;

  constructor(private readonly options: ProjectOptions) {
    const { configFile, cwd } = options;
    this.fixed =
      configFile === undefined
        ? undefined
        : (this.load(configFile, cwd) ?? {
            file: configFile,
            base: cwd,
            config: undefined,
            problems: [{ file: configFile, line: 1, message: 'This file has no key "leaven".' }],
          });
  }

  settingsOf(file: string): FileSettings {
    const loaded = this.fixed ?? (this.options.lookup ? this.nearest(path.dirname(file)) : undefined);
    const resolved = resolveSettings(loaded?.config, slashed(path.relative(loaded?.base ?? this.options.cwd, file)));
    const root = repositoryRoot(path.dirname(file), this.roots);
    const hints = { path: slashed(root ? path.relative(root, file) : file), ...(resolved.kind && { kind: resolved.kind }) };
    const baseline = loaded && resolved.baseline !== undefined ? path.resolve(path.dirname(loaded.file), resolved.baseline) : undefined;
    return { ...resolved, hints, configFile: loaded?.file, baseline };
  }

  /** Of the configurations read so far, each problem once. */
  get problems(): readonly ConfigProblem[] {
    return [...new Set([this.fixed, ...this.folders.values()])].flatMap((loaded) => loaded?.problems ?? []);
  }

  private nearest(folder: string): Loaded | undefined {
    if (this.folders.has(folder)) return this.folders.get(folder);
    const parent = path.dirname(folder);
    const atTop = parent === folder || repositoryRoot(folder, this.roots) === folder;
    const found = this.inFolder(folder) ?? (atTop ? undefined : this.nearest(parent));
    this.folders.set(folder, found);
    return found;
  }

  private inFolder(folder: string): Loaded | undefined {
    for (const name of CONFIG_FILES) {
      const file = path.join(folder, name);
      const loaded = fs.existsSync(file) ? this.load(file, folder) : undefined;
      if (loaded) return loaded;
    }
    return undefined;
  }

  /** Undefined for a manifest that says nothing of Leaven. */
  private load(file: string, base: string): Loaded | undefined {
    let text: string;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch (error) {
      return {
        file,
        base,
        config: undefined,
        problems: [{ file, line: 1, message: `This configuration could not be read: ${(error as Error).message}.` }],
      };
    }
    const { config, problems } = parseConfig(text, file, this.options.ruleIds);
    return config && { file, base, config, problems };
  }
}

/** In a folder that holds several, the first counts. */
export const CONFIG_FILES = ['.leaven.jsonc', '.leaven.json', '.leaven.yaml', '.leaven.yml', 'package.json'] as const;

interface Loaded {
  readonly file: string;
  /** The folder that globs count from. */
  readonly base: string;
  readonly config: Config | undefined;
  readonly problems: readonly ConfigProblem[];
}
