import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven } from '../harness/cli';

const FORMATS = ['text', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'comment', 'html'];

suite('shards', function () {
  this.timeout(120_000);
  let folder: Folder;
  setup(() => {
    folder = new Folder();
    folder.write({
      'docs/a.md': HASTY_BRIEF,
      'docs/b.md': '# Readme\n\nHow to build.\n',
      'docs/ä c.md': HASTY_BRIEF.replace('## Solution', '## 📦 Solution'),
      'docs/d.md': HASTY_BRIEF,
      'docs/e.md': 'unread \u0000\u0000',
      'f.md': '# 1. Use the ledger\n\n## Status\n\nAccepted\n\n## Decision\n\nWe will use TBD.\n',
    });
    fs.writeFileSync(path.join(folder.path, 'docs/g.md'), Buffer.from([0xff, 0xfe, 0x41]));
  });
  teardown(() => folder.remove());
  const run = (...args: string[]) => leaven(args, { cwd: folder.path });
  const read = (file: string): string => fs.readFileSync(path.join(folder.path, file), 'utf8');
  const shards = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const { code, stderr } = run('lint', '.', '--shard', `${i + 1}/${count}`, '--format', `shard=out/${i + 1}.jsonl`);
      assert.deepEqual([code, stderr], [0, '']);
      return `out/${i + 1}.jsonl`;
    });

  test('merged are what one run writes, byte for byte, in every format, with its exit code', () => {
    const parts = shards(4);
    const into = (folderName: string): string[] => FORMATS.flatMap((format) => ['--format', `${format}=${folderName}/${format}`]);
    const whole = run('lint', '.', '--fail-on', 'info', ...into('whole'));
    const merged = run('merge', ...parts.reverse(), '--fail-on', 'info', ...into('merged'));
    assert.deepEqual([merged.code, merged.stdout, merged.stderr], [whole.code, whole.stdout, whole.stderr]);
    assert.equal(whole.code, 1);
    for (const format of FORMATS) {
      assert.equal(read(`merged/${format}`), read(`whole/${format}`), format);
      assert.ok(read(`whole/${format}`).length > 0, format);
    }
  });

  test('each page is in one of them', () => {
    const paths = shards(3).map((file) =>
      read(file)
        .trim()
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { entry: { path: string } }).entry.path),
    );
    assert.ok(paths.every((part) => part.length >= 2));
    assert.deepEqual(paths.flat().sort(), ['docs/a.md', 'docs/b.md', 'docs/d.md', 'docs/e.md', 'docs/g.md', 'docs/ä c.md', 'f.md']);
  });

  test('more shards than pages leave some empty', () => {
    assert.equal(run('merge', ...shards(9), '--format', 'json').stdout, run('lint', '.', '--format', 'json').stdout);
  });

  test('merge says which part is missing, doubled, broken or of another run', () => {
    const [one, two] = shards(2) as [string, string];
    const refused = (words: string[], message: RegExp): void => {
      const { code, stdout, stderr } = run('merge', ...words);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    };
    refused([], /needs the reports of all shards/);
    refused([one], /Of 2 shards these are missing: 2\./);
    refused([one, 'none.jsonl'], /^none\.jsonl This report could not be read/);
    folder.write({ 'cut.jsonl': read(two).split('\n').slice(0, -2).join('\n'), 'json.jsonl': run('lint', '.', '--format', 'json').stdout });
    refused([one, 'cut.jsonl'], /^cut\.jsonl:\d+ This report breaks off/);
    refused([one, 'json.jsonl'], /^json\.jsonl:1 This is no report of a shard\. leaven lint --shard/);
    folder.write({ 'twin.jsonl': read(one) });
    refused([one, 'twin.jsonl'], /out\/1\.jsonl and twin\.jsonl are both shard 1\/2/);
    folder.write({ 'other.jsonl': read(two).replace(/"leaven":"[^"]*"/, '"leaven":"0.0.9"') });
    refused([one, 'other.jsonl'], /other\.jsonl was written by Leaven 0\.0\.9/);
    folder.write({ 'three.jsonl': read(two).replace('"count":2', '"count":3') });
    refused([one, 'three.jsonl'], /three\.jsonl is one of 3 shards, out\/1\.jsonl one of 2/);
  });

  for (const typed of ['0/4', '5/4', '1', 'a/b', '1/0'])
    test(`--shard ${typed} is refused`, () => {
      const { code, stderr } = run('lint', '.', `--shard=${typed}`);
      assert.equal(code, 2);
      assert.match(stderr, /--shard takes the number of this part and of all parts, such as 1\/4/);
    });

  test('what needs the whole run is refused beside --shard', () => {
    for (const flag of ['--update-baseline', '--prune-baseline', '--report-unused', '--stdin']) {
      const { code, stderr } = run('lint', '.', '--shard', '1/2', flag);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`${flag} needs the whole run`));
    }
  });
});

