import assert from 'node:assert/strict';
import { Folder, leaven } from '../harness/cli';

const record = (title: string, status: string, more = ''): string =>
  `---\nkind: decision-record\nstatus: ${status}\n---\n\n# ${title}\n\n## Decision\n\nWe will keep flour in ${title.toLowerCase()}.\n\n${more}\n`;

suite('leaven log', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({
      'adr/0002-bins.md': record('Bins', 'accepted', 'Supersedes [1](0001-sacks.md).\n\nReview by: 2030-01-31'),
      'adr/0001-sacks.md': record('Sacks', 'superseded', 'Superseded by ADR 2'),
      'adr/0010-lids.md': record('Lids | lids', 'draft', 'Depends on [2](0002-bins.md)'),
      'notes.md': 'Buy a pen.\n',
    });
  });
  teardown(() => folder.remove());
  const run = (...args: string[]) => leaven(['log', ...args], { cwd: folder.path });

  test('one line for each document by number, then the days of the next looks', () => {
    assert.deepEqual(run('.').stdout.split('\n'), [
      'superseded  1. Sacks  (adr/0001-sacks.md)',
      'accepted    2. Bins  (adr/0002-bins.md)',
      'draft       10. Lids | lids  (adr/0010-lids.md)',
      '',
      'To look at again:',
      '2030-01-31  2. Bins',
      '',
    ]);
  });

  test('a picture of who replaces whom and depends on whom, each said once', () => {
    assert.equal(
      run('.', '--format', 'mermaid').stdout,
      'flowchart LR\n  d0["1#46; Sacks"]\n  d1["2#46; Bins"]\n  d2["10#46; Lids | lids"]\n  d1 -- supersedes --> d0\n  d2 -- depends on --> d1\n',
    );
  });

  test('data with relations and backlinks, by paths from the working directory', () => {
    const { version, documents } = JSON.parse(run('.', '--format', 'json').stdout) as {
      version: number;
      documents: Record<string, unknown>[];
    };
    assert.equal(version, 1);
    assert.deepEqual(documents[1], {
      path: 'adr/0002-bins.md',
      kind: 'decision-record',
      number: 2,
      title: 'Bins',
      status: 'accepted',
      people: [],
      decision: 'We will keep flour in bins.',
      revisits: [{ text: 'Review by: 2030-01-31', date: '2030-01-31' }],
      relations: [{ type: 'supersedes', path: 'adr/0001-sacks.md' }],
      backlinks: ['adr/0001-sacks.md', 'adr/0010-lids.md'],
    });
  });

  test('a table between the markers of a readme; --check tells when it is old', () => {
    folder.write({ 'adr/README.md': '# Records\n\n<!-- leaven-log markdown -->\n<!-- /leaven-log -->\n\nThe end.\n' });
    const into = ['adr', '--format', 'markdown=adr/README.md'];
    assert.equal(run(...into, '--check').code, 1);
    assert.equal(run(...into).code, 0);
    const text = folder.read('adr/README.md');
    assert.match(text, /^# Records\n\n<!-- leaven-log markdown -->\n\n\| Decision \|/);
    assert.match(text, /\n\| \[10\. Lids \\\| lids\]\(0010-lids\.md\) \| draft \|/);
    assert.match(text, /\n- 2030-01-31: \[2\. Bins\]\(0002-bins\.md\)\n\n<!-- \/leaven-log -->\n\nThe end\.\n$/);
    assert.deepEqual([run(...into, '--check').code, run(...into, '--check').stderr], [0, '']);
    folder.write({ 'adr/0010-lids.md': record('Lids', 'accepted') });
    const { code, stderr } = run(...into, '--check');
    assert.equal(code, 1);
    assert.match(stderr, /^adr\/README\.md no longer shows the log/);
    assert.equal(folder.read('adr/README.md'), text);
  });
});
