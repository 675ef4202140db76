import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { IgnoreFiles } from './ignore-files';
import { isWithin, slashed } from './paths';

/** A markdown file to read, by absolute path; `named` when the file itself was asked for. */
export interface Found {
  readonly file: string;
  readonly named: boolean;
}

export interface Discovery {
  /** Without doubles, in no promised order. */
  readonly files: readonly Found[];
  /** Paths that are neither a file nor a folder, and globs that match no markdown file. */
  readonly missing: readonly { readonly path: string; readonly isGlob: boolean }[];
  /** Folders that could not be listed, by absolute path. */
  readonly unreadable: readonly string[];
  /** Folders that were listed, by absolute path. */
  readonly folders: readonly string[];
}

/**
 * The files that `paths` ask for, resolved against `cwd`: a file always; of a folder every `*.md` and `*.markdown` under it,
 * `.git`, `node_modules` and ignored files left out; of a glob the same files, as far as it matches.
 */
export function discover(paths: readonly string[], cwd: string, options: { readonly ignoreFiles: boolean }): Discovery {
  const files = new Map<string, Found>();
  const missing: { path: string; isGlob: boolean }[] = [];
  const add = (file: string, named: boolean) => files.set(file, { file, named: named || files.get(file)?.named === true });
  const unreadable: string[] = [];
  const folders: string[] = [];
  const walk = (folder: string) => new Walk(folder, cwd, options.ignoreFiles, { unreadable, folders }).files();
  for (const given of paths) {
    const target = path.resolve(cwd, given);
    const stats = fs.lstatSync(target, { throwIfNoEntry: false });
    if (stats) {
      if (fs.statSync(target, { throwIfNoEntry: false })?.isDirectory()) for (const file of walk(target)) add(file, false);
      else add(target, true);
      continue;
    }
    const { base, glob, isGlob } = picomatch.scan(slashed(given));
    const folder = path.resolve(cwd, base);
    const matches = isGlob && fs.existsSync(folder) ? picomatch(glob, { dot: true }) : undefined;
    const matched = matches ? [...walk(folder)].filter((file) => matches(slashed(path.relative(folder, file)))) : [];
    for (const file of matched) add(file, false);
    if (matched.length === 0) missing.push({ path: given, isGlob });
  }
  return { files: [...files.values()], missing, unreadable, folders };
}

/** The names of markdown files. */
export const MARKDOWN = /\.(?:md|markdown)$/i;
const NEVER = new Set(['.git', 'node_modules']);

/** Links to folders are not followed, so no loop can catch it; links to files are taken. */
class Walk {
  private readonly ignored: IgnoreFiles | undefined;

  constructor(
    private readonly root: string,
    cwd: string,
    ignoreFiles: boolean,
    private readonly met: { readonly unreadable: string[]; readonly folders: string[] },
  ) {
    if (ignoreFiles) this.ignored = IgnoreFiles.above(root, isWithin(cwd, root) ? cwd : root);
  }

  *files(folder = this.root, ignored = this.ignored): Generator<string> {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch {
      this.met.unreadable.push(folder);
      return;
    }
    this.met.folders.push(folder);
    const here = entries.some((entry) => entry.name === '.gitignore') ? ignored?.with(folder) : ignored;
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name) && !here?.ignores(file, true)) yield* this.files(file, here);
      } else if (MARKDOWN.test(entry.name) && !here?.ignores(file, false) && !leadsToFolder(entry, file)) {
        yield file;
      }
    }
  }
}

function leadsToFolder(entry: fs.Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return fs.statSync(file).isDirectory();
  } catch {
    return false;
  }
}
