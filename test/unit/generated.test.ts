import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from '../harness/root';

test('generated files are what their sources say', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/scripts/gen.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
});
