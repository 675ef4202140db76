// Packs what is built into a VSIX. usage: node package.mjs FILE
// vsce looks at every file under its folder, the VS Code of the editor tests among them, so it gets a folder with what .vscodeignore lets in.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

const target = path.resolve(process.argv[2]);
const allowed = [...fs.readFileSync(path.join(root, '.vscodeignore'), 'utf8').matchAll(/^!(.+)$/gm)].map(([, file]) => file);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-vsix-'));
try {
  for (const file of ['.vscodeignore', ...allowed]) fs.cpSync(path.join(root, file), path.join(folder, file));
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', target];
  execFileSync(process.execPath, [vsce, 'package', ...options], { cwd: folder, stdio: 'inherit' });
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
