import fs from 'node:fs';
import path from 'node:path';

/** The checkout's folder; suites run from out/test/<suite>/. */
export const root = path.join(__dirname, '../../..');

/** The `/`-separated paths from the root of all files under `folder` whose name ends with `extension`, sorted. */
export function listFiles(folder: string, extension: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .sort();
}

/** The text of a file, its path given from the root. */
export function readFile(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

/** The fenced blocks of a page in a language, from the heading on. */
export function fencedBlocks(page: string, language: string, heading = ''): string[] {
  const text = readFile(page);
  return [...text.slice(text.indexOf(heading)).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, block]) => block!,
  );
}
