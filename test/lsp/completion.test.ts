import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver';
import { LspClient } from '../harness/lsp';
import { NOTES, WEIGHED } from '../harness/lsp-pages';

suite('LSP: completion of forms', () => {
  let client: LspClient;
  setup(async () => void (client = await LspClient.start()));
  teardown(async () => assert.equal(await client.stop(), 0));

  /** What is offered where `|` stands; the text is opened without it. */
  const offered = async (uri: string, marked: string, language = 'markdown'): Promise<CompletionItem[]> => {
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    await client.open(uri, marked.replace('|', ''), language);
    return client.completions(uri, { line: before.length - 1, character: before.at(-1)!.length });
  };
  /** The text after taking the item of this label. */
  const taken = async (uri: string, items: readonly CompletionItem[], label: string): Promise<string> => {
    const item = items.find((one) => one.label === label);
    assert.ok(item?.textEdit && 'range' in item.textEdit, `${label} among ${items.map((one) => one.label).join()}`);
    return client.change(uri, { range: item.textEdit.range, text: item.textEdit.newText });
  };
  const page = 'file:///shop/adr/0007-search.md';
  const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

  test('headings of the dialect that the page lacks', async () => {
    const items = await offered(page, WEIGHED.replace('## Considered', '## |\n\n## Considered'));
    assert.deepEqual(labels(items), ['Decision Drivers', 'Decision Outcome']);
    assert.equal(items[0]?.detail, 'MADR 4');
    assert.match(await taken(page, items, 'Decision Drivers'), /\n## Decision Drivers\n\n## Considered/);
  });

  test('after one mark the headings of all levels, and the heading that is being written stands in nobody’s place', async () => {
    const items = await offered(page, WEIGHED.replace('## Considered', '#|\n\n## Considered'));
    assert.deepEqual(labels(items), ['Decision Drivers', 'Decision Outcome', 'Consequences', 'Confirmation']);
    await client.close(page);
    const written = await offered(page, WEIGHED.replace('## Considered', '## Decision Drivers|\n\n## Considered'));
    assert.deepEqual(labels(written), ['Decision Drivers', 'Decision Outcome']);
  });

  test('a page that follows no template yet gets the headings of those for its kind', async () => {
    const items = await offered(page, '---\nkind: decision-record\nstatus: draft\n---\n\n# Flour\n\n## |\n');
    for (const title of ['Context', 'Considered Options']) assert.ok(labels(items).includes(title), title);
    assert.ok(!labels(items).includes('Appetite'), 'a pitch is no record');
    assert.equal(new Set(labels(items)).size, items.length);
  });

  test('no headings in code', async () => {
    assert.deepEqual(labels(await offered(page, `${WEIGHED}\n\`\`\`sh\n# |\n\`\`\`\n`)), []);
  });

  test('keys of front matter that are not there yet, and their values', async () => {
    const items = await offered(page, '---\nkind: decision-record\nstatus: draft\n|\n---\n\n# Flour\n');
    assert.ok(!labels(items).includes('status') && labels(items).includes('review-by'));
    assert.match(await taken(page, items, 'decision-makers'), /\nstatus: draft\ndecision-makers: \n---\n/);
    await client.close(page);
    assert.deepEqual(labels(await offered(page, '---\nkind: |decision-record\n---\n\n# Flour\n')), [
      'decision-record',
      'proposal',
      'narrative',
      'working-agreement',
      'framework',
      'other',
    ]);
  });

  test('nothing on a page that is no decision document', async () => {
    assert.deepEqual(await offered('file:///shop/README.md', NOTES.replace('## API', '## |')), []);
  });

  const yaml = 'file:///shop/.leaven.yaml';
  const json = 'file:///shop/.leaven.jsonc';

  test('a configuration in YAML: keys, rules, levels, kinds, and what stands there already not again', async () => {
    const cases: [string, string[], string[]][] = [
      ['pre|', ['preset', 'rules', 'extends'], ['options-absent']],
      ['preset: strict\n|', ['rules'], ['preset']],
      ['preset: st|', ['gentle', 'recommended', 'strict'], ['rules']],
      ['rules:\n  options-absent: info\n  uneven|\n  link-broken: off\n', ['uneven-options'], ['preset', 'options-absent', 'link-broken']],
      ['rules:\n  # of the team\n  options-absent: |', ['off', 'info', 'error'], ['preset']],
      ['rules:\n  options-absent: [|', ['warning'], ['preset']],
      ['overrides:\n  - files: adr/**\n    |', ['rules', 'kind'], ['files', 'extends']],
      ['overrides:\n  - files: adr/**\n    rules:\n      vague|', ['vague-revisit'], ['files']],
      ['overrides:\n  - |', ['files', 'kinds'], ['extends']],
      ['requireReasons: |', ['true', 'false'], []],
      ['kinds:\n  docs/**: |', ['proposal'], ['off']],
    ];
    for (const [text, some, none] of cases) {
      const found = labels(await offered(yaml, text, 'yaml'));
      assert.deepEqual([some.filter((one) => !found.includes(one)), none.filter((one) => found.includes(one))], [[], []], text);
      await client.close(yaml);
    }
    const items = await offered(yaml, 'rules:\n  unev|\n', 'yaml');
    assert.equal(await taken(yaml, items, 'uneven-options'), 'rules:\n  uneven-options: \n');
    assert.match(items.find(({ label }) => label === 'uneven-options')!.detail!, /\w+ \w+/);
  });

  test('a configuration in JSON with comments, and the key of a manifest', async () => {
    const items = await offered(json, '{\n  // of the team\n  "rules": { "options-absent": "off", "un|" }\n}\n', 'jsonc');
    assert.ok(!labels(items).includes('options-absent'));
    assert.match(await taken(json, items, 'uneven-options'), /"off", "uneven-options":  }/);
    await client.close(json);
    const levels = await offered(json, '{ "rules": { "options-absent": "|" } }', 'jsonc');
    assert.match(await taken(json, levels, 'hint'), /\{ "options-absent": "hint" \}/);
    const manifest = 'file:///shop/package.json';
    assert.ok(labels(await offered(manifest, '{ "name": "shop", "leaven": { | } }', 'json')).includes('preset'));
    await client.close(manifest);
    assert.deepEqual(labels(await offered(manifest, '{ "name": "shop", | }', 'json')), []);
  });
});
