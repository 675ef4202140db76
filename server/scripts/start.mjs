// Lints samples/, or the paths given, with this checkout's own `leaven`; installs and builds first where needed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './install.mjs';

ensureInstalled();
ensureBuilt();
const args = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), 'lint', ...(args.length > 0 ? args : ['samples'])], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 2);
