import path from 'node:path';
import type { Config } from '../config/config';
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
  /** Each in one sentence that names the place. */
  readonly problems: readonly string[];
}

/** Configuration files as the command line finds them, and the baselines that they name, each read once. Never throws. */
export class Configurations {
  private readonly projects = new Map<string, Project>();
  private readonly baselines = new Map<string, Baseline | BaselineProblem>();

  /** `configFile` is the one configuration to use, relative to `cwd`; empty: the nearest above the file. */
  of(file: string, cwd: string, configFile: string): FileConfiguration {
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
