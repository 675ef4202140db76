import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Folder } from '../harness/cli';
import { FIXED_SCOPE } from '../harness/lsp-pages';
import { root } from '../harness/root';

interface Seen {
  readonly problem?: string;
  readonly sources: readonly string[];
  readonly messages: readonly string[];
  readonly actions: readonly string[];
  readonly grown: boolean;
  readonly completions: number;
}

suite('Neovim as a client', function () {
  this.timeout(120_000);

  test('diagnostics come, a quick fix is applied, prompts are offered', () => {
    const folder = new Folder().write({ 'product/lists.md': FIXED_SCOPE, '.git/HEAD': 'ref: refs/heads/main\n' });
    const out = path.join(folder.path, 'seen.json');
    const { status, stderr, error } = spawnSync('nvim', ['--headless', '--clean', '-n', '-S', path.join(root, 'test/lsp/neovim.lua')], {
      cwd: folder.path,
      encoding: 'utf8',
      timeout: 90_000,
      env: {
        ...process.env,
        LEAVEN_PAGE: path.join(folder.path, 'product/lists.md'),
        LEAVEN_NODE: process.execPath,
        LEAVEN_SERVER: path.join(root, 'dist/cli.cjs'),
        LEAVEN_OUT: out,
      },
    });
    assert.equal(error, undefined, 'nvim is needed: test/host/debian.sh nvim neovim installs it');
    assert.equal(status, 0, stderr);
    const seen = JSON.parse(folder.read('seen.json')) as Seen;
    assert.equal(seen.problem, undefined);
    assert.ok(seen.sources.length > 0 && seen.sources.every((source) => source === 'leaven'));
    assert.match(seen.messages[0]!, /\?$/);
    assert.ok(seen.actions.length > 1 && seen.actions.at(-1)!.startsWith('Suppress '));
    assert.ok(seen.grown, 'the first quick fix adds lines');
    assert.ok(seen.completions > 5);
    folder.remove();
  });
});
