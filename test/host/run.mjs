// Runs the editor suites inside a real VS Code, served here and opened in Chromium, with the packaged extension installed.
// usage: node run.mjs [--suite NAME] [--shot FOLDER] [--timeout SECONDS] [--verbose]; with --suite it runs test/editor/NAME.test.ts alone,
// with --shot it only takes the pictures of pictures.test.ts.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { CHROMIUM, findBrowser } from './browser.mjs';
import { here, root, serveVSCode } from './vscode.mjs';

const { values: options } = parseArgs({
  options: {
    suite: { type: 'string' },
    shot: { type: 'string' },
    timeout: { type: 'string', default: '240' },
    verbose: { type: 'boolean', default: false },
  },
});
const { chromium } = createRequire(path.join(here, 'package.json'))('playwright-core');

const total = { passes: 0, failures: 0 };
const suites = options.suite ? [options.suite] : options.shot ? ['pictures'] : ['trusted', 'decisions', 'preview', 'quiet', 'restricted'];
for (const suite of suites) {
  const { passes, failures, output } = await runSuite(suite);
  console.log(output);
  total.passes += passes;
  total.failures += failures;
}
console.log(`${total.passes} passed, ${total.failures} failed`);
process.exit(total.failures === 0 ? 0 : 1);

/** One VS Code per suite, since trust is decided when a folder is opened, and what one suite writes another would see. Resolves with mocha's counts; a suite without a pass counts as failed. */
async function runSuite(suite) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-workspace-'));
  const results = path.join(folder, '..', `${path.basename(folder)}.json`);
  const camera = await listenForPictures();
  const env = { LEAVEN_TEST_RESULTS: results, LEAVEN_TEST_SUITE: suite, LEAVEN_TEST_CAMERA: camera.url };
  let vscode, browser;
  try {
    vscode = await serveVSCode({
      vsix: path.join(root, 'dist/leaven.vsix'),
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
      args: ['--enable-smoke-test-driver', ...(suite === 'restricted' ? [] : ['--disable-workspace-trust'])],
      env,
    });
    browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM });
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 } })).newPage();
    camera.page = page;
    await openWorkbench(page, vscode.host, folder, results);
    const report = JSON.parse(fs.readFileSync(results, 'utf8'));
    return report.passes > 0 || report.failures > 0
      ? report
      : { ...report, failures: 1, output: `${report.output}\nno test ran in ${suite}` };
  } catch (error) {
    return { passes: 0, failures: 1, output: `the ${suite} suite did not run to its end: ${error.message}` };
  } finally {
    await browser?.close();
    await vscode?.stop();
    camera.close();
    fs.rmSync(folder, { recursive: true, force: true });
    fs.rmSync(results, { force: true });
  }
}

/** Resolves when the suite has ended, however it ended; rejects when it takes too long. */
async function openWorkbench(page, host, folder, results) {
  if (options.verbose) page.on('console', (message) => console.log(message.text()));
  const remote = (file) => `vscode-remote://${host}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(path.join(here, 'driver'))],
    ['extensionTestsPath', remote(path.join(root, 'out/test/editor/index.cjs'))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const errors = [];
  await page.exposeFunction('codeAutomationLog', (type, values) => void (type === 'error' && errors.push(values.join(' '))));
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const url = new URL(`http://${host}/`);
  url.searchParams.set('folder', folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  await page.goto(url.href);
  let timer;
  const late = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`not done in ${options.timeout} s`)), Number(options.timeout) * 1000)),
  );
  await Promise.race([ended, late]).finally(() => clearTimeout(timer));
  if (!fs.existsSync(results)) throw new Error(`VS Code ended without a result:\n${errors.join('\n')}`);
}

/**
 * Lets a test look at the workbench: `picture/NAME?SELECTOR` takes a picture once the selector matches something visible,
 * `text?SELECTOR` answers with what is visible under it, `labels?SELECTOR` with what a screen reader is told, `colours?SELECTOR` with the
 * colours of its text, `click?SELECTOR` clicks on it, `type/TEXT` types into what has the focus, `press/KEY` presses a key.
 */
async function listenForPictures() {
  const camera = { page: undefined };
  const server = http.createServer(async (request, response) => {
    const [path, selector = 'body'] = request.url.slice(1).split('?').map(decodeURIComponent);
    try {
      response.end(await look(camera.page.locator(selector), ...path.split('/')));
    } catch (error) {
      response.writeHead(500, error.message.split('\n')[0]).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  camera.url = `http://127.0.0.1:${server.address().port}/`;
  camera.close = () => server.close();
  return camera;
}

/** A preview that is drawn anew shows nothing for a moment. */
function goneFrame(error) {
  if (/Frame was detached/.test(error.message)) return [];
  throw error;
}

async function look(found, what, name) {
  if (what === 'text') return JSON.stringify(await found.allInnerTexts().catch(goneFrame));
  if (what === 'labels') return JSON.stringify(await found.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))));
  if (what === 'colours') return JSON.stringify(await found.evaluateAll((all) => all.map((one) => getComputedStyle(one).color)));
  if (what === 'type') return (await found.page().keyboard.type(name)) ?? '';
  if (what === 'press') return (await found.page().keyboard.press(name)) ?? '';
  if (what === 'click') return (await found.first().click({ timeout: 10_000 })) ?? '';
  await found.first().waitFor({ timeout: 10_000 });
  await found.page().screenshot({ path: path.join(options.shot, `${name}.png`) });
  return '';
}
