import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { plainEnvironment, type Folder, type Run } from './cli';
import { root } from './root';

/** A folder whose commands `leaven` and `npx leaven` are this checkout's. */
export function shimsIn(folder: Folder): string {
  const cli = `exec '${process.execPath}' '${path.join(root, 'dist/cli.cjs')}' "$@"\n`;
  folder.write({ 'bin/leaven': `#!/bin/sh\n${cli}`, 'bin/npx': `#!/bin/sh\n[ "$1" = leaven ] && shift || exit 99\n${cli}` });
  for (const name of ['leaven', 'npx']) fs.chmodSync(path.join(folder.path, 'bin', name), 0o755);
  return path.join(folder.path, 'bin');
}

/** Runs a line of a CI job by bash, as runners do. */
export function shell(script: string, options: { readonly cwd: string; readonly bin: string; readonly env?: NodeJS.ProcessEnv }): Run {
  const environment = plainEnvironment();
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: options.cwd,
    encoding: 'utf8',
    env: { ...environment, PATH: `${options.bin}:${environment['PATH']}`, ...options.env },
  });
  return { code: status, stdout, stderr };
}
