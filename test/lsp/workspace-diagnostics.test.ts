import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { Folder } from '../harness/cli';
import { FULL, LspClient } from '../harness/lsp';
import { FIXED_SCOPE, NOTES } from '../harness/lsp-pages';

const record = (title: string, more = ''): string => `---\nkind: decision-record\nstatus: accepted\n---\n\n# ${title}\n\n${more}\n`;

suite('LSP: diagnostics of the workspace', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient;
  const uri = (name: string): string => pathToFileURL(`${folder.path}/${name}`).href;
  const name = ({ uri: given }: { uri: string }): string => given.slice(uri('').length);
  const pull = (previous: readonly WorkspaceDocumentDiagnosticReport[] = [], more = {}): Promise<WorkspaceDiagnosticReport> =>
    client.request('workspace/diagnostic', {
      previousResultIds: previous.flatMap(({ uri: one, resultId }) => (resultId ? [{ uri: one, value: resultId }] : [])),
      ...more,
    });
  const codes = (report: WorkspaceDocumentDiagnosticReport): unknown[] =>
    report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
  const outcome = ({ items }: WorkspaceDiagnosticReport): Record<string, unknown> =>
    Object.fromEntries(items.map((report) => [name(report), codes(report).includes('link-broken') ? 'broken' : report.kind]));
  const tell = (one: string, type: number): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(one), type }] });

  setup(async () => {
    folder = new Folder().write({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'adr/0001-sacks.md': record('Sacks'),
      'adr/0002-bins.md': record('Bins', 'See [1](0001-sacks.md).'),
      'prd/lists.md': FIXED_SCOPE,
      'README.md': NOTES,
    });
    client = await LspClient.start({ folder: folder.path });
  });
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  test('they are offered only to a client that wants them', async () => {
    for (const initializationOptions of [undefined, { workspaceDiagnostics: true }]) {
      const other = LspClient.spawn();
      const { capabilities } = await other.initialize({ capabilities: FULL, ...(initializationOptions && { initializationOptions }) });
      const provider = capabilities.diagnosticProvider as { workspaceDiagnostics: boolean };
      assert.equal(provider.workspaceDiagnostics, initializationOptions !== undefined);
      await other.stop();
    }
  });

  test('every decision document is reported as it would be if it were open, and nothing else is', async () => {
    const { items } = await pull();
    assert.deepEqual(items.map(name), ['adr/0001-sacks.md', 'adr/0002-bins.md', 'prd/lists.md']);
    for (const report of items) {
      assert.ok(report.kind === 'full' && report.version === null && report.resultId);
      await client.open(report.uri, folder.read(name(report)));
      assert.deepEqual(report.items, await client.diagnostics(report.uri));
    }
    assert.ok(items.some((report) => codes(report).length > 0));
    assert.deepEqual(await pull(), { items: [] }, 'open documents are pulled by themselves');
    await client.close(uri('prd/lists.md'));
    assert.deepEqual(outcome(await pull()), { 'prd/lists.md': 'full' });
  });

  test('result ids: what stayed is unchanged, what another document touched is told, what is gone is taken back', async () => {
    const { items } = await pull();
    const [sacks, bins, lists] = ['adr/0001-sacks.md', 'adr/0002-bins.md', 'prd/lists.md'];
    assert.deepEqual(outcome(await pull(items)), { [sacks]: 'unchanged', [bins]: 'unchanged', [lists]: 'unchanged' });
    folder.remove(sacks);
    await tell(sacks, 3);
    const { items: later } = await pull(items);
    assert.deepEqual(outcome({ items: later }), { [sacks]: 'full', [bins]: 'broken', [lists]: 'unchanged' });
    assert.deepEqual(
      later.find((report) => name(report) === sacks),
      { kind: 'full', uri: uri(sacks), version: null, items: [] },
    );
    folder.write({ [sacks]: record('Sacks'), [lists]: NOTES });
    await tell(sacks, 1);
    await tell(lists, 2);
    assert.deepEqual(outcome(await pull(later)), { [sacks]: 'full', [bins]: 'full', [lists]: 'full' });
  });

  test('settings and configuration count here too', async () => {
    const { items } = await pull();
    folder.write({ '.leaven.yaml': 'ignore: [adr/**]\n' });
    await tell('.leaven.yaml', 1);
    assert.deepEqual(outcome(await pull(items)), { 'adr/0001-sacks.md': 'full', 'adr/0002-bins.md': 'full', 'prd/lists.md': 'unchanged' });
    client.settings = { enable: false };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    for (const report of (await pull()).items) assert.deepEqual(codes(report), []);
  });

  test('a client that asks for partial results gets reports as they come, and no others', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`rfc/${i + 1}-note.md`, record(`Note ${i}`)]));
    folder.write(many);
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const parts: WorkspaceDiagnosticReport[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => void parts.push(value));
    assert.deepEqual(await pull([], { partialResultToken: 'parts' }), { items: [] });
    assert.ok(parts.length > 2, `${parts.length} parts`);
    assert.equal(new Set(parts.flatMap(({ items }) => items.map(name))).size, 123);
  });

  test('a folder that goes takes its documents along', async () => {
    const deletions = JSON.stringify({ watchers: [{ globPattern: '**/*', kind: 4 }] });
    await client.until(() => client.registrations.some(({ registerOptions }) => JSON.stringify(registerOptions) === deletions));
    const { items } = await pull();
    assert.equal((await client.request<unknown[]>('leaven/log')).length, 3);
    folder.remove('adr');
    await tell('adr', 3);
    assert.deepEqual(outcome(await pull(items)), { 'adr/0001-sacks.md': 'full', 'adr/0002-bins.md': 'full', 'prd/lists.md': 'unchanged' });
    assert.equal((await client.request<unknown[]>('leaven/log')).length, 1);
  });
});
