import path from 'node:path';
import { writeFile } from '../node/files';
import { relativePath, repositoryRoot, type PathFlavour } from '../node/paths';
import { didYouMean } from '../text/nearest';
import type { Flags } from './flags';
import type { Io } from './io';
import { lineLinks, type LineLink } from './links';
import { Misuse } from './misuse';
import { painter, plain, type Paint } from './paint';

/** A report that was asked for: `--format NAME[=FILE]`. */
export interface WantedReport<Format extends string> {
  readonly format: Format;
  /** As typed; undefined for standard output. */
  readonly file: string | undefined;
}

/** Reads every `--format`; text on standard output where there is none. Throws Misuse for an unknown name and for two reports in one place. */
export function wantedReports<Format extends string>(flags: Flags, formats: readonly Format[]): readonly WantedReport<Format>[] {
  const wanted = (flags.format ?? ['text']).map((typed) => readWanted(typed, formats));
  const places = wanted.map(({ file }) => file);
  const twice = wanted.find(({ file }, i) => places.indexOf(file) !== i);
  if (twice)
    throw new Misuse(
      twice.file === undefined
        ? 'Two reports cannot share standard output: --format NAME=FILE writes one to a file.'
        : `Two reports cannot share the file ${twice.file}.`,
    );
  return wanted;
}

function readWanted<Format extends string>(typed: string, formats: readonly Format[]): WantedReport<Format> {
  const [, name = typed, file] = /^([^=]*)(?:=(.*))?$/s.exec(typed) ?? [];
  const format = formats.find((known) => known === name);
  if (!format) throw new Misuse(`--format takes ${formats.join(', ')}; "${name}" was given.${didYouMean(name, formats)}`);
  if (file === '') throw new Misuse(`--format ${name}= names no file: --format ${name}=<file>.`);
  return { format, file };
}

/** The files that `--format NAME=FILE` names, as typed. */
export function reportFiles(flags: Flags): readonly string[] {
  return (flags.format ?? []).flatMap((typed) => (typed.includes('=') ? [typed.slice(typed.indexOf('=') + 1)] : []));
}

/** Where a report goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Colour for a terminal, none for a file. */
  readonly paint: Paint;
  /** A reported path as seen from the root of the repository, where the working directory is in one. */
  root(path: string): string;
  /** Where a line of a page can be read; the path is that from the root of the repository. */
  readonly link: LineLink;
  readonly env: Io['env'];
  /** Leaven's own. */
  readonly version: string;
}

/** The places of a run's reports. What is for a file is kept until the end, so that a run that breaks off leaves the old file. */
export class Outputs {
  private readonly files: { readonly file: string; text: string }[] = [];
  private readonly repository: string;

  constructor(private readonly io: Io) {
    this.repository = repositoryRoot(io.cwd, new Map()) ?? io.cwd;
  }

  to(file: string | undefined): Output {
    const { cwd, env, stdout } = this.io;
    const common = {
      root: (page: string) => fromRoot(this.repository, cwd, page),
      link: lineLinks(env),
      env,
      version: this.io.version(),
    };
    if (file === undefined) return { ...common, write: stdout, paint: painter(this.io) };
    const kept = { file, text: '' };
    this.files.push(kept);
    return { ...common, write: async (text) => void (kept.text += text), paint: plain };
  }

  /** Writes the files. Throws Misuse for one that cannot be written. */
  flush(): void {
    for (const { file, text } of this.files) {
      const target = path.resolve(this.io.cwd, file);
      try {
        writeFile(target, text);
      } catch (error) {
        throw new Misuse(`The report ${file} could not be written: ${(error as Error).message}.`);
      }
    }
  }
}

/** A page that a report names as seen from `cwd`, as seen from the root of the repository; what has no file keeps its name. */
export function fromRoot(repository: string, cwd: string, page: string, flavour: PathFlavour = path): string {
  return page.startsWith('<') ? page : relativePath(repository, flavour.resolve(cwd, page), flavour);
}
