// Whether the editor and a run say the same of every labelled document.
import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const dist = (name) => fileURLToPath(new URL(`../../../dist/${name}.cjs`, import.meta.url));
const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

/**
 * Lints `dev` of the corpus both ways, under the strict preset, which shows the same to everybody.
 * @returns {Promise<{ documents: number, findings: number, unlike: string[] }>} `unlike`: the names of documents of which they say different things.
 */
export async function compareWays(corpus) {
  const server = spawn(process.execPath, [dist('server'), '--stdio'], { cwd: corpus, stdio: ['pipe', 'pipe', 'inherit'] });
  const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  editor.listen();
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
  const initializationOptions = { settings: { preset: 'strict' } };
  await editor.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions });
  await editor.sendNotification('initialized', {});
  const { files } = lintRun(corpus);
  const result = { documents: files.length, findings: 0, unlike: [] };
  for (const { path: name, findings } of files) {
    const file = path.join(corpus, name);
    const text = fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const { diagnostics } = await editor.sendRequest('leaven/lintText', { uri: pathToFileURL(file).href, text });
    const told = diagnostics.filter(({ code, message }) => message.includes('\n') && code).map(ofEditor);
    const found = findings.filter(({ shown }) => shown).map(ofRun);
    result.findings += found.length;
    if (told.sort().join('\n') !== found.sort().join('\n')) result.unlike.push(name);
  }
  await editor.sendRequest('shutdown');
  await editor.sendNotification('exit');
  editor.dispose();
  return result;
}

function lintRun(corpus) {
  const args = [dist('cli'), 'lint', '--preset', 'strict', '--fail-on', 'never', '--format', 'json', 'dev'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: corpus, maxBuffer: 256 * 1024 * 1024 }));
}

const point = (line, column) => `${line}:${column}`;

function ofEditor({ code, severity, range, message, relatedInformation = [] }) {
  const place = ({ start, end }) => `${point(start.line + 1, start.character + 1)}-${point(end.line + 1, end.character + 1)}`;
  const related = relatedInformation.map(({ location, message: said }) => `${place(location.range)} ${said}`);
  return [code, SEVERITIES[severity], place(range), message, ...related].join('\t');
}

function ofRun({ rule, severity, range, message, question, related }) {
  const place = ({ start, end }) => `${point(start.line, start.column)}-${point(end.line, end.column)}`;
  return [rule, severity, place(range), `${message}\n${question}`, ...related.map((one) => `${place(one.range)} ${one.message}`)].join(
    '\t',
  );
}
