import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../server/src/lsp/protocol';
import { leaven, lintJson } from '../harness/cli';
import { listFiles, readFile, root } from '../harness/root';

const manifest = JSON.parse(readFile('package.json'));

suite('packages', function () {
  this.timeout(60_000);
  let folder: string;

  suiteSetup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-packages-'));
  });

  suiteTeardown(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('the VSIX holds what the extension needs and no more, in at most 700 kB', () => {
    const vsix = path.join(folder, 'leaven.vsix');
    run(process.execPath, ['server/scripts/package.mjs', vsix]);
    assert.deepEqual(zipEntries(fs.readFileSync(vsix)), [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/browser-server.js',
      'extension/dist/browser.js',
      'extension/dist/extension.cjs',
      'extension/dist/server-core.js',
      'extension/dist/server.cjs',
      'extension/l10n/bundle.l10n.json',
      'extension/media/icon.png',
      'extension/media/preview.css',
      'extension/media/walkthrough/card.md',
      'extension/media/walkthrough/decisions.md',
      'extension/media/walkthrough/new.md',
      'extension/media/walkthrough/question.md',
      'extension/media/walkthrough/read.md',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
      'extension/schema/leaven.schema.json',
      'extension/snippets/leaven.code-snippets',
    ]);
    assert.ok(fs.statSync(vsix).size <= 700_000, `the VSIX has ${fs.statSync(vsix).size} bytes`);
  });

  test('the npm package holds what the command and the library need and no more', () => {
    const [{ files }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
    const names: string[] = files.map(({ path }: { path: string }) => path).sort();
    const isType = (name: string): boolean => /^dist\/types\/.+\.d\.ts$/.test(name);
    assert.deepEqual(
      names.filter((name) => !isType(name)),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cli.cjs',
        'dist/index.cjs',
        'dist/index.d.ts',
        'dist/markdown-it.cjs',
        'dist/server-core.js',
        'dist/server.cjs',
        'media/preview.css',
        'package.json',
        'schema/leaven.schema.json',
      ],
    );
    assert.deepEqual(
      [...typesFrom('dist/index.d.ts')].filter((name) => !names.includes(name)),
      [],
    );
  });
});

suite('manifest', () => {
  test('every text stands in package.nls.json, and every text there is used', () => {
    const used = new Set([...readFile('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(JSON.parse(readFile('package.nls.json'))).sort());
  });

  test('the defaults of the settings are those of the server', () => {
    const properties: Record<string, { default: unknown }> = manifest.contributes.configuration.properties;
    const { rules, ...plain } = DEFAULT_SETTINGS;
    const clients = { 'preview.findings': false, 'trace.server': 'off', workspaceDiagnostics: false };
    const expected = { ...plain, 'rules.customizations': rules.customizations, ...clients };
    const defaults = Object.entries(properties).map(([name, { default: value }]) => [name.replace('leaven.', ''), value]);
    assert.deepEqual(Object.fromEntries(defaults), expected);
  });

  test('the walkthrough has at most five steps, each with its page', () => {
    for (const { steps } of manifest.contributes.walkthroughs) {
      assert.ok(steps.length <= 5);
      for (const { media } of steps) assert.match(readFile(media.markdown), /^# /);
    }
  });

  test('the problem matcher reads every line that leaven lint --format concise writes', () => {
    const [{ pattern, severity }] = manifest.contributes.problemMatchers;
    const lines = leaven(['samples', '--format', 'concise', '--fail-on', 'never', '--preset', 'strict'], { cwd: root })
      .stdout.trim()
      .split('\n');
    assert.ok(lines.length > 10);
    const matched = lines.map((line) => new RegExp(pattern.regexp).exec(line) ?? assert.fail(`no match: ${line}`));
    const { files } = lintJson(['samples', '--fail-on', 'never', '--preset', 'strict'], { cwd: root }).report;
    const expected = files.flatMap(({ path: file, findings }) =>
      findings
        .filter(({ shown }) => shown)
        .map(({ rule, severity: level, range, message, question }) => [
          file,
          `${range.start.line}`,
          `${range.start.column}`,
          level,
          rule,
          `${message} ${question}`,
        ]),
    );
    const groups = [pattern.file, pattern.line, pattern.column, pattern.severity, pattern.code, pattern.message] as number[];
    assert.deepEqual(
      matched.map((match) => groups.map((group) => match[group])),
      expected,
    );
    assert.equal(severity, 'info', 'what VS Code takes a hint for');
  });

  test('every file of snippets is contributed', () => {
    const contributed = manifest.contributes.snippets.map(({ path }: { path: string }) => path.replace('./', ''));
    assert.deepEqual(contributed, listFiles('snippets', '.code-snippets'));
  });
});

function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`);
  return stdout;
}

/** The names in a zip archive's central directory, sorted. */
function zipEntries(archive: Buffer): string[] {
  const names: string[] = [];
  const end = archive.lastIndexOf('PK\x05\x06');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}

/** A declaration file and all that it imports, as `/`-separated paths from the root. */
function typesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFile(file).matchAll(/from '(\.[^']+)'/g))
    typesFrom(path.posix.join(path.posix.dirname(file), `${target}.d.ts`), seen);
  return seen;
}
