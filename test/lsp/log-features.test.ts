import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { CodeLens, DocumentLink, FoldingRange, Hover, Location, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';
import { Folder } from '../harness/cli';
import { LspClient } from '../harness/lsp';

const SACKS =
  '---\nkind: decision-record\nstatus: accepted\ndecision-makers: Ilse Brandt\n---\n\n# Keep flour in sacks\n\n## Decision\n\nWe will keep flour in sacks on the shelf.\n\nReview by: 2030-01-31\n';
const BINS = `---
kind: decision-record
status: accepted
---

# Keep flour in steel bins

Supersedes [1](0001-sacks.md). See ADR 1, [why](0001-sacks.md#decision) and [below](#options).

## Options

* Steel bins
  * Pro: dry
* Sacks

## Decision

We will use steel bins.
`;

suite('LSP: features on the log', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient;
  const uri = (name: string): string => pathToFileURL(`${folder.path}/${name}`).href;
  const bins = (): string => uri('adr/0002-bins.md');
  const sacks = (): string => uri('adr/0001-sacks.md');

  setup(async () => {
    folder = new Folder().write({
      'adr/0001-sacks.md': SACKS,
      'adr/0002-bins.md': BINS,
      'README.md': '# Records\n\n- [Sacks](adr/0001-sacks.md#decision)\n- [Bins](adr/0002-bins.md)\n',
    });
    client = await LspClient.start({ folder: folder.path });
    await client.request('leaven/log');
    await client.open(bins(), BINS);
  });
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });
  const at = <R>(method: string, words: string, more: object = {}): Promise<R> =>
    client.request(method, { textDocument: { uri: bins() }, position: client.positionOf(bins(), words), ...more });

  test('hover over a link shows the record: title, status, decision, day of the next look', async () => {
    const card = await at<Hover>('textDocument/hover', 'why](');
    const { value } = card.contents as { value: string };
    for (const words of ['1. Keep flour in sacks', 'accepted', 'We will keep flour in sacks on the shelf.', 'Look again: 2030-01-31'])
      assert.ok(value.includes(words), value);
    assert.equal(client.slice(bins(), card.range!), '[why](0001-sacks.md#decision)');
    assert.equal(await at('textDocument/hover', '* Sacks'), null);
  });

  test('a link leads to its heading, a number to its record', async () => {
    const heading = await at<Location>('textDocument/definition', 'why](');
    assert.deepEqual(heading, { uri: sacks(), range: { start: { line: 8, character: 3 }, end: { line: 8, character: 11 } } });
    const own = await at<Location>('textDocument/definition', 'below](');
    assert.equal(client.slice(bins(), own.range), 'Options');
    assert.equal(await at('textDocument/definition', 'We will use'), null);
  });

  test('references of a page and of a heading are all links to them', async () => {
    const found = await at<Location[]>('textDocument/references', 'why](', { context: { includeDeclaration: false } });
    assert.deepEqual(found.map((one) => one.uri).sort(), [uri('README.md'), bins()].sort());
    const page = await at<Location[]>('textDocument/references', 'We will use', { context: { includeDeclaration: false } });
    assert.deepEqual(
      page.map((one) => one.uri),
      [uri('README.md')],
    );
  });

  test('links to files of the workspace can be opened, with the title of the record', async () => {
    const links = await at<DocumentLink[]>('textDocument/documentLink', 'Options');
    assert.deepEqual(
      links.map(({ target, tooltip, range }) => [client.slice(bins(), range), target, tooltip]),
      [
        ['0001-sacks.md', sacks(), 'Keep flour in sacks'],
        ['0001-sacks.md#decision', `${sacks()}#decision`, 'Keep flour in sacks'],
        ['#options', `${bins()}#options`, 'Keep flour in steel bins'],
      ],
    );
  });

  test('workspace symbols find records by number, title and status', async () => {
    const find = async (query: string): Promise<string[]> =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name);
    assert.deepEqual(await find(''), ['1. Keep flour in sacks', '2. Keep flour in steel bins']);
    assert.deepEqual(await find('steel'), ['2. Keep flour in steel bins']);
    assert.deepEqual(await find('accepted 1.'), ['1. Keep flour in sacks']);
    assert.deepEqual(await find('oven'), []);
  });

  test('a heading that gets other words takes its links along', async () => {
    await client.open(sacks(), SACKS);
    const position = client.positionOf(sacks(), 'Decision');
    const place = await client.request('textDocument/prepareRename', { textDocument: { uri: sacks() }, position });
    assert.equal(client.slice(sacks(), place as Location['range']), 'Decision');
    const params = { textDocument: { uri: sacks() }, position, newName: 'What we do' };
    const { changes } = await client.request<WorkspaceEdit>('textDocument/rename', params);
    assert.deepEqual(
      Object.entries(changes!).map(([name, edits]) => [name, edits.map(({ newText }) => newText)]),
      [
        [sacks(), ['What we do']],
        [uri('README.md'), ['adr/0001-sacks.md#what-we-do']],
        [bins(), ['0001-sacks.md#what-we-do']],
      ],
    );
    assert.equal(await at('textDocument/prepareRename', 'We will use'), null);
  });

  test('a file that is moved takes the links to it and its own along', async () => {
    const files = [{ oldUri: bins(), newUri: uri('old/adr/0002-steel bins.md') }];
    const { changes } = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
    assert.deepEqual(Object.fromEntries(Object.entries(changes!).map(([name, edits]) => [name, edits.map(({ newText }) => newText)])), {
      [bins()]: ['../../adr/0001-sacks.md', '../../adr/0001-sacks.md#decision'],
      [uri('README.md')]: ['old/adr/0002-steel%20bins.md'],
    });
  });

  test('sections fold, each with its role', async () => {
    const ranges = await at<FoldingRange[]>('textDocument/foldingRange', 'Options');
    assert.deepEqual(ranges, [
      { startLine: 5, endLine: 17, kind: 'title' },
      { startLine: 9, endLine: 13, kind: 'options' },
      { startLine: 15, endLine: 17, kind: 'decision' },
    ]);
  });

  test('a line over the title tells what the page holds, unless it is switched off', async () => {
    const [lens] = await at<CodeLens[]>('textDocument/codeLens', 'Options');
    assert.equal(lens?.command?.title, '2 options · 1 unweighed · no dissent');
    client.settings = { codeLens: false };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await at('textDocument/codeLens', 'Options'), []);
  });

  test('completion knows the records, the people, statuses, days and rules', async () => {
    const complete = async (line: string): Promise<string[]> => {
      const page = BINS.replace('## Decision\n', `${line}\n\n## Decision\n`);
      await client.change(bins(), { text: page });
      const { line: row, character } = client.positionOf(bins(), line);
      const items = await client.completions(bins(), { line: row, character: character + line.length });
      return items.map((item) => (item.textEdit as { newText: string }).newText);
    };
    assert.deepEqual(await complete('See [x]('), ['0001-sacks.md']);
    assert.deepEqual(await complete('* Amends: '), ['[1. Keep flour in sacks](0001-sacks.md)']);
    assert.deepEqual(await complete('* Deciders: Il'), ['Ilse Brandt']);
    assert.deepEqual(await complete('Status: '), ['draft', 'accepted', 'rejected', 'superseded']);
    const [today, soon] = await complete('Review by: ');
    assert.equal(Date.parse(soon!) - Date.parse(today!), 30 * 24 * 60 * 60 * 1000);
    assert.ok((await complete('<!-- leaven-disable-line ')).includes('link-broken'));
  });

  test('the older record is marked as superseded from the newer, and then nothing is asked', async () => {
    const [found] = (await client.diagnostics(bins())).filter(({ code }) => code === 'supersede-one-sided');
    const [action] = (await client.actions(bins(), found!.range)).filter(({ title }) => title.startsWith('Mark'));
    assert.equal(action?.title, 'Mark “Keep flour in sacks” as superseded by this page');
    await client.open(sacks(), SACKS);
    const refreshed = client.nextRefresh();
    const text = await client.apply(sacks(), { changes: action.edit!.changes! });
    assert.match(text, /^status: "superseded by \[2\. Keep flour in steel bins\]\(0002-bins\.md\)"$/m);
    await client.diagnostics(sacks());
    await refreshed;
    assert.ok((await client.diagnostics(bins())).every(({ code }) => code !== 'supersede-one-sided'));
  });

  test('a page without a second look is offered one, with a blank day', async () => {
    const start = client.positionOf(bins(), 'Keep flour in steel');
    const actions = await client.actions(bins(), { start, end: start }, ['refactor.rewrite']);
    const action = actions.find(({ title }) => title === 'Look again on …');
    assert.match(await client.apply(bins(), action!.edit!), /\nstatus: accepted\nreview-by: date\n---\n/);
  });

  test('nothing of all this happens on a page that is no decision document', async () => {
    const other = uri('README.md');
    await client.open(other, folder.read('README.md'));
    const position = client.positionOf(other, 'Sacks');
    for (const method of ['definition', 'references', 'documentLink', 'foldingRange', 'codeLens', 'hover', 'prepareRename']) {
      const result = await client.request(`textDocument/${method}`, { textDocument: { uri: other }, position, context: {} });
      assert.ok(result === null || (Array.isArray(result) && result.length === 0), method);
    }
  });
});
