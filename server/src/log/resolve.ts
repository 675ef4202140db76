/** Where a link leads: a file of this machine or workspace, and a place in it. */
export interface Destination {
  /** `/`-separated; the page's own where the link names none. */
  readonly path: string;
  /** Decoded; empty without one. */
  readonly anchor: string;
}

/** Where a link as written on the page at `from` leads; undefined for the web, for site roots and for what is no path. */
export function resolveLink(from: string, target: string): Destination | undefined {
  if (target === '' || /^(?:[a-z][\w+.-]*:|\/|\\|~)/i.test(target)) return undefined;
  const [, file = '', anchor = ''] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
  if (file === '' && anchor === '') return undefined;
  return { path: file === '' ? from : join(folderOf(from), decode(file)), anchor: decode(anchor) };
}

/** The way from a page to a file as a link writes it. */
export function linkTo(from: string, path: string): string {
  const start = folderOf(from).split('/');
  const end = path.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const way = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
  return way
    .map((part) => part.replace(/[\s%()<>#?\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29')))
    .join('/');
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function join(folder: string, way: string): string {
  const parts = folder.split('/');
  for (const part of way.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** As browsers do: what can't be decoded stays as it is. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
