// Runs the editor suite in a desktop VS Code: a download, or the executable that LEAVEN_VSCODE names. Needs a display.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-vscode-'));
const results = path.join(profile, 'results.json');
const folder = path.join(profile, 'workspace');
const dirs = [`--user-data-dir=${path.join(profile, 'user')}`, `--extensions-dir=${path.join(profile, 'extensions')}`];
fs.mkdirSync(folder);

let report = { passes: 0, failures: 1, output: '' };
try {
  const vscodeExecutablePath = process.env.LEAVEN_VSCODE ?? (await downloadAndUnzipVSCode());
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
  execFileSync(cli, [...args, ...dirs, '--install-extension', path.join(root, 'dist/leaven.vsix')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: path.join(here, 'driver'),
    extensionTestsPath: path.join(root, 'out/test/editor/index.cjs'),
    extensionTestsEnv: { LEAVEN_TEST_RESULTS: results, LEAVEN_TEST_SUITE: 'trusted' },
    launchArgs: [folder, ...dirs],
  });
} catch (error) {
  report.output = `the suite did not end well: ${error.message ?? error}`;
}
if (fs.existsSync(results)) report = JSON.parse(fs.readFileSync(results, 'utf8'));
fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
console.log(report.output);
const failures = report.failures || (report.passes === 0 ? 1 : 0);
console.log(`${report.passes} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
