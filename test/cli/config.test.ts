import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';

suite('the configuration of a run', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => (folder = new Folder().write({ 'a/b/brief.md': HASTY_BRIEF, 'c/brief.md': HASTY_BRIEF })));
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });
  const kinds = (...args: string[]): Record<string, string> =>
    Object.fromEntries(lintJson(args, at()).report.files.map(({ path, kind }) => [path, kind]));
  const config = (kind: string): string => JSON.stringify({ kinds: { '**': kind } });

  test('the nearest one above a file counts, up to the root of the repository', () => {
    folder.write({ '.leaven.json': config('proposal'), 'a/.leaven.yaml': 'kinds: { "**": framework }\n' });
    assert.deepEqual(kinds('.'), { 'a/b/brief.md': 'framework', 'c/brief.md': 'proposal' });
    fs.mkdirSync(path.join(folder.path, 'c/.git'));
    assert.deepEqual(kinds('.'), { 'a/b/brief.md': 'framework', 'c/brief.md': 'narrative' });
  });

  test('package.json counts only with the key leaven, and last of all', () => {
    folder.write({
      '.leaven.yml': 'kinds: { "**": proposal }\n',
      'a/package.json': '{"name": "x"}',
      'c/package.json': `{"leaven": ${config('framework')}}`,
    });
    assert.deepEqual(kinds('.'), { 'a/b/brief.md': 'proposal', 'c/brief.md': 'framework' });
    folder.write({ 'c/.leaven.jsonc': `// ours\n${config('decision-record')}` });
    assert.equal(kinds('c')['c/brief.md'], 'decision-record');
  });

  test('--config takes one file, with globs from the working directory; --no-config-lookup takes none', () => {
    folder.write({ '.leaven.json': config('proposal'), 'ci/leaven.yaml': 'kinds: { "c/*.md": framework }\n' });
    assert.deepEqual(kinds('.', '--config', 'ci/leaven.yaml'), { 'a/b/brief.md': 'narrative', 'c/brief.md': 'framework' });
    assert.deepEqual(kinds('.', '--no-config-lookup'), { 'a/b/brief.md': 'narrative', 'c/brief.md': 'narrative' });
  });

  test('severities, preset, ignore and failOn reach the run; flags beat them', () => {
    folder.write({ '.leaven.yaml': 'rules: { options-absent: error, dates-before-options: off }\nignore: [c]\n' });
    const { code, report } = lintJson(['.'], at());
    assert.equal(code, 1);
    assert.deepEqual(
      report.files.map((file) => file.path),
      ['a/b/brief.md'],
    );
    const found = report.files[0]!.findings;
    assert.equal(found.find(({ rule }) => rule === 'options-absent')?.severity, 'error');
    assert.equal(
      found.some(({ rule }) => rule === 'dates-before-options'),
      false,
    );
    assert.equal(leaven(['.', '--fail-on', 'never'], at()).code, 0);
  });

  test('a configuration that can not be used ends the run with 2 before any page is read', () => {
    folder.write({ 'a/.leaven.yaml': 'preset: strict\nruels:\n  options-absent: off\n' });
    const { code, stdout, stderr } = leaven(['.'], at());
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^a\/\.leaven\.yaml:2 "ruels" is no key here\. Did you mean "rules"\?/);
    const json = lintJson(['.'], at());
    assert.equal(json.code, 2);
    assert.deepEqual(json.report.files, []);
    assert.deepEqual(
      json.report.problems.map(({ code, path, line }) => ({ code, path, line })),
      [{ code: 'config', path: 'a/.leaven.yaml', line: 2 }],
    );
  });

  test('neither a missing --config nor one that is a folder or has no key leaven', () => {
    folder.write({ 'package.json': '{}' });
    for (const [file, message] of [
      ['nope.yaml', /nope\.yaml:1 This configuration could not be read: /],
      ['a', /^a:1 This configuration could not be read/],
      ['package.json', /no key "leaven"/],
    ] as const) {
      const { code, stderr } = leaven(['.', '-c', file], at());
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
  });
});
