// Stands for `node:path` in the browser's bundle, as far as configurations need it: paths are `/`-separated there.

export const sep = '/';

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' && !isAbsolute(path)) parts.push(part);
    else if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return (isAbsolute(path) ? '/' : '') + parts.join('/') || '.';
}

export function join(...parts: readonly string[]): string {
  return normalize(parts.filter((part) => part !== '').join('/'));
}

/** There is no working directory: a path that none of the parts makes absolute counts from the top. */
export function resolve(...parts: readonly string[]): string {
  return normalize(parts.reduce((at, part) => (isAbsolute(part) ? part : `${at}/${part}`), '/'));
}

export function dirname(path: string): string {
  const folder = path.replace(/\/+$/, '').replace(/\/?[^/]*$/, '');
  return folder !== '' ? folder : isAbsolute(path) ? '/' : '.';
}

export function basename(path: string): string {
  return path.replace(/\/+$/, '').replace(/^.*\//, '');
}

export function relative(from: string, to: string): string {
  const [start, end] = [from, to].map((path) => resolve(path).split('/').filter(Boolean)) as [string[], string[]];
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

const path = { sep, isAbsolute, normalize, join, resolve, dirname, basename, relative };
export default { ...path, posix: path };
