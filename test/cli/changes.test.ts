import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';
import { Repository } from '../harness/repository';

suite('only what changed', function () {
  this.timeout(60_000);
  let folder: Repository;
  setup(() => {
    folder = new Repository();
    folder.write({ 'docs/a.md': HASTY_BRIEF, 'docs/b.md': HASTY_BRIEF, 'docs/ä "c".md': HASTY_BRIEF, '.gitignore': 'left/\n' });
    commit('Start');
    git('checkout', '--quiet', '-b', 'topic');
  });
  teardown(() => folder.remove());
  const git = (...args: string[]): string => folder.git(...args);
  const commit = (message: string): void => folder.commit(message);
  const paths = (...args: string[]): string[] => lintJson(args, { cwd: folder.path }).report.files.map((file) => file.path);
  /** Rules that are shown, by path. */
  const shown = (...args: string[]): Record<string, string[]> =>
    Object.fromEntries(
      lintJson(args, { cwd: folder.path }).report.files.map(({ path: name, findings }) => [
        name,
        findings.filter((finding) => finding.shown).map(({ rule }) => rule),
      ]),
    );
  const refused = (args: string[], message: RegExp, cwd = folder.path): void => {
    const { code, stdout, stderr } = leaven(args, { cwd });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  };

  test('--since takes what the branch, the index and the working tree changed, new files too', () => {
    assert.deepEqual(paths('--since', 'main'), []);
    folder.write({ 'docs/a.md': `${HASTY_BRIEF}\nMore.\n` });
    commit('More');
    folder.write({ 'docs/ä "c".md': `${HASTY_BRIEF}\nMore.\n`, 'docs/new.md': HASTY_BRIEF, 'left/d.md': HASTY_BRIEF });
    assert.deepEqual(paths('--since', 'main'), ['docs/a.md', 'docs/new.md', 'docs/ä "c".md']);
    assert.deepEqual(paths('docs/new.md', 'docs/b.md', '--since', 'main'), ['docs/new.md']);
    git('add', 'docs/new.md');
    assert.deepEqual(paths('--since', 'main'), ['docs/a.md', 'docs/new.md', 'docs/ä "c".md']);
  });

  test('--since counts from where the branch began, not from what the other branch did later', () => {
    folder.write({ 'docs/a.md': `${HASTY_BRIEF}\nMore.\n` });
    commit('More');
    git('checkout', '--quiet', 'main');
    folder.write({ 'docs/b.md': `${HASTY_BRIEF}\nTheirs.\n` });
    commit('Theirs');
    git('checkout', '--quiet', 'topic');
    assert.deepEqual(paths('--since', 'main'), ['docs/a.md']);
  });

  test('a document that only moved did not change; one that moved and changed did', () => {
    git('mv', 'docs/a.md', 'docs/moved.md');
    git('mv', 'docs/b.md', 'docs/both.md');
    folder.write({ 'docs/both.md': `${HASTY_BRIEF}\nMore.\n` });
    fs.rmSync(path.join(folder.path, 'docs/ä "c".md'));
    commit('Move');
    assert.deepEqual(paths('--since', 'main'), ['docs/both.md']);
  });

  test('paths count from the working directory', () => {
    folder.write({ 'docs/a.md': `${HASTY_BRIEF}\nMore.\n` });
    const cwd = path.join(folder.path, 'docs');
    assert.deepEqual(
      lintJson(['--since', 'main'], { cwd }).report.files.map((file) => file.path),
      ['a.md'],
    );
  });

  test('--staged lints what the next commit will hold', () => {
    folder.write({ 'docs/a.md': HASTY_BRIEF.replace('# Reminder centre', '# Staged') });
    git('add', 'docs/a.md');
    folder.write({ 'docs/a.md': 'Not a brief any more.\n', 'docs/b.md': `${HASTY_BRIEF}\nMore.\n` });
    const { report } = lintJson(['--staged'], { cwd: folder.path });
    assert.deepEqual(
      report.files.map(({ path: name, kind }) => [name, kind]),
      [['docs/a.md', 'narrative']],
    );
    assert.match(leaven(['--staged', '--preset', 'strict'], { cwd: folder.path }).stdout, /# Staged/);
  });

  test('--staged works before the first commit', () => {
    const fresh = new Folder();
    execFileSync('git', ['init', '--quiet'], { cwd: fresh.path });
    fresh.write({ 'a.md': HASTY_BRIEF, 'b.md': HASTY_BRIEF });
    execFileSync('git', ['add', 'a.md'], { cwd: fresh.path });
    assert.deepEqual(
      lintJson(['--staged'], { cwd: fresh.path }).report.files.map((file) => file.path),
      ['a.md'],
    );
    fresh.remove();
  });

  suite('--changed-sections', () => {
    const all = (): Record<string, string[]> => shown('--since', 'main');
    const touched = (): Record<string, string[]> => shown('--since', 'main', '--changed-sections');

    test('asks about the sections that the change touches, and keeps the others in JSON', () => {
      folder.write({ 'docs/a.md': HASTY_BRIEF.replace('Bakers forget', 'Some bakers forget') });
      assert.deepEqual(touched(), { 'docs/a.md': [] });
      assert.ok(all()['docs/a.md']!.length > 0);
      const { findings } = lintJson(['--since', 'main', '--changed-sections'], { cwd: folder.path }).report.files[0]!;
      assert.ok(findings.some(({ rule, hiddenBy }) => rule === 'scope-before-exploration' && hiddenBy === 'unchanged'));
      assert.match(leaven(['--since', 'main', '--changed-sections'], { cwd: folder.path }).stdout, /outside the changed sections/);
    });

    test('a line more or less in a section touches it, and so does a change at a related place', () => {
      folder.write({ 'docs/a.md': HASTY_BRIEF.replace('- Snooze button\n', '') });
      assert.deepEqual(touched(), { 'docs/a.md': ['scope-before-exploration'] });
      folder.write({ 'docs/a.md': HASTY_BRIEF.replace('- Snooze button\n', '- Snooze button\n- Sounds\n') });
      assert.deepEqual(touched(), { 'docs/a.md': ['scope-before-exploration'] });
    });

    test('a section that is gone touches those around it: what its absence brings up is asked', () => {
      const explored = HASTY_BRIEF.replace(
        '## Scope',
        '## Options considered\n\n- A reminder centre\n- A call by the driver, ruled out because nobody picks up at night\n- Leaving it as it is\n\n## Scope',
      );
      git('checkout', '--quiet', 'main');
      folder.write({ 'docs/a.md': explored });
      commit('Explored');
      git('checkout', '--quiet', '-B', 'topic');
      folder.write({ 'docs/a.md': HASTY_BRIEF });
      assert.ok(touched()['docs/a.md']!.includes('scope-before-exploration'));
    });

    test('a new document is asked about as a whole', () => {
      folder.write({ 'docs/new.md': HASTY_BRIEF });
      assert.deepEqual(touched(), { 'docs/new.md': all()['docs/new.md'] });
      assert.ok(all()['docs/new.md']!.length > 0);
    });

    test('what moved with its file stays silent, what changed with it does not', () => {
      git('mv', 'docs/a.md', 'docs/renamed.md');
      folder.write({ 'docs/renamed.md': HASTY_BRIEF.replace('Bakers forget', 'Some bakers forget') });
      commit('Rename');
      assert.deepEqual(touched(), { 'docs/renamed.md': [] });
      folder.write({ 'docs/renamed.md': HASTY_BRIEF.replace('- Settings page', '- Settings') });
      commit('Scope');
      assert.deepEqual(touched(), { 'docs/renamed.md': ['scope-before-exploration'] });
    });

    test('works for what is staged', () => {
      folder.write({ 'docs/a.md': HASTY_BRIEF.replace('- Settings page', '- Settings') });
      git('add', '--all');
      folder.write({ 'docs/a.md': `Aside.\n\n${HASTY_BRIEF}` });
      assert.deepEqual(shown('--staged', '--changed-sections'), { 'docs/a.md': ['scope-before-exploration'] });
    });
  });

  test('what git does not know is said with what helps', () => {
    refused(['--since', 'nowhere'], /git knows no commit "nowhere" here\. "git fetch origin nowhere" may bring it\./);
    refused(['--since=--output=x'], /--since needs a value/);
    refused(['--changed-sections'], /--changed-sections needs to know since when/);
    refused(['--since', 'main', '--staged'], /two different changes/);
    refused(['--since', 'main', '--stdin'], /Standard input is one document/);
    git('checkout', '--quiet', '--orphan', 'apart');
    commit('Apart');
    refused(['--since', 'main'], /have no commit in common/);
    const outside = new Folder();
    refused(['--staged'], /This folder is in no git repository/, outside.path);
    const { code, stderr } = leaven(['--staged'], { cwd: folder.path, env: { PATH: outside.path } });
    assert.deepEqual([code, stderr], [2, 'git was not found: this needs it in the path.\n']);
    outside.remove();
  });

  test('a shallow clone says so', () => {
    commitTwice();
    const clone = new Folder();
    execFileSync('git', ['clone', '--quiet', '--depth', '1', '--branch', 'topic', `file://${folder.path}`, 'clone'], { cwd: clone.path });
    refused(['--since', 'main'], /git knows no commit "main" here\. This clone is shallow/, path.join(clone.path, 'clone'));
    execFileSync('git', ['fetch', '--quiet', '--depth', '1', 'origin', 'main:main'], { cwd: path.join(clone.path, 'clone') });
    refused(['--since', 'main'], /have no commit in common\. This clone is shallow/, path.join(clone.path, 'clone'));
    clone.remove();
  });

  function commitTwice(): void {
    folder.write({ 'docs/a.md': `${HASTY_BRIEF}\nMore.\n` });
    commit('More');
    git('checkout', '--quiet', 'main');
    folder.write({ 'docs/b.md': `${HASTY_BRIEF}\nTheirs.\n` });
    commit('Theirs');
    git('checkout', '--quiet', 'topic');
  }
});
