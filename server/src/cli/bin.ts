import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Writable } from 'node:stream';
import { main } from './main';

const bundled = createRequire(__filename);

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  isErrorTTY: process.stderr.isTTY === true,
  today: new Date().toISOString().slice(0, 10),
  stdin: readAll,
  stdout: (text) => write(process.stdout, text),
  stderr: (text) => write(process.stderr, text),
  version: () => (bundled('../package.json') as { version: string }).version,
  build: () => createHash('sha256').update(fs.readFileSync(__filename)).digest('base64url'),
  interrupted: async () => void (await once(process, 'SIGINT')),
  serve: () => void bundled('./server.cjs'),
}).then((code) => {
  process.exitCode = code;
});
