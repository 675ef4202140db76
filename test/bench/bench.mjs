// What Leaven costs on this machine: keystrokes over stdio, the worst inputs, and a folder if one is given.
// usage: npm run bench [-- FOLDER]. Times move with what else runs here: compare figures of one run only.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const cli = path.join(root, 'dist/cli.cjs');
const room = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-bench-'));
const EDITS = 100;
const MEGABYTES = 10;

try {
  for (const lines of [300, 3000]) {
    const text = pageOf(lines);
    const leaven = await keystrokes([path.join(root, 'dist/server.cjs'), '--stdio'], text);
    const echo = await keystrokes([path.join(here, 'echo.mjs')], text);
    report(
      `keystroke, ${lines} lines`,
      `p50 ${ms(leaven.p50)}, p95 ${ms(leaven.p95)}; a server that only parses: p50 ${ms(echo.p50)}, p95 ${ms(echo.p95)}`,
    );
  }
  for (const [name, unit] of Object.entries({
    'table rows': '| Flour in steel bins | dry | 120 |\n',
    headings: '## Flour in steel bins\n\n',
  })) {
    const file = path.join(room, 'worst.md');
    const head = name === 'headings' ? '# Flour\n\n' : '# Flour\n\n| Way | State | Cost |\n|---|---|---|\n';
    fs.writeFileSync(file, `---\nkind: proposal\n---\n\n${head}${unit.repeat((MEGABYTES * 1e6) / unit.length)}`);
    report(`${MEGABYTES} MB of ${name}`, cost([cli, 'lint', file]));
  }
  const folder = process.argv[2];
  if (folder) {
    report(`lint ${folder}`, cost([cli, 'lint', '--format', 'json', path.resolve(folder)]));
    report('markdown-it alone', cost([path.join(here, 'parse.mjs'), path.resolve(folder)]));
  }
} finally {
  fs.rmSync(room, { recursive: true });
}

function report(what, figures) {
  console.log(`${what.padEnd(24)} ${figures}`);
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}

/** The samples one after the other; each copy bears its number, so that no two stretches are the same. */
function pageOf(lines) {
  const files = fs.readdirSync(path.join(root, 'samples'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const pages = files.sort().map((name) => fs.readFileSync(path.join(root, 'samples', name), 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
  const found = ['---', 'kind: proposal', 'status: draft', '---'];
  for (let i = 0; found.length < lines; i++) found.push(...pages[i % pages.length].replace(/(\w)$/gm, `$1 ${i}`).split('\n'));
  return found.slice(0, lines).join('\n');
}

/** Types into the middle of a page: from each change sent to its diagnostics received. */
async function keystrokes(command, text) {
  const server = spawn(process.execPath, command, { cwd: room, stdio: ['pipe', 'pipe', 'ignore'] });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  const uri = 'file:///bench/page.md';
  const capabilities = { textDocument: { diagnostic: {} } };
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities });
  await client.sendNotification('initialized', {});
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const times = [];
  const line = text.split('\n').findIndex((one, i) => i > text.split('\n').length / 2 && /^\w.{30}/.test(one));
  for (let i = 0; i < 2 * EDITS; i++) {
    const start = performance.now();
    const at = { line, character: 20 + (i % 10) };
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: 'a few more words '[i % 17] }],
    });
    await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    // The first half warms the server up.
    if (i >= EDITS) times.push(performance.now() - start);
  }
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  client.dispose();
  times.sort((a, b) => a - b);
  return { p50: times[EDITS / 2], p95: times[EDITS * 0.95] };
}

/** CPU seconds and the most memory that a process took. */
function cost(command) {
  const usage = path.join(room, 'usage.json');
  const { status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(path.join(here, 'usage.mjs')).href, ...command], {
    cwd: room,
    env: { ...process.env, LEAVEN_BENCH_USAGE: usage },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status === null || status > 1) throw new Error(stderr);
  const { seconds, mebibytes } = JSON.parse(fs.readFileSync(usage, 'utf8'));
  return `${seconds.toFixed(1)} s of CPU, ${Math.round(mebibytes)} MiB`;
}
