import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, lintJson } from '../harness/cli';
import { readFile, root } from '../harness/root';

const TYPED = `import { lint, readDocument, rules, type FindingEntry, type LintOptions, type PageEntry } from 'leaven';
const options: LintOptions = { path: 'docs/a.md', preset: 'strict', rules: { 'vague-revisit': 'off' } };
const page: PageEntry = lint('# A', options);
const found: readonly FindingEntry[] = page.findings;
const line: number | undefined = found[0]?.range.start.line;
const names: readonly string[] = readDocument('# A').options.map(({ name }) => name);
const question: string | undefined = rules['options-absent']?.question;
// @ts-expect-error there is no such preset
lint('# A', { preset: 'loud' });
export { line, names, question };
`;

suite('the library', function () {
  this.timeout(120_000);
  let folder: Folder;
  suiteSetup(() => {
    folder = new Folder().write({ 'docs/brief.md': HASTY_BRIEF, 'package.json': '{ "private": true }' });
    const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder.path)) as [
      { filename: string },
    ];
    fs.mkdirSync(path.join(folder.path, 'node_modules/leaven'), { recursive: true });
    execFileSync('tar', ['-xzf', filename, '-C', 'node_modules/leaven', '--strip-components=1'], { cwd: folder.path });
  });
  suiteTeardown(() => folder.remove());
  const run = (file: string, text: string): string => {
    folder.write({ [file]: text });
    return execFileSync(process.execPath, [file], { cwd: folder.path, encoding: 'utf8' });
  };
  const printed = "console.log(JSON.stringify(lint(require('node:fs').readFileSync('docs/brief.md', 'utf8'), { path: 'docs/brief.md' })));";

  test('gives what the command reports, to CommonJS and to ES modules', () => {
    const [reported] = lintJson(['docs'], { cwd: folder.path }).report.files;
    assert.ok(reported!.findings.length > 0);
    assert.deepEqual(JSON.parse(run('a.cjs', `const { lint } = require('leaven');\n${printed}`)), reported);
    const header =
      "import { createRequire } from 'node:module';\nimport { lint } from 'leaven';\nconst require = createRequire(import.meta.url);\n";
    assert.deepEqual(JSON.parse(run('a.mjs', header + printed)), reported);
  });

  test('says what is amiss with an option, and never throws for a text', () => {
    const header =
      "const { lint } = require('leaven');\nconst tried = (text, options) => { try { return lint(text, options).kind; } catch (error) { return `${error}`; } };\n";
    const calls = [
      "tried('', { rules: { 'optoins-absent': 'off' } })",
      "tried('', { rules: { 'options-absent': 'warn' } })",
      "tried('', { preset: 'stict' })",
      "tried('', { kind: 'adr' })",
      "tried('', { today: 'tomorrow' })",
      "tried('\\u0000\\ud800', { preset: undefined })",
    ];
    assert.deepEqual(JSON.parse(run('b.cjs', `${header}console.log(JSON.stringify([${calls.join(', ')}]));`)), [
      'RangeError: "optoins-absent" is no rule. Did you mean "options-absent"?',
      'RangeError: "warn" is no level of options-absent. Did you mean "warning"?',
      'RangeError: "stict" is no preset. Did you mean "strict"?',
      'RangeError: "adr" is no kind of document.',
      'RangeError: "tomorrow" is no date such as 2026-11-22.',
      'other',
    ]);
  });

  test('a suppression is judged on the day that is given', () => {
    const text = JSON.stringify(HASTY_BRIEF.replace('## Scope', '<!-- leaven-disable-next-line until 2027-01-31 -- agreed -->\n## Scope'));
    const rules = (today: string): string => `lint(${text}, { today: '${today}' }).findings.map(({ rule }) => rule)`;
    const [before, after] = JSON.parse(
      run('c.cjs', `const { lint } = require('leaven');\nconsole.log(JSON.stringify([${rules('2027-01-31')}, ${rules('2027-02-01')}]));`),
    ) as [string[], string[]];
    assert.ok(!before.includes('scope-before-exploration') && after.includes('scope-before-exploration'));
  });

  test('its types hold for CommonJS, for ES modules and for bundlers', () => {
    folder.write({ 'a.cts': TYPED, 'a.mts': TYPED, 'b.ts': TYPED });
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2023', '--lib', 'es2023'];
    const modes = [
      ['a.cts', 'a.mts', '--module', 'nodenext'],
      ['b.ts', '--module', 'esnext', '--moduleResolution', 'bundler'],
    ];
    for (const mode of modes) {
      const { status, stdout } = spawnSync(process.execPath, [tsc, ...strict, ...mode], { cwd: folder.path, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  test('the example of docs/api.md runs and asks', () => {
    const [, example] = /```js\n([^]*?)```/.exec(readFile('docs/api.md'))!;
    assert.match(run('d.mjs', example!), /^decision-record\n(?:\d+ [a-z-]+ .+\?\n)+$/);
  });
});

function npm(...args: string[]): string {
  return execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
