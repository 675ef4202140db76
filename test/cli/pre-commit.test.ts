import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, plainEnvironment, type Run } from '../harness/cli';
import { Repository } from '../harness/repository';
import { fencedBlocks, root } from '../harness/root';

/** The real pre-commit installs the checkout as it installs a release: it clones, builds and packs it. */
suite('pre-commit', function () {
  this.timeout(300_000);
  let leaven: Repository;
  let home: Folder;
  let folder: Repository;
  suiteSetup(() => {
    leaven = new Repository();
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
    for (const file of files.split('\0'))
      if (file && fs.existsSync(path.join(root, file))) leaven.write({ [file]: fs.readFileSync(path.join(root, file)) });
    leaven.commit('A release');
    home = new Folder();
    folder = new Repository().write({ 'docs/a.md': HASTY_BRIEF, 'docs/c d.md': HASTY_BRIEF, 'notes.txt': 'Flour.\n' });
    folder.commit('Start');
  });
  suiteTeardown(() => [leaven, home, folder].forEach((used) => used.remove()));

  /** Runs the hook as docs/ci.md sets it up, with further lines of YAML for it. */
  const commit = (...more: readonly string[]): Run => {
    const config = fencedBlocks('docs/ci.md', 'yaml', '## pre-commit')[0]!;
    const own = config.replace('https://HOST/OWNER/leaven', leaven.path).replace('COMMIT', leaven.git('rev-parse', 'HEAD').trim());
    folder.write({ '.pre-commit-config.yaml': own + more.map((line) => `        ${line}\n`).join('') });
    folder.git('add', '--all');
    const { status, stdout, stderr, error } = spawnSync('pre-commit', ['run'], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...plainEnvironment(), PRE_COMMIT_HOME: home.path, PRE_COMMIT_COLOR: 'never', npm_config_prefer_offline: 'true' },
    });
    assert.equal(error, undefined, 'pre-commit is needed: test/host/debian.sh pre-commit pre-commit installs it');
    return { code: status, stdout, stderr };
  };

  test('asks about the markdown of the commit and lets it pass; --fail-on stops it', () => {
    folder.write({ 'docs/c d.md': HASTY_BRIEF.replace('Bakers forget', 'Some bakers forget'), 'notes.txt': 'Yeast.\n' });
    const { code, stdout, stderr } = commit();
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /^leaven\.+Passed$/m);
    assert.match(stdout, /^docs\/c d\.md:\d+:\d+ info scope-before-exploration/m);
    assert.doesNotMatch(stdout, /docs\/a\.md|notes/);
    const stopped = commit('args: [--fail-on, info]');
    assert.equal(stopped.code, 1, stopped.stdout + stopped.stderr);
    assert.match(stopped.stdout, /^leaven\.+Failed$/m);
  });
});