suite('the cache', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => {
    folder = new Folder();
    folder.write({ 'docs/a.md': HASTY_BRIEF, 'docs/b.md': HASTY_BRIEF, 'notes.md': '# Readme\n\nHow to build.\n' });
  });
  teardown(() => folder.remove());
  const file = (): string => path.join(folder.path, '.leavencache');
  const lint = (...args: string[]): string => {
    const { code, stdout, stderr } = leaven(['lint', '.', '--format', 'json', ...args], { cwd: folder.path });
    assert.deepEqual([code, stderr], [0, '']);
    return stdout;
  };
  /** Marks a remembered result, so that it can be seen whether a run took it from the cache. */
  const mark = (): void => fs.writeFileSync(file(), fs.readFileSync(file(), 'utf8').replaceAll('"severity":"info"', '"severity":"hint"'));

  test('warm is cold, byte for byte', () => {
    const cold = lint();
    assert.equal(lint('--cache'), cold);
    assert.equal(lint('--cache'), cold);
    assert.ok(fs.existsSync(file()));
    const into = (name: string): string[] => FORMATS.flatMap((format) => ['--format', `${format}=${name}/${format}`]);
    for (const [name, cached] of [
      ['cold', []],
      ['warm', ['--cache']],
    ] as const)
      leaven(['lint', 'docs', ...cached, ...into(name)], { cwd: folder.path });
    for (const format of FORMATS) assert.equal(folder.read(`warm/${format}`), folder.read(`cold/${format}`), format);
  });

  test('is taken for what did not change, and for nothing else', () => {
    const cold = lint('--cache');
    mark();
    assert.notEqual(lint('--cache'), cold, 'unchanged documents are not linted again');
    folder.write({ 'docs/a.md': `${HASTY_BRIEF}\nMore.\n`, 'docs/b.md': `${HASTY_BRIEF}\nMore.\n` });
    const fresh = lint();
    assert.equal(lint('--cache'), fresh, 'changed documents are');
    mark();
    assert.equal(lint('--cache', '--preset', 'strict'), lint('--preset', 'strict'), 'so are all under another preset');
    lint('--cache');
    mark();
    folder.write({ '.leaven.yaml': 'rules: { vague-revisit: off }\n' });
    assert.equal(lint('--cache'), lint(), 'or another configuration');
  });

  test('a broken one, one of another build and one that is a folder cost nothing but time', () => {
    const cold = lint();
    for (const content of ['', '{', '[]', 'null', '{"build":"0.0.1","results":[["docs/a.md",{"key":"x"}]]}']) {
      fs.writeFileSync(file(), content);
      assert.equal(lint('--cache'), cold, content);
      assert.equal(lint('--cache'), cold, content);
    }
    lint('--cache');
    mark();
    fs.writeFileSync(file(), fs.readFileSync(file(), 'utf8').replace(/"build":"[^"]*"/, '"build":"another"'));
    assert.equal(lint('--cache'), cold);
    folder.write({ 'cache/x': '' });
    const { code, stdout, stderr } = leaven(['lint', '.', '--format', 'json', '--cache-location', 'cache'], { cwd: folder.path });
    assert.deepEqual([code, stdout], [0, cold]);
    assert.match(stderr, /^The cache could not be written: /);
  });

  test('forgets documents that are gone', () => {
    lint('--cache');
    fs.rmSync(path.join(folder.path, 'docs/a.md'));
    folder.write({ 'docs/c.md': HASTY_BRIEF });
    lint('--cache');
    const { results } = JSON.parse(fs.readFileSync(file(), 'utf8')) as { results: [string, unknown][] };
    assert.deepEqual(results.map(([name]) => name).sort(), ['docs/b.md', 'docs/c.md', 'notes.md']);
  });
});
