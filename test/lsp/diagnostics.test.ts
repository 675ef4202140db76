import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.gen';
import { FULL, LspClient, PLAIN } from '../harness/lsp';
import { FIXED_SCOPE, NOTES } from '../harness/lsp-pages';

const uri = 'file:///shop/product/lists.md';
/** How long the server waits for the next keystroke before it pushes, in ms. */
const PUSH_DELAY = 150;

suite('LSP: diagnostics that are pulled', () => {
  let client: LspClient;
  setup(async () => void (client = await LspClient.start({ initializationOptions: { rulePages: 'rules:/{rule}.md' } })));
  teardown(async () => assert.equal(await client.stop(), 0));

  test('the capabilities are those that the client can use', async () => {
    const other = LspClient.spawn();
    const { capabilities, serverInfo } = await other.initialize();
    assert.equal(serverInfo?.name, 'leaven');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.deepEqual(capabilities.diagnosticProvider, { identifier: 'leaven', interFileDependencies: false, workspaceDiagnostics: false });
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.leaven'] });
    assert.ok(capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.completionProvider);
    await other.stop();
  });

  test('a finding says what the page shows, asks, and links its rule', async () => {
    await client.open(uri, FIXED_SCOPE);
    const [first, ...others] = await client.diagnostics(uri);
    assert.ok(first && others.length < 3, 'a draft is asked between one and three questions');
    const rule = rules[String(first.code)]!;
    assert.equal(first.source, 'leaven');
    assert.equal(first.codeDescription?.href, `rules:/${first.code}.md`);
    assert.match(first.message, /^.+\n.+\?$/);
    assert.equal(first.severity, { error: 1, warning: 2, info: 3, hint: 4 }[rule.severity]);
    assert.ok(client.slice(uri, first.range).length > 0);
    for (const { location } of first.relatedInformation ?? []) assert.equal(location.uri, uri);
  });

  test('a question about people is asked of the author, who sees it here', async () => {
    const page =
      '---\nkind: decision-record\nstatus: accepted\n---\n\n# Keep lists for a year\n\nWe keep lists for a year rather than for ever.\n';
    await client.open(uri, page);
    const [who] = (await client.diagnostics(uri)).filter(({ code }) => code === 'deciders-missing');
    assert.match(who?.message ?? '', /Who decided/);
  });

  test('an unchanged report is not sent twice', async () => {
    await client.open(uri, FIXED_SCOPE);
    const first = await client.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    const third = await client.pull(uri, first.resultId);
    assert.ok(third.kind === 'full' && third.resultId !== first.resultId);
  });

  test('what is no decision document, no markdown or not open gives nothing at all', async () => {
    await client.open('file:///shop/readme.md', NOTES);
    await client.open('file:///shop/lists.txt', FIXED_SCOPE, 'plaintext');
    for (const one of ['file:///shop/readme.md', 'file:///shop/lists.txt', 'file:///shop/closed.md']) {
      assert.deepEqual(await client.diagnostics(one), []);
      assert.deepEqual(await client.completions(one, { line: 1, character: 0 }), []);
      assert.deepEqual(await client.actions(one, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }), []);
      assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument: { uri: one } }), []);
      assert.equal(await client.request('textDocument/hover', { textDocument: { uri: one }, position: { line: 0, character: 3 } }), null);
    }
  });

  test('lines and characters are those of CRLF and of UTF-16', async () => {
    await client.open(uri, FIXED_SCOPE);
    const plain = await client.diagnostics(uri);
    const crlf = 'file:///shop/product/crlf.md';
    await client.open(crlf, FIXED_SCOPE.replaceAll('\n', '\r\n'));
    const ranges = (found: typeof plain): unknown => found.map(({ code, range }) => ({ code, range }));
    assert.deepEqual(ranges(await client.diagnostics(crlf)), ranges(plain));
    const astral = 'file:///shop/product/astral.md';
    await client.open(astral, FIXED_SCOPE.replaceAll('shopping', '🛒𝒮hopping').replaceAll('Shared', '🛒🛒Shared'));
    const found = await client.diagnostics(astral);
    assert.deepEqual(
      found.map(({ code, range }) => [code, client.slice(astral, range).replace('🛒𝒮hopping', 'shopping').replace('🛒🛒', '')]),
      plain.map(({ code, range }) => [code, client.slice(uri, range)]),
    );
  });

  test('a text that need not be open gives what it would give open', async () => {
    await client.open(uri, FIXED_SCOPE);
    const { kind, diagnostics } = await client.request<{ kind: string; diagnostics: unknown }>('leaven/lintText', {
      uri,
      text: FIXED_SCOPE,
    });
    assert.equal(kind, 'narrative');
    assert.deepEqual(diagnostics, await client.diagnostics(uri));
  });
});

