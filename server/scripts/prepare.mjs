// What npm runs after an install: the build. An `npm install --global` of a git address, as pre-commit does, comes here without
// the packages that build: they are installed first, by an npm that is told nothing of the global one.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const isOurs = (name) => !/^npm_config_(?:global|location|prefix)$/i.test(name);
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => isOurs(name)));
const npm = (...args) => {
  const { status } = spawnSync('npm', args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!fs.existsSync(path.join(root, 'node_modules/esbuild'))) npm('ci', '--include=dev', '--ignore-scripts');
npm('run', 'build');
