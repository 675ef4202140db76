// Runs every check and suite, says what each found and closes with `N passed, N failed`. --fast leaves out all but checks and unit tests.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureFormatsInstalled, ensureInstalled, root } from './install.mjs';

const fast = process.argv.includes('--fast');
const total = { passed: 0, failed: 0 };

ensureInstalled();
if (!fast) ensureFormatsInstalled();
await Promise.all([
  check('types', 'tsc', ['-b']).then(() => check('generated files', process.execPath, ['server/scripts/gen.mjs', '--check'])),
  check('format', 'prettier', ['--check', '--cache', '--log-level=warn', '.']).then(() =>
    check('lint', 'eslint', ['--max-warnings=0', '.']),
  ),
]);
if (await check('bundles', process.execPath, ['server/scripts/build.mjs', '--tests'])) {
  if (!fast) {
    await check('Neovim', 'bash', ['test/host/debian.sh', 'nvim', 'neovim']);
    await check('pre-commit', 'bash', ['test/host/debian.sh', 'pre-commit', 'pre-commit']);
  }
  for (const suite of fast ? ['unit'] : ['unit', 'cli', 'lsp']) await mocha(suite);
  if (!fast) for (const host of ['editor', 'web']) await inVSCode(host);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function check(name, command, args) {
  const { status, output, seconds } = await run(command, args);
  if (status !== 0) console.log(output.trim());
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1, seconds);
  return status === 0;
}

async function mocha(suite) {
  const file = path.join(root, `out/test/${suite}.json`);
  const tests = `out/test/${suite}/*.test.cjs`;
  // Its tests wait for processes of their own, one at a time: two files at once keep two cores busy.
  const parallel = suite === 'cli' ? ['--parallel', '--jobs', '2'] : [];
  const { status, output, seconds } = await run('mocha', [...parallel, '--reporter', 'json', '--reporter-option', `output=${file}`, tests]);
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
  if (!report || report.stats.passes + report.stats.failures === 0) {
    console.log(output.trim());
    return count(suite, 0, 1, seconds);
  }
  for (const { fullTitle, err } of report.failures) console.log(`\n✗ ${fullTitle}\n${err.stack ?? err.message ?? ''}\n`);
  for (const { fullTitle } of report.pending) console.log(`\n✗ ${fullTitle}\n(skipped)\n`);
  const failed = report.failures.length + report.pending.length;
  if (failed === 0 && status !== 0) console.log(output.trim());
  count(suite, report.stats.passes, failed === 0 && status !== 0 ? 1 : failed, seconds);
}

/** The packaged extension in a real VS Code, on a server or on the web alone: `npm run test:<host>` closes with the same line as this script. */
async function inVSCode(host) {
  const { status, output, seconds } = await run('npm', ['run', '--silent', `test:${host}`]);
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  if (status !== 0 || Number(failed ?? 1) > 0) console.log(output.trim());
  count(host, Number(passed ?? 0), Number(failed ?? 0) || (status !== 0 || !Number(passed) ? 1 : 0), seconds);
}

function count(name, passed, failed, seconds) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
}

/** Runs a command with the checkout's own tools in the path; resolves with its exit code and what it wrote. */
function run(command, args) {
  const started = performance.now();
  const env = { ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}` };
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
    let output = '';
    const done = (status) => resolve({ status, output, seconds: (performance.now() - started) / 1000 });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => ((output += error.message), done(-1)));
    child.on('close', done);
  });
}
