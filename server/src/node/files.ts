import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../team/files';

/** The files of this machine, by `file:` URI. */
export const diskFiles: Files = {
  list: (uri) =>
    tried(async () => {
      const entries = await fs.readdir(fileURLToPath(uri), { withFileTypes: true });
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    }),
  read: (uri) => tried(() => fs.readFile(fileURLToPath(uri), 'utf8')),
};

/** What is not there, is not a file or may not be read is as good as absent. */
async function tried<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
