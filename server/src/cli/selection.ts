import path from 'node:path';
import { discover } from '../node/discover';
import { DiskLog } from '../node/disk-log';
import { isWithin, relativePath, repositoryRoot } from '../node/paths';
import { decode, readPage, type ReadPage } from '../node/read-page';
import { Project, type FileSettings } from '../node/project';
import { rules } from '../rules/index.gen';
import type { Flags } from './flags';
import type { Io } from './io';
import { Misuse } from './misuse';
import type { RunProblem } from './run-problem';

/** A page to report on, not read yet. */
export interface Page {
  /** As reports name it: `/`-separated, relative to the working directory. */
  readonly path: string;
  readonly settings: FileSettings;
  /** Reads its text anew on each call, so that no more than one page need be in memory. */
  read(): ReadPage;
}

export interface Selection {
  /** Sorted by path in code units. */
  readonly pages: readonly Page[];
  readonly problems: readonly RunProblem[];
  /** What the documents may know of each other. */
  readonly log: DiskLog;
  /** The folders in which a change may bear on the pages, by absolute path: those that were listed, those of the pages, and all above them in the repository. */
  readonly folders: ReadonlySet<string>;
}

/** The pages that the command line asks for. Throws Misuse for a path that does not exist and for a configuration that can't be used. */
export async function select(words: readonly string[], flags: Flags, io: Io): Promise<Selection> {
  const project = openProject(flags, io);
  const selection = flags.stdin || words.includes('-') ? await fromStdin(words, flags, io, project) : fromFiles(words, flags, io, project);
  refuseProblems(project, io);
  return { ...selection, log: new DiskLog(io.cwd, (file) => project.settingsOf(file)) };
}

/** The configurations that the command line asks for. */
export function openProject(flags: Flags, io: Io): Project {
  return new Project({
    rules,
    cwd: io.cwd,
    ...(typeof flags.config === 'string' && { configFile: path.resolve(io.cwd, flags.config) }),
    lookup: !flags['no-config-lookup'],
  });
}

/** Throws Misuse where a configuration that was read so far can't be used. */
export function refuseProblems(project: Project, io: Io): void {
  if (project.problems.length > 0) {
    throw new Misuse(
      ...project.problems.map(({ file, line, message }) => ({ code: 'config', message, path: relativePath(io.cwd, file), line })),
    );
  }
}

async function fromStdin(words: readonly string[], flags: Flags, io: Io, project: Project): Promise<Omit<Selection, 'log'>> {
  const others = words.filter((word) => word !== '-');
  if (others.length > 0) throw new Misuse(`Standard input is one document, so no other path can be read beside it: ${others.join(', ')}.`);
  const name = flags['stdin-filename'];
  const file = typeof name === 'string' ? path.resolve(io.cwd, name) : undefined;
  const settings = project.settingsOf(file ?? path.join(io.cwd, 'stdin.md'));
  const bytes = await io.stdin();
  return { pages: [page(file ? relativePath(io.cwd, file) : '<stdin>', settings, () => decode(bytes))], problems: [], folders: new Set() };
}

function fromFiles(words: readonly string[], flags: Flags, io: Io, project: Project): Omit<Selection, 'log'> {
  if (flags['stdin-filename']) throw new Misuse('--stdin-filename names what is read from standard input; it goes with --stdin.');
  const { files, missing, unreadable, folders } = discover(words.length > 0 ? words : ['.'], io.cwd, { ignoreFiles: !flags['no-ignore'] });
  if (missing.length > 0) {
    throw new Misuse(
      ...missing.map(({ path, isGlob }) => ({
        code: 'not-found',
        message: isGlob ? 'This glob matches no markdown file.' : 'There is no such file or folder.',
        path,
      })),
    );
  }
  const pages = files.flatMap(({ file, named }) => {
    const settings = project.settingsOf(file);
    return named || flags['no-ignore'] || settings.included ? [page(relativePath(io.cwd, file), settings, () => readPage(file))] : [];
  });
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  const problems = unreadable.map((folder) => ({
    code: 'unreadable',
    message: 'This folder could not be listed.',
    path: relativePath(io.cwd, folder),
  }));
  const read = [...files.map(({ file }) => file), ...pages.flatMap(({ settings }) => settings.configFiles)];
  return { pages, problems, folders: withAbove([...folders, ...read.map((file) => path.dirname(file))], io.cwd) };
}

function withAbove(folders: readonly string[], cwd: string): Set<string> {
  const top = repositoryRoot(cwd, new Map()) ?? cwd;
  const all = new Set(folders);
  for (const folder of folders)
    for (let above = path.dirname(folder); isWithin(top, above) && !all.has(above); above = path.dirname(above)) all.add(above);
  return all;
}

function page(name: string, settings: FileSettings, read: () => ReadPage): Page {
  return { path: name, settings, read };
}
