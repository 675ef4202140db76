// What `npm start` and `npm test` need in a fresh clone. Node's own modules only: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what package-lock.json says where that has not been done since it changed, which builds too. Exits on error. */
export function ensureInstalled() {
  install('.', []);
}

/** Installs what the reports are held against, into a folder of its own. Exits on error. */
export function ensureFormatsInstalled() {
  install('test/formats', ['--ignore-scripts']);
}

function install(folder, options) {
  if (modified(path.join(folder, 'node_modules/.package-lock.json')) >= modified(path.join(folder, 'package-lock.json'))) return;
  console.error('Installing (once) …');
  run('npm', ['ci', '--no-audit', '--no-fund', ...options], path.join(root, folder));
}

/** Builds where a source is newer than what was built from it. Exits on error. */
export function ensureBuilt() {
  const sources = ['server/src', 'client/src', 'server/scripts', 'snippets'].flatMap((folder) => newest(folder));
  if (modified('dist/cli.cjs') >= Math.max(modified('package.json'), ...sources)) return;
  console.error('Building …');
  run('npm', ['run', 'build']);
}

function newest(folder) {
  const absolute = path.join(root, folder);
  if (!fs.existsSync(absolute)) return [];
  return fs.readdirSync(absolute, { recursive: true }).map((file) => modified(path.join(folder, file)));
}

/** Time of the last change in ms, 0 for a file that is not there. */
const modified = (file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function run(command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(2);
}
