import assert from 'node:assert/strict';
import { LspClient } from '../harness/lsp';
import { Folder } from '../harness/cli';
import { pathToFileURL } from 'node:url';

const OPENING = `# Reminder centre: product requirements

## Problem

We need a reminder centre in the app. There is none yet.

See [the talk with the shops](talk.md).

## Scope
`;

suite('LSP: focus', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient | undefined;
  const uri = (): string => pathToFileURL(`${folder.path}/centre.md`).href;
  const start = async (settings: object): Promise<LspClient> => {
    client = await LspClient.start({ folder: folder.path, settings });
    await client.request('leaven/log');
    await client.open(uri(), OPENING);
    return client;
  };
  const codes = async (one: LspClient): Promise<unknown[]> => (await one.diagnostics(uri())).map(({ code }) => code);

  setup(() => void (folder = new Folder().write({ '.git/HEAD': 'ref: refs/heads/main\n', 'centre.md': OPENING })));
  teardown(async () => {
    assert.equal(await client!.stop(), 0);
    folder.remove();
  });

  test('a page that commits to nothing yet is asked nothing; what the log tells is a fact', async () => {
    const one = await start({});
    assert.deepEqual(await codes(one), ['link-broken']);
  });

  test('the first words under a heading that settles something bring the questions', async () => {
    const one = await start({});
    const end = one.positionOf(uri(), '## Scope\n');
    await one.change(uri(), { range: { start: { ...end, line: end.line + 1 }, end: { ...end, line: end.line + 1 } }, text: '\nA list.\n' });
    assert.ok((await codes(one)).includes('solution-in-problem'));
  });

  test('turned off, and under strict, nothing waits', async () => {
    const one = await start({ focus: false });
    assert.ok((await codes(one)).includes('solution-in-problem'));
    await one.stop();
    assert.ok((await codes(await start({ preset: 'strict' }))).includes('solution-in-problem'));
  });
});
