import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NewDocument, PromptItem, TemplateItem } from '../../server/src/lsp/protocol';
import { library } from '../../server/src/prompts/index';
import { templates } from '../../server/src/templates/index';
import { fileUri, FULL, LspClient, PLAIN } from '../harness/lsp';
import { FIXED_SCOPE } from '../harness/lsp-pages';

const DECK = `moment: challenging
title: Before the harvest
when: The beds are full and someone wants more.
prompts:
  - id: what-the-soil-says
    question: "What does \${1:the bed} tell us that \${2:the plan} does not?"
    why: A bed answers before a plan does.
    minutes: 5
    roles: [scope]
    answers: [scope-before-exploration]
`;

suite("LSP: a team's own prompts and templates", () => {
  let folder: string;
  let client: LspClient;
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  const uriOf = (file: string): string => fileUri(path.join(folder, file));
  setup(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-team-')));
    fs.mkdirSync(path.join(folder, '.git'));
  });
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    fs.rmSync(folder, { recursive: true });
  });
  const ids = async (params?: object): Promise<string[]> =>
    (await client.request<PromptItem[]>('leaven/prompts', params)).map(({ id }) => id);

  test('prompts of the nearest .leaven stand with ours, in the request, in completions and among quick fixes', async () => {
    write('.leaven/prompts/harvest.yaml', DECK);
    client = await LspClient.start({ folder });
    const page = uriOf('product/lists.md');
    await client.open(page, FIXED_SCOPE);
    const all = await client.request<PromptItem[]>('leaven/prompts');
    assert.equal(all.length, library.prompts.length + 1);
    const own = all.find(({ id }) => id === 'what-the-soil-says')!;
    assert.equal(own.deck, 'Before the harvest');
    assert.equal(own.title, 'What the soil says');
    assert.equal(own.minutes, 5);
    const found = (await client.diagnostics(page)).find(({ code }) => code === 'scope-before-exploration')!;
    const actions = await client.actions(page, found.range);
    assert.ok(
      actions.some(({ title }) => title === 'Ask: What does … tell us that … does not?'),
      actions.map(({ title }) => title).join('\n'),
    );
    const [item] = await client.completions(page, { line: found.range.start.line + 1, character: 0 });
    assert.equal(item!.label, 'What the soil says');
    assert.equal(item!.detail, 'What does … tell us that … does not?');
  });

  test('a mistake is shown in the deck, the other decks count, and a mended one counts at once', async () => {
    write('.leaven/prompts/harvest.yaml', DECK.replace('minutes: 5', 'minutes: soon'));
    write('.leaven/prompts/winter.yml', DECK.replace('what-the-soil-says', 'what-the-frost-says'));
    client = await LspClient.start({ folder });
    const deck = uriOf('.leaven/prompts/harvest.yaml');
    await client.until(() => client.publishedFor(deck).length > 0);
    const { range, message } = client.publishedFor(deck)[0]!.diagnostics[0]!;
    assert.equal(range.start.line, 7);
    assert.match(message as string, /^what-the-soil-says, minutes: .*a whole number from 1 to 60/);
    assert.deepEqual(client.shown, [], 'nothing pops up');
    const before = await ids();
    assert.ok(before.includes('what-the-frost-says') && !before.includes('what-the-soil-says'));
    write('.leaven/prompts/harvest.yaml', DECK);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: deck, type: 2 }] });
    await client.until(() => client.publishedFor(deck).at(-1)!.diagnostics.length === 0);
    assert.ok((await ids()).includes('what-the-soil-says'));
    assert.ok(
      client.registrations.some(({ registerOptions }) => JSON.stringify(registerOptions).includes('**/.leaven/{prompts,templates}/*')),
    );
  });

  test('an id that stands in our decks already keeps ours', async () => {
    write('.leaven/prompts/harvest.yaml', DECK.replace('what-the-soil-says', 'premortem'));
    client = await LspClient.start({ folder });
    const deck = uriOf('.leaven/prompts/harvest.yaml');
    await client.until(() => client.publishedFor(deck).length > 0);
    assert.match(
      client.publishedFor(deck)[0]!.diagnostics[0]!.message as string,
      /^premortem: This id stands in Leaven's deck challenging too/,
    );
    assert.equal((await ids()).filter((id) => id === 'premortem').length, 1);
  });

  test('prompts tell why they fit, and come in the form that is asked for', async () => {
    client = await LspClient.start({ folder });
    const page = uriOf('product/lists.md');
    await client.open(page, FIXED_SCOPE);
    const [found] = await client.diagnostics(page);
    const at = { textDocument: { uri: page }, position: found!.range.start };
    const [first] = await client.request<PromptItem[]>('leaven/prompts', at);
    assert.ok(first!.answersHere.length > 0 && first!.answersHere.every((rule) => first!.answers.includes(rule)));
    for (const item of await client.request<PromptItem[]>('leaven/prompts', { ...at, form: 'callout' }))
      assert.match(item.snippet, /^> \[!NOTE\]\n> .*\$\{1:/);
    for (const item of await client.request<PromptItem[]>('leaven/prompts', { ...at, form: 'comment' }))
      assert.match(item.snippet, /^<!-- .*\$\{1:.* -->$/);
  });

  test('templates name the folder in which their pages go', async () => {
    write('doc/adr/0001-record-decisions.md', '# 1. Record decisions\n');
    client = await LspClient.start({ folder });
    const items = await client.request<TemplateItem[]>('leaven/templates');
    assert.deepEqual(
      items.map(({ name }) => name),
      templates.map(({ name }) => name),
    );
    const folderOf = (name: string): string => items.find((item) => item.name === name)!.folder;
    assert.equal(folderOf('madr'), uriOf('doc/adr'));
    assert.equal(folderOf('prd'), uriOf('docs/product'));
    write('.adr-dir', 'records\n');
    assert.equal((await client.request<TemplateItem[]>('leaven/templates')).find(({ name }) => name === 'madr')!.folder, uriOf('records'));
  });

  test('a new document takes the next number, and marks the one that it supersedes', async () => {
    write('docs/adr/ADR-007-flour.md', '# 7. Keep flour in bins\n\nDate: 2026-01-20\n\n## Status\n\nAccepted\n\n## Context\n');
    client = await LspClient.start({ folder });
    const made = await client.request<NewDocument>('leaven/newDocument', {
      template: 'nygard',
      title: 'Keep flour in $1 {sacks}',
      folder: uriOf('docs/adr'),
      author: 'Ida',
      supersedes: uriOf('docs/adr/ADR-007-flour.md'),
    });
    assert.ok(made.problem === undefined, JSON.stringify(made));
    assert.equal(made.uri, uriOf('docs/adr/ADR-008-keep-flour-in-1-sacks.md'));
    assert.match(made.text, /^# 8\. Keep flour in \$1 \{sacks\}\n/);
    assert.match(made.snippet, /^# 8\. Keep flour in \\\$1 \{sacks\\\}\n/);
    assert.match(made.text, /^Supersedes \[7\. Keep flour in bins\]\(ADR-007-flour\.md\)\.$/m);
    assert.deepEqual(
      [...made.snippet.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop)),
      [...made.text.matchAll(/\{(?!sacks)[^{}]+\}/g)].map((_, index) => index + 1),
    );
    assert.deepEqual(made.edits, [
      {
        uri: uriOf('docs/adr/ADR-007-flour.md'),
        edits: [
          {
            range: { start: { line: 6, character: 0 }, end: { line: 6, character: 8 } },
            newText: 'Superseded by [8. Keep flour in $1 {sacks}](ADR-008-keep-flour-in-1-sacks.md)',
          },
        ],
      },
    ]);
    assert.ok(!fs.existsSync(path.join(folder, 'docs/adr/ADR-008-keep-flour-in-1-sacks.md')), 'the client writes');
  });

  test("a team's template stands before ours, in the place of one of the same name", async () => {
    write('.leaven/templates/madr.md', '<!-- leaven-template\ntitle: Our record\nfolder: records\n-->\n# {title}\n\n{what we saw}\n');
    client = await LspClient.start({ folder });
    const [first, ...others] = await client.request<TemplateItem[]>('leaven/templates');
    assert.deepEqual([first!.name, first!.title, first!.folder, first!.kind], ['madr', 'Our record', uriOf('records'), null]);
    assert.ok(!others.some(({ name }) => name === 'madr'));
    const made = await client.request<NewDocument>('leaven/newDocument', { template: 'madr', title: 'Bins', folder: uriOf('records') });
    assert.ok(made.problem === undefined);
    assert.equal(made.text, '# Bins\n\n{what we saw}\n');
    assert.equal(made.uri, uriOf('records/bins.md'));
  });

  test('what cannot be made is said with a way on', async () => {
    write('docs/bins.md', '# Bins\n');
    client = await LspClient.start({ folder });
    const ask = (params: object): Promise<NewDocument> =>
      client.request('leaven/newDocument', { template: 'prd', title: 'Bins', folder: uriOf('docs'), ...params });
    assert.match((await ask({ template: 'mardr' })).problem!, /no template mardr\. Did you mean "madr"\?/);
    assert.match((await ask({})).problem!, /bins\.md exists there already/);
    assert.match((await ask({ title: ' ?! ' })).problem!, /letters or digits/);
    assert.match((await ask({ title: 'Sacks', supersedes: uriOf('docs/gone.md') })).problem!, /gone\.md/);
  });

  test('files that only the client can read come from the client', async () => {
    const files: Record<string, string> = {
      'vault://shop/.leaven/prompts/harvest.yaml': DECK,
      'vault://shop/docs/adr/0003-bins.md': '# 3. Bins\n\nStatus: accepted\n',
    };
    client = LspClient.spawn();
    client.connection.onRequest('leaven/listFolder', ({ uri }: { uri: string }) => {
      const under = Object.keys(files).filter((file) => file.startsWith(`${uri.replace(/\/$/, '')}/`));
      const names = new Set(under.map((file) => file.slice(uri.replace(/\/$/, '').length + 1)));
      return under.length === 0
        ? null
        : [
            ...new Map(
              [...names].map((name) => [name.split('/')[0]!, { name: name.split('/')[0]!, isFolder: name.includes('/') }]),
            ).values(),
          ];
    });
    client.connection.onRequest('leaven/readFile', ({ uri }: { uri: string }) => files[uri] ?? null);
    await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: FULL,
      workspaceFolders: [{ uri: 'vault://shop/', name: 'shop' }],
      initializationOptions: { files: true },
    });
    await client.notify('initialized', {});
    assert.ok((await ids()).includes('what-the-soil-says'));
    const made = await client.request<NewDocument>('leaven/newDocument', {
      template: 'nygard',
      title: 'Sacks',
      folder: 'vault://shop/docs/adr',
      supersedes: 'vault://shop/docs/adr/0003-bins.md',
    });
    assert.ok(made.problem === undefined);
    assert.equal(made.uri, 'vault://shop/docs/adr/0004-sacks.md');
    assert.equal(made.edits[0]!.edits[0]!.newText, 'superseded by [4. Sacks](0004-sacks.md)');
  });

  test('a client without files of its own is asked for none', async () => {
    client = await LspClient.start({ capabilities: PLAIN });
    assert.equal((await ids({ textDocument: { uri: 'vault://shop/a.md' } })).length, library.prompts.length);
  });
});
