import { Config } from '../config/config';
import type { ConfigProblem } from '../config/read-config';
import type { Kind } from '../document/model';
import type { ReadHints } from '../document/read';
import type { LintSettings } from '../engine/lint';
import type { Past } from '../engine/past';
import type { Preset } from '../engine/show';
import type { Mistake } from './protocol';
import { decoded, nameOf, type Files } from '../team/files';

/** What the server needs of the machine it runs on; a browser has another. */
export interface Runtime {
  readonly version: string;
  /** The package's homepage, from which rule links derive. */
  readonly homepage: string | undefined;
  /** The files that can be reached without the client, by the schemes of their URIs. */
  readonly files: { readonly scheme: string; readonly files: Files } | undefined;
  /** URIs of the markdown files of a folder, ignored ones left out; undefined where the machine can't tell. */
  listMarkdown(folder: string): Promise<readonly string[] | undefined>;
  /** Whether there is a file at a `/`-separated path, asked from the page at `uri`; undefined where nobody can tell, as outside the page's repository. */
  hasFile(uri: string, path: string): boolean | undefined;
  /** ISO date. */
  today(): string;
  /** The user of git in a folder, given by its URI; empty where nobody is known. */
  author(folder: string): Promise<string>;
  /** How the document at `uri` is to be linted. Never rejects: what can't be read is among the problems. */
  configure(uri: string, request: ConfigurationRequest): Promise<Configuration>;
  /** Forgets what was read of configuration files and baselines. */
  reload(): void;
}

export interface ConfigurationRequest {
  /** URI of the workspace folder that holds the document. */
  readonly folder: string | undefined;
  /** Path of the configuration file, relative to the folder; empty: the nearest above the document. */
  readonly configFile: string;
  /** Files of the workspace, for a machine that has none of its own. */
  readonly files: Files;
}

export interface Configuration {
  /** The document's path and kind, as far as the machine and the configuration know them. */
  readonly hints: ReadHints;
  /** How to lint it, by its kind. */
  readonly lint: Readonly<Record<Kind, LintSettings>>;
  /** What the team knew of before, if a baseline says so. */
  readonly past?: Past;
  /** The presets that a configuration file names, by kind. */
  readonly presets: Readonly<Partial<Record<Kind, Preset>>>;
  /** False where the configuration leaves this document out. */
  readonly included: boolean;
  /** URI of the configuration file that counts, if there is one. */
  readonly configFile?: string;
  /** Absolute paths of the files that this was read from or looked for in: when one of them changes, so may this. */
  readonly files: readonly string[];
  /** What is amiss in configuration files and the baseline. */
  readonly problems: readonly Mistake[];
}

/** The configuration of a document that no configuration file speaks of. */
export function unconfigured(uri: string, { folder }: Pick<ConfigurationRequest, 'folder'>): Configuration {
  const inFolder = folder !== undefined && uri.startsWith(folder) ? decoded(uri.slice(folder.length).replace(/^\/+/, '')) : nameOf(uri);
  return { hints: { path: inFolder }, ...new Config([]).resolve(() => ''), files: [], problems: [] };
}

/** A configuration that was read from paths, with the URIs by which the client knows them. */
export function withUris(
  read: Omit<Configuration, 'problems'> & { readonly problems: readonly ConfigProblem[] },
  uriOf: (path: string) => string,
): Configuration {
  const { configFile } = read;
  const problems = read.problems.map(({ file, line, message }) => ({ uri: uriOf(file), path: file, line, message }));
  return { ...read, ...(configFile !== undefined && { configFile: uriOf(configFile) }), problems };
}
