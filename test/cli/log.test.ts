import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, leaven, lintJson } from '../harness/cli';

const BINS =
  '---\nkind: decision-record\nstatus: accepted\n---\n\n# Keep flour in steel bins\n\nSupersedes [1](0001-sacks.md). See [the mill](../notes/mill.md#damp-air).\n';
const SACKS = '---\nkind: decision-record\nstatus: accepted\n---\n\n# Keep flour in sacks\n';

suite('rules that ask the log', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'adr/0001-sacks.md': SACKS,
      'adr/0002-bins.md': BINS,
      'notes/mill.md': '# The mill\n\n## Damp air\n',
    });
  });
  teardown(() => folder.remove());

  const LOG = new Set(['link-broken', 'supersede-one-sided', 'supersede-cycle', 'number-taken', 'review-overdue']);
  const found = (...args: string[]): string[] =>
    lintJson(args, { cwd: folder.path }).report.files.flatMap(({ path: name, findings }) =>
      findings.filter(({ rule, shown }) => LOG.has(rule) && shown).map(({ rule, range }) => `${name}:${range.start.line} ${rule}`),
    );
  const ONE_SIDED = 'adr/0002-bins.md:8 supersede-one-sided';

  test('a run over one file, over a folder and over everything say the same of it', () => {
    assert.deepEqual(found('adr/0002-bins.md'), [ONE_SIDED]);
    assert.deepEqual(found('adr'), [ONE_SIDED]);
    assert.deepEqual(found('.'), [ONE_SIDED]);
    folder.write({ 'notes/mill.md': '# The mill\n' });
    assert.deepEqual(found('adr/0002-bins.md'), [ONE_SIDED, 'adr/0002-bins.md:8 link-broken']);
  });

  test('a text from standard input is asked as the file that it is named for; without a name it has no others', () => {
    const stdin = (...args: string[]): unknown =>
      lintJson(['--stdin', ...args], { cwd: folder.path, input: BINS.replace('mill.md#damp-air', 'gone.md') })
        .report.files[0]!.findings.map(({ rule }) => rule)
        .filter((rule) => LOG.has(rule));
    assert.deepEqual(stdin('--stdin-filename', 'adr/0002-bins.md'), ['supersede-one-sided', 'link-broken']);
    assert.deepEqual(stdin(), []);
  });

  test('outside a repository a file that is not there may stand elsewhere', () => {
    folder.write({ 'adr/0002-bins.md': BINS.replace('mill.md#damp-air', 'gone.md') });
    assert.deepEqual(found('adr'), [ONE_SIDED, 'adr/0002-bins.md:8 link-broken']);
    fs.rmSync(path.join(folder.path, '.git'), { recursive: true });
    assert.deepEqual(found('adr'), [ONE_SIDED]);
  });

  test('shards see the whole log and report their own files', () => {
    folder.write({ 'adr/0002-invoices.md': SACKS, 'adr/0003-lids.md': BINS.replace('0001-sacks', '0004-gone') });
    const whole = leaven(['lint', '.', '--format', 'json'], { cwd: folder.path }).stdout;
    const shards = ['1/3', '2/3', '3/3'].map((shard, i) => {
      leaven(['lint', '.', '--shard', shard, '--format', `shard=${i}.jsonl`], { cwd: folder.path });
      return `${i}.jsonl`;
    });
    assert.equal(leaven(['merge', ...shards, '--format', 'json'], { cwd: folder.path }).stdout, whole);
    assert.match(whole, /number-taken/);
  });

  test('a remembered result is asked anew when what it rests on changes, and then only', () => {
    const cached = (): { stdout: string; age: number } => {
      const { stdout } = leaven(['lint', 'adr', '--cache', '--format', 'json'], { cwd: folder.path });
      assert.equal(stdout, leaven(['lint', 'adr', '--format', 'json'], { cwd: folder.path }).stdout);
      return { stdout, age: fs.statSync(path.join(folder.path, '.leavencache')).mtimeMs };
    };
    const first = cached();
    assert.equal(cached().age, first.age, 'nothing changed, so nothing was written');
    for (const files of [
      { 'adr/0001-sacks.md': SACKS.replace('accepted', 'superseded') },
      { 'notes/mill.md': '# The mill\n' },
      { 'adr/0002-invoices.md': SACKS },
    ] as Record<string, string>[]) {
      const before = cached().stdout;
      folder.write(files);
      assert.notEqual(cached().stdout, before, Object.keys(files)[0]);
    }
  });

  test('a remembered result that rests on the day is asked anew the next day', () => {
    folder.write({ 'adr/0003-lids.md': SACKS.replace('status: accepted', 'status: accepted\nreview-by: 2026-01-31') });
    assert.deepEqual(found('adr/0003-lids.md', '--cache'), ['adr/0003-lids.md:4 review-overdue']);
    const stored = folder.read('.leavencache');
    assert.match(stored, /\["today","\d{4}-\d{2}-\d{2}"\]/);
    folder.write({ '.leavencache': stored.replace(/\["today","\d{4}-/, '["today","2001-').replace('review-overdue', 'asked-before') });
    assert.deepEqual(found('adr/0003-lids.md', '--cache'), ['adr/0003-lids.md:4 review-overdue']);
  });
});
