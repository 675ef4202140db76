import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, leaven, lintJson } from '../harness/cli';

suite('which files are read', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => (folder = new Folder()));
  teardown(() => folder.remove());
  const write = (...names: string[]): void => void folder.write(Object.fromEntries(names.map((name) => [name, '# Page\n'])));
  const read = (...args: string[]): string[] => lintJson(args, { cwd: folder.path }).report.files.map((file) => file.path);

  test('of a folder every .md and .markdown, any case, dot-folders too; .git and node_modules not', () => {
    write(
      'a.md',
      'B.MD',
      'c/d.Markdown',
      '.hidden/e.md',
      '.git/f.md',
      'node_modules/x/g.md',
      'c/node_modules/h.md',
      'i.txt',
      'md',
      'j.mdx',
    );
    assert.deepEqual(read('.'), ['.hidden/e.md', 'B.MD', 'a.md', 'c/d.Markdown']);
  });

  test('a file that cannot be written is named, whatever was to be written there; nothing waits for ever', () => {
    write('a.md', 'plain');
    const nowhere = [path.join(folder.path, 'plain', 'x'), ...(process.platform === 'linux' ? ['/proc/leaven/x'] : [])];
    for (const place of nowhere)
      for (const args of [
        ['new', 'prd', 'Reminders', '--dir', place],
        ['a.md', '--format', `json=${place}`],
        ['a.md', '--baseline', place, '--update-baseline'],
        ['log', 'a.md', '--format', `markdown=${place}`],
        ['a.md', '--print-config', 'a.md', '--format', `json=${place}`].slice(1),
      ]) {
        const { code, stderr } = leaven(args, { cwd: folder.path });
        assert.equal(code, 2, args.join(' '));
        assert.match(stderr, /could not be (?:written|read)/, args.join(' '));
        assert.doesNotMatch(stderr, /fault of its own/);
      }
    const { code, stderr } = leaven(['a.md', '--cache-location', nowhere.at(-1)!], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(stderr, /^The cache could not be written: /);
    const summary = leaven(['a.md', '--format', 'github'], { cwd: folder.path, env: { ...process.env, GITHUB_STEP_SUMMARY: nowhere[0]! } });
    assert.equal(summary.code, 2);
    assert.match(summary.stderr, /summary .+ could not be written/);
  });

  test('sorted by path in code units, each once, relative to the working directory', () => {
    write('b.md', 'a/z.md', 'a-b.md', 'Z.md');
    assert.deepEqual(read('b.md', '.', 'a', './b.md'), ['Z.md', 'a-b.md', 'a/z.md', 'b.md']);
    assert.deepEqual(
      lintJson(['..'], { cwd: path.join(folder.path, 'a') }).report.files.map((file) => file.path),
      ['../Z.md', '../a-b.md', '../b.md', 'z.md'],
    );
  });

  test('ignored files not: nested .gitignore files, ! and the one at the root of the repository', () => {
    execFileSync('git', ['init', '-q', folder.path]);
    write('build/a.md', 'docs/build/b.md', 'docs/c.md', 'docs/tmp-d.md', 'docs/e/tmp-keep.md', 'docs/e/f.md', 'Build/g.md');
    folder.write({ '.gitignore': 'build/\ntmp-*\n', 'docs/e/.gitignore': '!tmp-keep.md\nf.md\n', '.git/info/exclude': 'c.md\n' });
    const tracked = execFileSync('git', ['ls-files', '-o', '--exclude-standard', '*.md'], { cwd: folder.path, encoding: 'utf8' });
    assert.deepEqual(read('.'), tracked.trim().split('\n').sort());
    assert.deepEqual(read('.'), ['Build/g.md', 'docs/e/tmp-keep.md']);
    assert.deepEqual(
      lintJson(['.'], { cwd: path.join(folder.path, 'docs') }).report.files.map((file) => file.path),
      ['e/tmp-keep.md'],
    );
    assert.deepEqual(read('docs/c.md', 'build/a.md'), ['build/a.md', 'docs/c.md']);
    assert.deepEqual(read('build'), ['build/a.md']);
    assert.equal(read('.', '--no-ignore').length, 7);
  });

  test('globs, quoted, match like a folder walk; a name with brackets is a name', () => {
    write('docs/adr/1.md', 'docs/adr/2.md', 'docs/x.md', 'docs/[draft].md', 'docs/node_modules/y.md', 'docs/.z/q.md');
    assert.deepEqual(read('docs/**/*.md'), ['docs/.z/q.md', 'docs/[draft].md', 'docs/adr/1.md', 'docs/adr/2.md', 'docs/x.md']);
    assert.deepEqual(read('docs/adr/{1,3}.md'), ['docs/adr/1.md']);
    assert.deepEqual(read('docs/[draft].md'), ['docs/[draft].md']);
    const { code, stderr } = leaven(['docs/*.markdown'], { cwd: folder.path });
    assert.equal(code, 2);
    assert.match(stderr, /^docs\/\*\.markdown This glob matches no markdown file\.$/m);
  });

  test('a file that is named is always read', () => {
    write('notes.txt', 'node_modules/x.md', 'left/out.md');
    folder.write({ '.leaven.json': '{"ignore": ["left"]}' });
    assert.deepEqual(read('notes.txt', 'node_modules/x.md', 'left/out.md'), ['left/out.md', 'node_modules/x.md', 'notes.txt']);
    assert.deepEqual(read('.'), []);
  });

  test('links: files are followed, folders not, so a loop ends', () => {
    write('docs/a.md');
    fs.symlinkSync('..', path.join(folder.path, 'docs/loop'));
    fs.symlinkSync('.', path.join(folder.path, 'docs/here.md'));
    fs.symlinkSync('a.md', path.join(folder.path, 'docs/b.md'));
    assert.deepEqual(read('.'), ['docs/a.md', 'docs/b.md']);
    assert.deepEqual(read('docs/loop/docs'), ['docs/loop/docs/a.md', 'docs/loop/docs/b.md']);
  });

  test('an empty folder is no misuse', () => {
    fs.mkdirSync(path.join(folder.path, 'empty'));
    const { code, stdout } = leaven(['empty'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(stdout, /No document to ask about/);
  });
});
