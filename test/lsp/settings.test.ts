import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileUri, LspClient, PLAIN } from '../harness/lsp';
import { FIXED_SCOPE } from '../harness/lsp-pages';

suite('LSP: settings', () => {
  let client: LspClient;
  let folder: string;
  setup(() => void (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-lsp-'))));
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    fs.rmSync(folder, { recursive: true });
  });

  const uri = (): string => fileUri(path.join(folder, 'lists.md'));
  const first = async (): Promise<string> => String((await client.diagnostics(uri()))[0]?.code);
  const set = async (settings: object): Promise<void> => {
    client.settings = settings;
    const refreshed = client.nextRefresh();
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
  };

  test('changed settings change the findings', async () => {
    client = await LspClient.start({ folder });
    await client.open(uri(), FIXED_SCOPE);
    const rule = await first();
    await set({ rules: { customizations: [{ rule, severity: 'error' }] } });
    assert.equal((await client.diagnostics(uri())).find(({ code }) => code === rule)?.severity, 1);
    await set({ rules: { customizations: [{ rule, severity: 'off' }] } });
    assert.ok(!(await client.diagnostics(uri())).some(({ code }) => code === rule));
    await set({
      rules: {
        customizations: [
          { rule, severity: 'off' },
          { rule, severity: 'default' },
        ],
      },
    });
    assert.equal(await first(), rule);
    await set({ enable: false });
    assert.deepEqual(await client.diagnostics(uri()), []);
    await set({ enable: 'no', run: 7, preset: {}, rules: { customizations: [null, { rule: 3 }, { rule, severity: 'loud' }] } });
    assert.equal(await first(), rule, 'what is no setting counts as not set');
  });

  test('settings of a client that only sends them', async () => {
    client = await LspClient.start({ folder, capabilities: PLAIN, initializationOptions: { settings: { enable: false } } });
    await client.open(uri(), FIXED_SCOPE);
    assert.deepEqual((await client.nextPublished(uri())).diagnostics, []);
    await client.notify('workspace/didChangeConfiguration', { settings: { leaven: { enable: true } } });
    assert.ok((await client.nextPublished(uri())).diagnostics.length > 0);
  });

  test('on save: what is typed is asked about once it is saved', async () => {
    client = await LspClient.start({ folder, settings: { run: 'onSave' } });
    await client.open(uri(), FIXED_SCOPE);
    const opened = await client.pull(uri());
    assert.ok(opened.kind === 'full' && opened.items.length > 0);
    await client.change(uri(), { text: '# Nothing yet\n' });
    assert.deepEqual(await client.pull(uri(), opened.resultId), { kind: 'unchanged', resultId: opened.resultId });
    const refreshed = client.nextRefresh();
    await client.save(uri());
    await refreshed;
    const saved = await client.pull(uri(), opened.resultId);
    assert.ok(saved.kind === 'full' && saved.items.length === 0);
  });

  test('on save: pushed for the saved version only', async () => {
    client = await LspClient.start({ folder, capabilities: PLAIN, initializationOptions: { settings: { run: 'onSave' } } });
    await client.open(uri(), FIXED_SCOPE);
    assert.equal((await client.nextPublished(uri())).version, 1);
    await client.change(uri(), { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: 'More. ' });
    await client.change(uri(), { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: 'More. ' });
    await client.save(uri());
    assert.equal((await client.nextPublished(uri())).version, 3);
  });

  test('a configuration file counts, and counts anew when it changes', async () => {
    client = await LspClient.start({ folder });
    await client.open(uri(), FIXED_SCOPE);
    const rule = await first();
    await client.until(() => client.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    assert.ok(client.registrations.some(({ method }) => method === 'workspace/didChangeConfiguration'));
    const change = async (text: string): Promise<void> => {
      fs.writeFileSync(path.join(folder, '.leaven.yaml'), text);
      const refreshed = client.nextRefresh();
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri(path.join(folder, '.leaven.yaml')), type: 2 }] });
      await refreshed;
    };
    await change(`rules:\n  ${rule}: off\n`);
    assert.ok(!(await client.diagnostics(uri())).some(({ code }) => code === rule));
    await change(`rules:\n  ${rule}: warning\n`);
    assert.equal((await client.diagnostics(uri())).find(({ code }) => code === rule)?.severity, 2);
    await change('ignore: ["*.md"]\n');
    assert.deepEqual(await client.diagnostics(uri()), []);
    await change('rules: [\n');
    await client.diagnostics(uri());
    await client.until(() => client.mistakes.length > 0);
    const config = fileUri(path.join(folder, '.leaven.yaml'));
    assert.deepEqual(
      client.mistakes.map(({ uri, line }) => ({ uri, line })),
      [{ uri: config, line: 2 }],
    );
    await client.until(() => client.publishedFor(config).length > 0);
    assert.equal(client.publishedFor(config)[0]!.diagnostics[0]!.range.start.line, 1);
    assert.match(client.warnings[0]!, /\.leaven\.yaml:2: /);
    assert.deepEqual(client.shown, [], 'nothing pops up');
    await change('rules: {}\n');
    await client.until(() => client.mistakes.length === 0 && client.publishedFor(config).at(-1)!.diagnostics.length === 0);
  });

  test('a configuration file that the settings name beats the nearest', async () => {
    client = await LspClient.start({ folder });
    await client.open(uri(), FIXED_SCOPE);
    const rule = await first();
    fs.writeFileSync(path.join(folder, 'shared.yaml'), `rules:\n  ${rule}: off\n`);
    await set({ configFile: 'shared.yaml' });
    assert.ok(!(await client.diagnostics(uri())).some(({ code }) => code === rule));
    await client.until(() => client.registrations.some(({ registerOptions }) => JSON.stringify(registerOptions).includes('shared.yaml')));
  });
});
