import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { LspClient } from '../harness/lsp';
import { FIXED_SCOPE } from '../harness/lsp-pages';
import { root } from '../harness/root';

const uri = 'file:///shop/product/lists.md';
const REQUESTS = [
  'textDocument/diagnostic',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'leaven/readPage',
  'leaven/prompts',
  'leaven/rulePage',
  'leaven/lintText',
];
const garbage = (uri: string): unknown[] => [
  undefined,
  {},
  [],
  [null],
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: { uri } },
  { textDocument: { uri }, position: 'here' },
  { textDocument: { uri }, position: { line: 'x', character: {} }, range: { start: null }, context: null },
  {
    textDocument: { uri },
    position: { line: -5, character: 1e9 },
    range: { start: { line: 1e9, character: -1 }, end: { line: -1, character: 0 } },
    context: {},
  },
  { uri: {}, text: [] },
  { rule: { toString: 1 } },
  { textDocument: { uri: 'file:///%ZZ' } },
];
const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didSave',
  'textDocument/didClose',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest',
  '$/setTrace',
  'nobody/knows',
];

suite('LSP: what should not be sent', () => {
  let client: LspClient;
  setup(async () => {
    client = await LspClient.start();
    await client.open(uri, FIXED_SCOPE);
  });
  const works = async (): Promise<void> => {
    assert.ok((await client.diagnostics(uri)).length > 0);
    assert.equal(await client.stop(), 0);
  };

  test('garbage as params of a request is answered, and the server goes on', async () => {
    for (const method of REQUESTS)
      for (const params of garbage(uri)) await client.request(method, params).catch((error: { code?: number }) => assert.ok(error.code));
    await works();
  });

  test('garbage as params of a notification changes nothing', async () => {
    for (const method of NOTIFICATIONS) for (const params of garbage('file:///shop/garbage.md')) await client.notify(method, params);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///nowhere.md', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await works();
  });

  test('an open document whose text is no text harms no other', async () => {
    await client.notify('textDocument/didOpen', {
      textDocument: { uri: 'file:///odd.md', languageId: 'markdown', version: 1, text: { not: 'text' } },
    });
    assert.deepEqual(await client.diagnostics('file:///odd.md'), []);
    await works();
  });

  test('an unknown method is answered as such', async () => {
    await assert.rejects(client.request('textDocument/levitate', {}), { code: -32601 });
    await assert.rejects(client.request('initialize', { capabilities: {} }), { code: -32600 });
    await works();
  });

  test('a body that is no JSON and one that is no message', async () => {
    for (const body of ['{"jsonrpc":', '[]', '"text"', '{}', '{"jsonrpc":"2.0","id":99}', '{"jsonrpc":"2.0","method":5}']) {
      client.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    await works();
  });

  test('capabilities that are none', async () => {
    const other = LspClient.spawn();
    await assert.rejects(other.request('initialize', {}), { code: -32603 });
    await other.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: 'none',
      workspaceFolders: null,
    });
    assert.equal(await other.stop(), 0);
    await works();
  });

  test('a registration that the client declines', async () => {
    const other = LspClient.spawn();
    other.connection.onRequest('client/registerCapability', () => Promise.reject(new Error('no')));
    other.connection.onRequest('workspace/configuration', () => Promise.reject(new Error('no')));
    await other.initialize();
    await other.open(uri, FIXED_SCOPE);
    assert.ok((await other.diagnostics(uri)).length > 0);
    assert.equal(await other.stop(), 0);
    await works();
  });
});

suite('LSP: the end', () => {
  test('exit after shutdown is 0, without it 1', async () => {
    assert.equal(await (await LspClient.start()).stop(), 0);
    const client = await LspClient.start();
    const exited = client.exited();
    await client.notify('exit');
    assert.equal(await exited, 1);
  });

  test('the command line serves too', async () => {
    const client = await LspClient.start({ command: ['cli.cjs', 'lsp'] });
    await client.open(uri, FIXED_SCOPE);
    assert.ok((await client.diagnostics(uri)).length > 0);
    assert.equal(await client.stop(), 0);
  });

  test('a client that is gone ends the server', async () => {
    const client = await LspClient.start();
    const exited = client.exited();
    client.process.stdin.end();
    assert.equal(await exited, 1);
  });

  test('the server speaks over node-ipc too, and needs a transport', async () => {
    const file = path.join(root, 'dist/server.cjs');
    const server = fork(file, ['--node-ipc']);
    server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
    const [answer] = (await once(server, 'message')) as [{ result: { serverInfo: { name: string } } }];
    assert.equal(answer.result.serverInfo.name, 'leaven');
    const exited = once(server, 'exit');
    server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.equal((await exited)[0], 0);
    const [code] = await once(fork(file, [], { silent: true }), 'exit');
    assert.equal(code, 2);
  });
});
