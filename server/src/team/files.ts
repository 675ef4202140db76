/** Files by URI, wherever they are: on a disk, or behind an editor in a browser. */
export interface Files {
  /** What stands in a folder; undefined where there is none that can be read. */
  list(uri: string): Promise<readonly Entry[] | undefined>;
  /** A file's text; undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** `scheme://authority` and the path after it. */
const PARTS = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*)$/i;

/** The folder that holds a file or folder; undefined at the top. */
export function parentOf(uri: string): string | undefined {
  const [, start = '', path = ''] = PARTS.exec(uri)!;
  const bare = path.replace(/\/+$/, '');
  if (!bare.includes('/')) return undefined;
  return start + (bare.slice(0, bare.lastIndexOf('/')) || '/');
}

/** A file or folder below `uri`, by names that `/` separates. */
export function childOf(uri: string, names: string): string {
  return `${uri.replace(/\/$/, '')}/${names.split('/').map(encodeURIComponent).join('/')}`;
}

/** The last part of a URI, decoded. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** How a page in `folder` links to the file `uri`. */
export function hrefFrom(folder: string, uri: string): string {
  const from = folder.replace(/\/$/, '').split('/');
  const to = uri.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && decoded(from[common]!) === decoded(to[common]!)) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common).map(decoded)].join('/');
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
