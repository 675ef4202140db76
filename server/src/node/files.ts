import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../team/files';

/** The files of this machine, by `file:` URI. */
export const diskFiles: Files = {
  list: (uri) =>
    tried(async () => {
      const entries = await fs.promises.readdir(fileURLToPath(uri), { withFileTypes: true });
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    }),
  read: (uri) => tried(() => fs.promises.readFile(fileURLToPath(uri), 'utf8')),
};

/** What is not there, is not a file or may not be read is as good as absent. */
async function tried<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

/** Writes a new file, and the folders above it. Throws where something stands there already. */
export function createFile(file: string, text: string): void {
  makeFolder(path.dirname(file));
  fs.writeFileSync(file, text, { flag: 'wx' });
}

/** Writes a file, new or not, and the folders above it. Throws what the file system throws. */
export function writeFile(file: string, text: string): void {
  makeFolder(path.dirname(file));
  fs.writeFileSync(file, text);
}

/** Makes a folder and those above it. One at a time: Node's own `recursive` never ends under /proc, where nothing can be made. */
export function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // Another process may make it at the same time.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Writes the text of a file that exists. */
export function replaceFile(file: string, text: string): void {
  fs.writeFileSync(file, text, { flag: 'r+' });
  fs.truncateSync(file, Buffer.byteLength(text));
}
