import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { LogEntry } from '../../server/src/lsp/protocol';
import { Folder, lintJson } from '../harness/cli';
import { LspClient } from '../harness/lsp';

const record = (title: string, status: string, more = ''): string =>
  `---\nkind: decision-record\nstatus: ${status}\n---\n\n# ${title}\n\n${more}\n`;

suite('LSP: the log', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient;
  const uri = (name: string): string => pathToFileURL(`${folder.path}/${name}`).href;
  const codes = async (name: string): Promise<unknown[]> =>
    (await client.diagnostics(uri(name))).map(({ code }) => code).filter((code) => LOG.has(String(code)));
  const LOG = new Set(['link-broken', 'supersede-one-sided', 'supersede-cycle', 'number-taken', 'review-overdue']);

  setup(async () => {
    folder = new Folder().write({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'adr/0001-sacks.md': record('Sacks', 'accepted'),
      'adr/0002-bins.md': record('Bins', 'accepted', 'Supersedes [1](0001-sacks.md). See [the mill](../notes/mill.md#damp-air).'),
      'notes/mill.md': '# The mill\n\n## Damp air\n',
      'notes/plan.md': 'Buy a pen.\n',
    });
    client = await LspClient.start({ folder: folder.path });
  });
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
  const log = (): Promise<LogEntry[]> => client.request('leaven/log');

  test('every decision document is listed with what others may see of it', async () => {
    const [sacks, bins, ...others] = await log();
    assert.deepEqual(others, []);
    assert.deepEqual(bins, {
      uri: uri('adr/0002-bins.md'),
      path: 'adr/0002-bins.md',
      kind: 'decision-record',
      title: 'Bins',
      number: 2,
      status: 'accepted',
      date: null,
      people: [],
      decision: 'Bins',
      revisits: [],
      relations: [{ type: 'supersedes', uri: uri('adr/0001-sacks.md') }],
      backlinks: [],
    });
    assert.deepEqual(sacks?.backlinks, [uri('adr/0002-bins.md')]);
  });

  test('findings that ask the log come once it is read, go when another document answers, and come back', async () => {
    await log();
    await client.open(uri('adr/0002-bins.md'), folder.read('adr/0002-bins.md'));
    await client.open(uri('adr/0001-sacks.md'), folder.read('adr/0001-sacks.md'));
    assert.deepEqual(await codes('adr/0002-bins.md'), ['supersede-one-sided']);
    const refreshed = client.nextRefresh();
    const line = { start: { line: 2, character: 8 }, end: { line: 2, character: 16 } };
    await client.change(uri('adr/0001-sacks.md'), { range: line, text: 'superseded by 2' });
    await client.diagnostics(uri('adr/0001-sacks.md'));
    await refreshed;
    assert.deepEqual(await codes('adr/0002-bins.md'), []);
    await client.close(uri('adr/0001-sacks.md'));
    await client.nextRefresh();
    assert.deepEqual(await codes('adr/0002-bins.md'), ['supersede-one-sided'], 'what was not saved counts no more');
  });

  test('files that come, change and go are taken in', async () => {
    await log();
    await client.open(uri('adr/0002-bins.md'), folder.read('adr/0002-bins.md'));
    const changed = async (type: number, name: string): Promise<void> => {
      const refreshed = client.nextRefresh();
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
      await refreshed;
    };
    folder.write({ 'notes/mill.md': '# The mill\n' });
    await changed(2, 'notes/mill.md');
    assert.deepEqual(await codes('adr/0002-bins.md'), ['supersede-one-sided', 'link-broken']);
    folder.write({ 'adr/0002-invoices.md': record('Invoices', 'accepted') });
    await changed(1, 'adr/0002-invoices.md');
    assert.deepEqual(await codes('adr/0002-bins.md'), ['number-taken', 'supersede-one-sided', 'link-broken']);
    assert.equal((await log()).length, 3);
  });

  test('what the command line says of the same folder', async () => {
    await log();
    const { report } = lintJson(['.'], { cwd: folder.path });
    for (const { path, findings } of report.files) {
      await client.open(uri(path), folder.read(path));
      assert.deepEqual(
        await codes(path),
        findings.map(({ rule }) => rule).filter((rule) => LOG.has(rule)),
        path,
      );
    }
  });
});
