import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { CorrectReading, PageReading } from '../../server/src/lsp/protocol';
import { Folder } from '../harness/cli';
import { fileUri, LspClient } from '../harness/lsp';
import { FIXED_SCOPE } from '../harness/lsp-pages';

const OWN = `# Flour bins

Status: accepted

## What we compared

- Steel bins
- Paper sacks
`;

suite('LSP: not so', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient;
  setup(() => (folder = new Folder()));
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
  const uri = (name: string): string => fileUri(path.join(folder.path, name));
  const read = (name: string) => client.request<PageReading>('leaven/readPage', { textDocument: { uri: uri(name) } });
  const correct = (name: string, as: object) =>
    client.request<CorrectReading>('leaven/correctReading', { textDocument: { uri: uri(name) }, as });

  test('the kind goes into the front matter, whatever stands there', async () => {
    client = await LspClient.start({ folder: folder.path });
    const pages = {
      'without.md': [FIXED_SCOPE, '---\nkind: proposal\n---\n\n# PRD'],
      'beside.md': [
        `---\r\nowner: Ines # of the shops\r\n---\r\n${FIXED_SCOPE}`,
        '---\r\nowner: Ines # of the shops\r\nkind: proposal\r\n---',
      ],
      'stated.md': [`---\nkind: narrative # so far\n---\n${FIXED_SCOPE}`, '---\nkind: proposal # so far\n---'],
    };
    for (const [name, [text, start]] of Object.entries(pages)) {
      await client.open(uri(name), text!);
      assert.equal((await read(name)).kind, 'narrative');
      const { edits } = (await correct(name, { kind: 'proposal' })) as Extract<CorrectReading, { problem?: undefined }>;
      const changed = await client.apply(uri(name), { changes: { [uri(name)]: [...edits[0]!.edits] } });
      assert.ok(changed.startsWith(start!), changed);
      assert.equal((await read(name)).kind, 'proposal');
    }
  });

  test('no decision document: nothing is asked any more', async () => {
    client = await LspClient.start({ folder: folder.path });
    await client.open(uri('a.md'), FIXED_SCOPE);
    assert.ok((await client.diagnostics(uri('a.md'))).length > 0);
    const { edits } = (await correct('a.md', { kind: 'other' })) as Extract<CorrectReading, { problem?: undefined }>;
    await client.apply(uri('a.md'), { changes: { [uri('a.md')]: [...edits[0]!.edits] } });
    assert.deepEqual(await client.diagnostics(uri('a.md')), []);
  });

  const CONFIGS: Record<string, readonly [before: string | undefined, after: string]> = {
    '.leaven.yaml': [
      '# ours\npreset: strict # for now\nheadings:\n  risks: [What keeps us awake] # from the retro\n',
      '# ours\npreset: strict # for now\nheadings:\n  risks: [What keeps us awake] # from the retro\n  options: [What we compared]\n',
    ],
    '.leaven.jsonc': [
      '{\n  // ours\n  "headings": { "options": ["Paths"] } // from the retro\n}\n',
      '{\n  // ours\n  "headings": {\n    "options": [\n      "Paths",\n      "What we compared"\n    ]\n  } // from the retro\n}\n',
    ],
    'package.json': [
      '{\n  "name": "ours",\n  "leaven": {}\n}\n',
      '{\n  "name": "ours",\n  "leaven": {\n    "headings": {\n      "options": [\n        "What we compared"\n      ]\n    }\n  }\n}\n',
    ],
    none: [undefined, 'headings:\n  options: [What we compared]\n'],
  };
  for (const [name, [before, after]] of Object.entries(CONFIGS)) {
    test(`what a heading is for goes into the configuration, and comments stay: ${name}`, async () => {
      if (before !== undefined) folder.write({ [name]: before });
      client = await LspClient.start({ folder: folder.path });
      await client.open(uri('a.md'), OWN);
      const roleOf = async (): Promise<string | undefined> =>
        (await read('a.md')).sections.find(({ title }) => title === 'What we compared')?.role;
      assert.notEqual(await roleOf(), 'options');
      const { edits } = (await correct('a.md', { role: 'options', heading: 'What we compared' })) as Extract<
        CorrectReading,
        { problem?: undefined }
      >;
      const file = before === undefined ? '.leaven.yaml' : name;
      assert.deepEqual([edits[0]!.uri, edits[0]!.isNew ?? false], [uri(file), before === undefined]);
      assert.equal(edits[0]!.edits[0]!.newText, after);
      fs.writeFileSync(path.join(folder.path, file), after);
      const refreshed = client.nextRefresh();
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(file), type: 2 }] });
      await refreshed;
      assert.equal(await roleOf(), 'options');
    });
  }

  test('a configuration that can not be read stays as it is, and a page of no folder has none', async () => {
    folder.write({ '.leaven.yaml': 'headings: [\n' });
    client = await LspClient.start({ folder: folder.path });
    await client.open(uri('a.md'), OWN);
    const as = { role: 'options', heading: 'What we compared' };
    assert.match((await correct('a.md', as)).problem!, /\.leaven\.yaml .* mend it first/);
    await client.open('untitled:Untitled-1', OWN);
    const away = await client.request<CorrectReading>('leaven/correctReading', { textDocument: { uri: 'untitled:Untitled-1' }, as });
    assert.match(away.problem!, /open the folder first/);
  });
});
