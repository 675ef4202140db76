import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, leaven } from '../harness/cli';
import { fileUri, LspClient } from '../harness/lsp';
import { FIXED_SCOPE } from '../harness/lsp-pages';

suite('LSP: a baseline', function () {
  this.timeout(60_000);
  let client: LspClient;
  let folder: Folder;
  setup(() => (folder = new Folder().write({ 'lists.md': FIXED_SCOPE, '.leaven.yaml': 'baseline: ci/known.json\n' })));
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
  const uri = (name = 'lists.md'): string => fileUri(path.join(folder.path, name));
  const codes = async (name?: string): Promise<unknown[]> => (await client.diagnostics(uri(name))).map(({ code }) => code);
  const update = (): void => void assert.equal(leaven(['.', '--update-baseline'], { cwd: folder.path }).code, 0);
  /** Says that the baseline has changed, as a client does that watches it. */
  const changed = async (): Promise<void> => {
    const refreshed = client.nextRefresh();
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('ci/known.json'), type: 2 }] });
    await refreshed;
  };

  test('keeps silent what the command line recorded, and shows only what is written since', async () => {
    update();
    client = await LspClient.start({ folder: folder.path, settings: { preset: 'strict' } });
    await client.open(uri(), FIXED_SCOPE);
    assert.deepEqual(await codes(), []);
    await client.change(uri(), { text: `${FIXED_SCOPE}\nWe will revisit this as needed.\n` });
    assert.deepEqual(await codes(), ['vague-revisit']);
    assert.deepEqual(client.warnings, []);
  });

  test('follows a renamed file, without a restart', async () => {
    update();
    client = await LspClient.start({ folder: folder.path });
    await client.open(uri(), FIXED_SCOPE);
    assert.deepEqual(await codes(), []);
    fs.renameSync(path.join(folder.path, 'lists.md'), path.join(folder.path, 'shared lists.md'));
    await client.open(uri('shared lists.md'), FIXED_SCOPE);
    assert.deepEqual(await codes('shared lists.md'), []);
    folder.write({ 'lists.md': FIXED_SCOPE });
    await client.open(uri('copy.md'), FIXED_SCOPE);
    assert.ok((await codes('copy.md')).length > 0, 'a copy beside its original is new');
  });

  test('one that is missing or broken is said once and hides nothing; a new one counts at once', async () => {
    client = await LspClient.start({ folder: folder.path });
    await client.open(uri(), FIXED_SCOPE);
    assert.ok((await codes()).length > 0);
    await client.until(() => client.warnings.length > 0);
    assert.match(client.warnings[0]!, /known\.json: There is no such baseline\. leaven lint --update-baseline/);
    await client.until(() => client.registrations.some(({ registerOptions }) => JSON.stringify(registerOptions).includes('**/known.json')));
    update();
    await changed();
    assert.deepEqual(await codes(), []);
    folder.write({ 'ci/known.json': '{"version": 1, "files": ' });
    await changed();
    assert.ok((await codes()).length > 0);
    await client.until(() => client.warnings.length > 1);
    assert.match(client.warnings[1]!, /known\.json:1: This is not valid JSON/);
  });

  test('an expired suppression is mentioned at its comment', async () => {
    folder.write({ '.leaven.yaml': 'requireReasons: true\n' });
    client = await LspClient.start({ folder: folder.path });
    const page = (comment: string): string => FIXED_SCOPE.replace('## Scope', `${comment}\n## Scope`);
    await client.open(uri(), page('<!-- leaven-disable-next-line until 2020-01-31 -- the pilot runs -->'));
    assert.ok((await codes()).includes('suppression-expired'));
    await client.change(uri(), { text: page('<!-- leaven-disable-next-line -->') });
    assert.ok((await codes()).includes('suppression'));
    await client.change(uri(), { text: page('<!-- leaven-disable-next-line -- the pilot runs -->') });
    assert.ok(!(await codes()).some((code) => String(code).startsWith('suppression')));
  });
});