suite('LSP: diagnostics that are pushed', () => {
  let client: LspClient;
  teardown(async () => assert.equal(await client.stop(), 0));

  test('a client that cannot pull gets them, plain, and none for a closed document', async () => {
    client = LspClient.spawn();
    const { capabilities } = await client.initialize({ capabilities: PLAIN });
    assert.equal(capabilities.diagnosticProvider, undefined);
    await client.open(uri, FIXED_SCOPE);
    const { version, diagnostics } = await client.nextPublished(uri);
    assert.equal(version, 1);
    assert.ok(diagnostics.length > 0);
    for (const one of diagnostics) assert.ok(!one.relatedInformation && !one.codeDescription);
    await client.close(uri);
    assert.deepEqual((await client.nextPublished(uri)).diagnostics, []);
  });

  test('a client that pulls gets no push', async () => {
    client = await LspClient.start();
    await client.open(uri, FIXED_SCOPE);
    await client.change(uri, { text: NOTES });
    await client.close(uri);
    await client.open(uri, FIXED_SCOPE);
    for (const end = Date.now() + 3 * PUSH_DELAY; Date.now() < end;) await client.diagnostics(uri);
    assert.deepEqual(client.publishedFor(uri), []);
  });

  test('typing is answered once, for the newest version', async () => {
    client = await LspClient.start({ capabilities: PLAIN });
    await client.open(uri, FIXED_SCOPE);
    for (let i = 0; i < 20; i++) {
      await client.change(uri, { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: '\nMore words.\n' });
      await client.request('leaven/rules');
    }
    await client.until(() => client.publishedFor(uri).at(-1)?.version === 21);
    const versions = client.publishedFor(uri).map(({ version }) => version!);
    assert.deepEqual(
      versions,
      [...new Set(versions)].sort((a, b) => a - b),
    );
    assert.ok(versions.length < 10, String(versions));
  });

  test('nothing is published for a version that is no longer the newest', async () => {
    const capabilities = { ...PLAIN, workspace: { configuration: true } };
    client = LspClient.spawn();
    const gate = client.holdConfiguration();
    await client.initialize({ capabilities });
    await client.open(uri, FIXED_SCOPE);
    await gate.asked;
    await client.change(uri, { text: NOTES });
    gate.open();
    const { version, diagnostics } = await client.nextPublished(uri);
    assert.equal(version, 2);
    assert.deepEqual(diagnostics, []);
  });
});

suite('LSP: requests that are cancelled', () => {
  test('a cancelled request is answered as cancelled, and the next as ever', async () => {
    const client = LspClient.spawn();
    const gate = client.holdConfiguration();
    await client.initialize({ capabilities: FULL });
    await client.open(uri, FIXED_SCOPE);
    const { token, cancel } = client.cancellation();
    const pulled = client.request('textDocument/diagnostic', { textDocument: { uri } }, token);
    await gate.asked;
    cancel();
    gate.open();
    await assert.rejects(pulled, { code: -32800 });
    assert.ok((await client.diagnostics(uri)).length > 0);
    await client.stop();
  });
});
