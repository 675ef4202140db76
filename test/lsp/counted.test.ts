import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import { unconfigured, type Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/server';
import { rules } from '../../server/src/rules/index.gen';

const page = (i: number): string =>
  `---\nkind: decision-record\nstatus: accepted\n---\n\n# Record ${i}\n\nSupersedes [${i - 1}](${i - 1}-r.md).\n`;
const uri = (i: number): string => `memory:///adr/${i}-r.md`;
const OPEN = 50;
const ALL = 5000;

suite('one edit re-lints only what it touches', function () {
  this.timeout(120_000);

  test(`counted, with ${OPEN} open documents and a log of ${ALL}`, async () => {
    const counts = { page: 0, workspace: 0 };
    const probe = { page: rules['options-absent']!, workspace: rules['supersede-one-sided']! };
    const plain = { page: probe.page.check, workspace: probe.workspace.check };
    for (const name of ['page', 'workspace'] as const)
      (probe[name] as { check: unknown }).check = (...given: Parameters<typeof probe.page.check>) => (
        counts[name]++,
        plain[name](...given)
      );
    const runtime: Runtime = {
      version: '0',
      homepage: undefined,
      files: { scheme: 'memory', files: { list: async () => undefined, read: async (one) => page(Number(/(\d+)-r/.exec(one)![1])) } },
      listMarkdown: async () => Array.from({ length: ALL }, (_, i) => uri(i + 1)),
      hasFile: () => undefined,
      today: () => '2026-11-22',
      author: async () => '',
      configure: async (one, request) => unconfigured(one, request),
      reload: () => undefined,
    };
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), runtime);
    const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    client.listen();
    await client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'memory:///', name: 'm' }],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await client.sendNotification('initialized', {});
    assert.equal((await client.sendRequest<unknown[]>('leaven/log')).length, ALL);
    const open = Array.from({ length: OPEN }, (_, i) => i + 1);
    const pullAll = async (): Promise<void> => {
      for (const i of open) await client.sendRequest('textDocument/diagnostic', { textDocument: { uri: uri(i) } });
    };
    for (const i of open)
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(i), languageId: 'markdown', version: 1, text: page(i) },
      });
    await pullAll();
    let version = 1;
    const edit = async (text: string): Promise<typeof counts> => {
      counts.page = counts.workspace = 0;
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(10), version: ++version },
        contentChanges: [{ text }],
      });
      await pullAll();
      await pullAll();
      return { ...counts };
    };
    assert.deepEqual(await edit(`${page(10)}\nA word.\n`), { page: 1, workspace: 1 }, 'a keystroke: that document only');
    const named = await edit(page(10).replace('accepted', 'superseded'));
    assert.equal(named.page, 1, 'a changed summary: still one page is read anew');
    assert.ok(named.workspace > 1 && named.workspace < 8, `workspace rules for those that the log names: ${named.workspace}`);
    for (const name of ['page', 'workspace'] as const) (probe[name] as { check: unknown }).check = plain[name];
    client.dispose();
  });
});
