import fs from 'node:fs';
import path from 'node:path';
import { Config } from '../config/config';
import { partsOf, presetPart, PRESET_PREFIX, type ConfigText, type Origin, type Part, type Said } from '../config/parts';
import { MAX_LENGTH, readConfig, type ConfigProblem } from '../config/read-config';
import { PRESETS } from '../engine/show';
import type { Rule } from '../rule/rule';
import { didYouMean } from '../text/nearest';
import { isWithin } from './paths';

/** A configuration file with all that it extends. */
export interface LoadedConfig {
  /** Absolute path. */
  readonly file: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Absolute paths of all files that were read or looked for: when one of them changes, so may the configuration. */
  readonly files: readonly string[];
}

export interface LoadOptions {
  readonly rules: Readonly<Record<string, Rule>>;
  /** The folder that globs count from. */
  readonly base: string;
  /** The folder that nothing is read outside of: the repository's root. */
  readonly within: string;
  /** Whether a person named the file, which may then stand anywhere. */
  readonly named: boolean;
}

/** Reads a configuration file and what it extends. Undefined for a manifest that says nothing of Leaven. Never throws. */
export function loadConfig(file: string, options: LoadOptions): LoadedConfig | undefined {
  return new Loading(options).load(file);
}

/** Where a package that holds a configuration says it; the first that it has counts. */
const PACKAGE_FILES = ['leaven.jsonc', 'leaven.json', 'leaven.yaml', 'leaven.yml', 'package.json'];

/** More than any team shares; a tangle of files ends here. */
const MAX_FILES = 50;

class Loading {
  private readonly problems: ConfigProblem[] = [];
  /** Every file that was read or looked for. */
  private readonly files = new Set<string>();
  private readonly done = new Set<string>();

  constructor(private readonly options: LoadOptions) {}

  load(file: string): LoadedConfig | undefined {
    const { named, base } = this.options;
    const config = this.read(file, { file, line: 1 }, !named);
    if (config === 'none' && !named) return undefined;
    if (config === 'none') this.problems.push({ file, line: 1, message: 'This file has no key "leaven".' });
    const parts = config === 'none' || !config ? [] : this.parts(config, base, [file]);
    this.lookForChecks(parts);
    return { file, config: new Config(parts), problems: this.problems, files: [...this.files] };
  }

  /** What a file extends, in order, then what it says itself. A file that is reached twice counts the first time. */
  private parts(config: ConfigText, base: string, chain: readonly string[]): Part[] {
    const { value, file, lineOf } = config;
    const names = [value.extends ?? []].flat();
    const extended = names.flatMap((name, i) => {
      const at = { file, line: lineOf(typeof value.extends === 'string' ? ['extends'] : ['extends', i]) };
      return this.extend({ value: name, at }, base, chain);
    });
    return [...extended, ...partsOf(config, base)];
  }

  private extend({ value: name, at }: Said<string>, base: string, chain: readonly string[]): Part[] {
    if (name.startsWith(PRESET_PREFIX)) {
      const names = PRESETS.map((preset) => PRESET_PREFIX + preset);
      const part = presetPart(name, at);
      if (!part) this.say(at, `${quoted(name)} is no preset of Leaven.${didYouMean(name, names)} There are ${names.join(', ')}.`);
      return part ? [part] : [];
    }
    const target = this.find(name, at);
    if (target === undefined) return [];
    if (chain.includes(target)) {
      const way = [...chain.slice(chain.indexOf(target)), target].map((step) => path.relative(this.options.within, step));
      this.say(at, `"extends" goes round in a circle: ${way.join(' → ')}. Taking it out of one of them breaks the circle.`);
      return [];
    }
    if (this.done.has(target)) return [];
    if (this.done.size >= MAX_FILES) {
      this.say(at, `"extends" leads to more than ${MAX_FILES} files. Fewer, larger files can say the same.`);
      return [];
    }
    const config = this.read(target, at, true);
    if (config === 'none')
      this.say(
        at,
        `${quoted(name)} says nothing of Leaven: its package.json has no key "leaven" and no leaven.json or leaven.yaml stands beside it.`,
      );
    if (!config || config === 'none') return [];
    const folder = path.dirname(target);
    return this.parts(config, isWithin(folder, base) ? folder : base, [...chain, target]);
  }

