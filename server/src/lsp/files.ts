import type { Connection } from 'vscode-languageserver';
import type { Files } from '../team/files';
import { settle } from './guard';
import { LIST_FOLDER, READ_FILE, type FolderEntry, type UriParams } from './protocol';

/** Files that only the client can read, such as those of a browser. */
export function clientFiles(connection: Connection): Files {
  const ask = <R>(method: string, uri: string): Promise<R | undefined> =>
    settle(connection.console, method, undefined, async () => {
      const params: UriParams = { uri };
      return (await connection.sendRequest<R | null>(method, params)) ?? undefined;
    });
  return {
    list: (uri) => ask<readonly FolderEntry[]>(LIST_FOLDER, uri),
    read: (uri) => ask<string>(READ_FILE, uri),
  };
}

/** No files at all. */
export const NO_FILES: Files = { list: () => Promise.resolve(undefined), read: () => Promise.resolve(undefined) };
