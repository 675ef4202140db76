// Packs what is built into a VSIX. usage: node package.mjs FILE
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/** Copies what ships in the extension, which is what .vscodeignore lets in, to `folder`. */
export function stage(folder) {
  const allowed = [...fs.readFileSync(path.join(root, '.vscodeignore'), 'utf8').matchAll(/^!(.+)$/gm)].map(([, file]) => file);
  for (const file of ['.vscodeignore', ...allowed]) fs.cpSync(path.join(root, file), path.join(folder, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = path.resolve(process.argv[2]);
  // vsce looks at every file under its folder, the VS Code of the editor tests among them, so it gets a folder of its own.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-vsix-'));
  try {
    stage(folder);
    const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', target];
    execFileSync(process.execPath, [vsce, 'package', ...options], { cwd: folder, stdio: 'inherit' });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
