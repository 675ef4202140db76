import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver';
import { Folder } from '../harness/cli';
import { FULL, LspClient, PLAIN } from '../harness/lsp';
import { WEIGHED } from '../harness/lsp-pages';

const record = (title: string, more: string): string => `---\nkind: decision-record\nstatus: accepted\n---\n\n# ${title}\n\n${more}\n`;

suite('LSP: actions on pages', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient;
  const uri = (name: string): string => pathToFileURL(`${folder.path}/${name}`).href;
  const start = async (files: Readonly<Record<string, string>>, capabilities = FULL): Promise<void> => {
    folder = new Folder().write({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
    client = await LspClient.start({ folder: folder.path, capabilities });
    await client.request('leaven/log');
  };
  const open = (name: string): Promise<void> => client.open(uri(name), folder.read(name));
  const onTitle = (name: string, title: string): Promise<CodeAction[]> => {
    const position = client.positionOf(uri(name), title);
    return client.actions(uri(name), { start: position, end: position }, ['refactor']);
  };
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  const fixAll = async (name: string): Promise<string | undefined> => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action, ...others] = await client.actions(uri(name), range, ['source.fixAll']);
    assert.deepEqual(others, []);
    assert.ok(!action || action.kind === 'source.fixAll.leaven');
    return action && client.apply(uri(name), action.edit!);
  };

  test('links to files that have moved are mended all at once, those that could lead to two stay', async () => {
    await start({
      'adr/0001-flour.md': record('Flour', '## Decision\n\nWe will buy flour.'),
      'adr/0002-bins.md': record(
        'Bins',
        'See [1](0001-sacks.md), [mill](mill.md#damp-air), [dry](mill.md#dry-air), [notes](notes.md), [shop](shop.md "The shop").',
      ),
      'history/mill.md': '# The mill\n\n## Damp air\n',
      'a/notes.md': '# Notes\n',
      'b/notes.md': '# Notes\n',
      'old shops/shop.md': '# Shop\n',
    });
    await open('adr/0002-bins.md');
    assert.equal((await client.diagnostics(uri('adr/0002-bins.md'))).filter(({ code }) => code === 'link-broken').length, 5);
    const mended = (await fixAll('adr/0002-bins.md'))!;
    assert.ok(
      mended.includes(
        'See [1](0001-flour.md), [mill](../history/mill.md#damp-air), [dry](mill.md#dry-air), [notes](notes.md), [shop](../old%20shops/shop.md "The shop").',
      ),
      mended,
    );
    const left = (await client.diagnostics(uri('adr/0002-bins.md'))).filter(({ code }) => code === 'link-broken');
    assert.deepEqual(
      left.map(({ range }) => client.slice(uri('adr/0002-bins.md'), range)),
      ['mill.md#dry-air', 'notes.md'],
    );
    assert.equal(await fixAll('adr/0002-bins.md'), undefined, 'nothing that is safe is left');
  });

  test('a moved file is offered at its link too, and asked about no more', async () => {
    await start({ 'adr/0002-bins.md': record('Bins', 'See [1](0001-sacks.md).'), 'adr/0001-flour.md': record('Flour', 'Flour.') });
    await open('adr/0002-bins.md');
    const [broken] = (await client.diagnostics(uri('adr/0002-bins.md'))).filter(({ code }) => code === 'link-broken');
    const [action] = await client.actions(uri('adr/0002-bins.md'), broken!.range, ['quickfix']);
    assert.deepEqual([action?.title, action?.isPreferred], ['Link to 0001-flour.md', true]);
    await client.apply(uri('adr/0002-bins.md'), action!.edit!);
    assert.ok((await client.diagnostics(uri('adr/0002-bins.md'))).every(({ code }) => code !== 'link-broken'));
  });

  test('fix all comes only when it is asked for', async () => {
    await start({ 'adr/0002-bins.md': record('Bins', 'See [1](0001-sacks.md).'), 'adr/0001-flour.md': record('Flour', 'Flour.') });
    await open('adr/0002-bins.md');
    const position = client.positionOf(uri('adr/0002-bins.md'), '0001');
    const actions = await client.actions(uri('adr/0002-bins.md'), { start: position, end: position });
    assert.ok(actions.length > 0 && actions.every(({ kind }) => kind !== 'source.fixAll.leaven'));
  });

  test('what a page lacks of its template goes where the template has it, with the blanks as tab stops in one row', async () => {
    await start({ 'adr/0007-search.md': WEIGHED });
    await open('adr/0007-search.md');
    const [action] = await onTitle('adr/0007-search.md', 'Where the search index');
    assert.equal(action?.title, 'Add sections of MADR 4: Decision Drivers, Decision Outcome, Consequences, Confirmation');
    assert.equal(action.kind, 'refactor.rewrite');
    const [{ edits }] = action.edit!.documentChanges as [TextDocumentEdit];
    const stops = JSON.stringify(edits).match(/\$\{\d+/g)!;
    assert.deepEqual(
      stops,
      stops.map((_, i) => `\${${i + 1}`),
    );
    const text = await client.apply(uri('adr/0007-search.md'), action.edit!);
    assert.deepEqual(
      text.split('\n').filter((line) => /^##+ /.test(line)),
      [
        '## Context and Problem Statement',
        '## Decision Drivers',
        '## Considered Options',
        '## Decision Outcome',
        '### Consequences',
        '### Confirmation',
        '## Pros and Cons of the Options',
        '### A hosted search service',
        "### The database's own full-text search",
        '### A search server of our own',
        '## More Information',
      ],
    );
    assert.doesNotMatch(text, /\n\n\n|[^\n]\n#/);
    const after = await onTitle('adr/0007-search.md', 'Where the search index');
    assert.ok(
      after.every(({ title }) => !title.startsWith('Add sections')),
      'the template is whole',
    );
  });

  test('options that the page names are asked for their two sides by their names', async () => {
    const page = WEIGHED.replace(/## Pros and Cons[^]*?(?=## More)/, '');
    await start({ 'adr/0007-search.md': page });
    await open('adr/0007-search.md');
    const [action] = await onTitle('adr/0007-search.md', 'Where the search index');
    const [{ edits }] = action!.edit!.documentChanges as [TextDocumentEdit];
    for (const name of ['A hosted search service', "The database's own full-text search", 'A search server of our own'])
      assert.ok(JSON.stringify(edits).includes(`### ${name}\\n\\n* Good, because \${`), name);
  });

  test('a client without snippets gets plain blanks, a page that follows no template nothing', async () => {
    await start({ 'adr/0007-search.md': WEIGHED, 'adr/0008-lunch.md': record('Lunch', 'We eat at noon.') }, PLAIN);
    await open('adr/0007-search.md');
    const [action] = await onTitle('adr/0007-search.md', 'Where the search index');
    const [first] = action!.edit!.changes![uri('adr/0007-search.md')]!;
    assert.match(first!.newText, /^## Decision Drivers\n\n\* …\n\* …\n\n$/);
    await open('adr/0008-lunch.md');
    assert.deepEqual(
      (await onTitle('adr/0008-lunch.md', 'Lunch')).map(({ title }) => title),
      ['Look again on …'],
    );
  });

  test('an accepted record is superseded by a new one of its template, and both name each other', async () => {
    await start(
      { 'adr/0001-flour.md': WEIGHED.replace('draft', 'accepted') },
      { ...FULL, workspace: { ...FULL.workspace, workspaceEdit: { ...FULL.workspace?.workspaceEdit, resourceOperations: ['create'] } } },
    );
    await open('adr/0001-flour.md');
    const action = (await onTitle('adr/0001-flour.md', 'Where the search')).find(({ title }) => title === 'Supersede by a new record');
    const [create, fill, mark] = action!.edit!.documentChanges as [CreateFile, TextDocumentEdit, TextDocumentEdit];
    assert.deepEqual(create, { kind: 'create', uri: uri('adr/0002-where-the-search-index-lives.md') });
    assert.equal(fill.textDocument.uri, create.uri);
    const text = (fill.edits[0] as { newText: string }).newText;
    assert.match(text, /Supersedes \[1\. Where the search index lives\]\(0001-flour\.md\)/);
    assert.match(text, /^## Considered Options$/m);
    assert.equal(mark.textDocument.uri, uri('adr/0001-flour.md'));
    assert.match((mark.edits[0] as { newText: string }).newText, /superseded by \[2\. Where the search index lives\]/);
    await client.change(uri('adr/0001-flour.md'), { text: WEIGHED });
    const draft = await onTitle('adr/0001-flour.md', 'Where the search');
    assert.ok(
      draft.every(({ title }) => title !== 'Supersede by a new record'),
      'a draft is changed, not superseded',
    );
  });
});
