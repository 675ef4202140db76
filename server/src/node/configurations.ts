import path from 'node:path';
import type { Config } from '../config/config';
import type { ConfigProblem } from '../config/read-config';
import type { ReadHints } from '../document/read';
import type { Past } from '../engine/past';
import { rules } from '../rules/index.gen';
import { Baseline, readBaseline, type BaselineProblem } from './baseline';
import { Project } from './project';

/** How one file is to be linted, and what that was read from. */
export interface FileConfiguration extends Pick<ReturnType<Config['resolve']>, 'lint' | 'presets' | 'included'> {
  readonly hints: ReadHints;
  readonly past?: Past;
  /** Absolute paths of the files that this was read from or looked for in. */
  readonly files: readonly string[];
  /** Absolute path of the configuration file that counts, if there is one. */
  readonly configFile?: string;
  /** What is amiss, and where it is to be mended. */
  readonly problems: readonly ConfigProblem[];
}

/** Configuration files as the command line finds them, and the baselines that they name, each read once. Never throws. */
export class Configurations {
  private readonly projects = new Map<string, Project>();
  private readonly baselines = new Map<string, Baseline | BaselineProblem>();

  /** `configFile` is the one configuration to use, relative to `cwd`; empty: the nearest above the file. */
  of(file: string, cwd: string, configFile: string): FileConfiguration {
    const project = this.project(cwd, configFile);
    const { hints, lint, presets, included, baseline, configFile: loaded, configFiles } = project.settingsOf(file);
    const { problems } = project;
    const configuration = { hints, lint, presets, included, ...(loaded && { configFile: loaded }), files: configFiles, problems };
    if (baseline === undefined) return configuration;
    const files = [...configFiles, baseline];
    const known = this.baseline(baseline, path.dirname(loaded!));
    if (known instanceof Baseline) return { ...configuration, files, past: known.past(file, () => known.gone()) };
    const { line, message } = known;
    // What names a file that is not there is to be mended.
    const amiss = line === undefined ? { file: loaded!, line: 1, message: `${baseline}: ${message}` } : { file: baseline, line, message };
    return { ...configuration, files, problems: [...problems, amiss] };
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