  /** Levels may be set for checks that another file declares, but not for checks that none does. */
  private lookForChecks(parts: readonly Part[]): void {
    const ids = parts.flatMap(({ checks = {} }) => Object.keys(checks));
    const named = parts.flatMap(({ levels = {} }) => Object.entries(levels)).filter(([id]) => !Object.hasOwn(this.options.rules, id));
    for (const [id, { at }] of named)
      if (!ids.includes(id)) this.say(at, `"${id}" is no rule, and "checks" declares none of this id.${didYouMean(id, ids)}`);
  }

  /** The file that an entry of `extends` means. */
  private find(name: string, at: Origin): string | undefined {
    const folder = path.dirname(at.file);
    if (path.isAbsolute(name) || /^[a-z]+:|^[~\\]|\\/i.test(name)) {
      this.say(at, `"extends" takes a path from the folder of this file, such as ./base.yaml; here it is ${quoted(name)}.`);
      return undefined;
    }
    return /^\.{1,2}\/|^[^@].*\.(?:jsonc?|ya?ml)$/i.test(name)
      ? this.findFile(path.resolve(folder, name), name, at)
      : this.findPackage(name, folder, at);
  }

  private findFile(file: string, name: string, at: Origin): string | undefined {
    if (!isWithin(this.options.within, file)) {
      this.say(
        at,
        `${quoted(name)} leads out of ${this.options.within}, and nothing is read there. A copy inside, or a package, can be extended.`,
      );
      return undefined;
    }
    this.files.add(file);
    if (fs.existsSync(file)) return file;
    const folder = path.dirname(file);
    const near = namesIn(folder).map((other) => path.posix.join(path.posix.dirname(name), other));
    const hint = didYouMean(path.posix.normalize(name), near);
    this.say(at, `There is no file ${quoted(name)} to extend; a path counts from the folder of this file.${hint}`);
    return undefined;
  }

  /** Looked for as Node does, in node_modules from the file's folder up, but never above the repository; nothing of it is run. */
  private findPackage(name: string, from: string, at: Origin): string | undefined {
    if (!/^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i.test(name)) {
      this.say(at, `${quoted(name)} is neither the path of a configuration file (./base.yaml) nor the name of a package.`);
      return undefined;
    }
    for (let folder = from; isWithin(this.options.within, folder); folder = path.dirname(folder)) {
      const home = path.join(folder, 'node_modules', ...name.split('/'));
      if (fs.existsSync(home)) {
        const files = PACKAGE_FILES.map((file) => path.join(home, file));
        const found = files.find((file) => fs.existsSync(file));
        for (const file of files) this.files.add(file);
        if (!found) this.say(at, `The package ${quoted(name)} holds none of ${PACKAGE_FILES.join(', ')}.`);
        return found;
      }
      if (folder === path.dirname(folder)) break;
    }
    const here = namesIn(from).find((file) => file.replace(/\.\w+$/, '') === name);
    const hint = here
      ? ` The file beside is extended as ./${here}.`
      : ` npm install --save-dev ${name} may bring it; a file is extended as ./${name}.yaml.`;
    this.say(at, `There is no package ${quoted(name)} in node_modules here.${hint}`);
    return undefined;
  }

  /** Undefined where it could not be read, which is then said at `at`; `none` for a manifest without our key. */
  private read(file: string, at: Origin, confined: boolean): ConfigText | 'none' | undefined {
    this.files.add(file);
    this.done.add(file);
    let text: string;
    try {
      if (confined && !isWithin(fs.realpathSync(this.options.within), fs.realpathSync(file))) {
        this.say(
          at,
          `${path.basename(file)} is a link that leads out of the repository, and is not read. A copy of what it leads to can stand there.`,
        );
        return undefined;
      }
      const stats = fs.statSync(file);
      if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
      if (stats.size > MAX_LENGTH) throw new Error(`it has ${stats.size} bytes, and up to ${MAX_LENGTH} are read`);
      text = fs.readFileSync(file, 'utf8');
    } catch (error) {
      this.say(at.file === file ? at : { file, line: 1 }, `This configuration could not be read: ${(error as Error).message}.`);
      return undefined;
    }
    const { config, problems } = readConfig(text, file, this.options.rules);
    this.problems.push(...problems);
    return config ?? 'none';
  }

  private say(at: Origin, message: string): void {
    this.problems.push({ ...at, message });
  }
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name);
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).filter((name) => /\.(?:jsonc?|ya?ml)$/i.test(name));
  } catch {
    return [];
  }
}
