import fs from 'node:fs';
import path from 'node:path';

/** How a system spells paths: `path.posix`, `path.win32`, or `path` for the one at hand. */
export type PathFlavour = Pick<path.PlatformPath, 'relative' | 'resolve' | 'sep'>;

/** `file` as a reader in `folder` would write it: relative, `/`-separated. */
export function relativePath(folder: string, file: string, flavour: PathFlavour = path): string {
  return slashed(flavour.relative(folder, file), flavour) || '.';
}

export function slashed(file: string, { sep }: PathFlavour = path): string {
  return sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** Whether `file` is `folder` or under it. */
export function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith('..' + path.sep) && !path.isAbsolute(way);
}

/** The nearest folder at or above `folder` that holds `.git`, or undefined. Remembers what it found in `known`. */
export function repositoryRoot(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const parent = path.dirname(folder);
  const root = fs.existsSync(path.join(folder, '.git')) ? folder : parent === folder ? undefined : repositoryRoot(parent, known);
  known.set(folder, root);
  return root;
}
