import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Hover } from 'vscode-languageserver';
import { Folder, HASTY_BRIEF, lintJson } from '../harness/cli';
import { fileUri, LspClient } from '../harness/lsp';
import { listFiles, readFile } from '../harness/root';

/** Every finding is shown under strict, whoever reads it, so that the two ways in can be compared. */
const CONFIG = `extends: [shared/base.yaml]
preset: strict
headings: { options: [Ways we looked at] }
rules: { vague-revisit: error }
overrides:
  - { kinds: working-agreement, rules: { agreement-too-many: [warning, { most: 2 }] } }
  - { files: samples/product, rules: { goal-is-output: off } }
`;
const SHARED = `checks:
  our-weekday:
    forbid: { pattern: '(?i)\\b(mon|tues|wednes|thurs|fri)day' }
    message: A weekday is named.
    question: Does it hold in every country?
`;

suite('LSP: configuration', function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: LspClient;
  setup(() => {
    folder = new Folder().write({ '.leaven.yaml': CONFIG, 'shared/base.yaml': SHARED, 'brief.md': HASTY_BRIEF });
    fs.mkdirSync(path.join(folder.path, '.git'));
  });
  teardown(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  const uri = (name: string): string => fileUri(path.join(folder.path, name));

  test('the editor and a run find the same in every sample, own checks and options included', async () => {
    for (const file of listFiles('samples', '.md')) folder.write({ [file]: readFile(file) });
    const { report } = lintJson(['.', '--fail-on', 'never'], { cwd: folder.path });
    client = await LspClient.start({ folder: folder.path });
    const rules = new Set<string>();
    for (const { path: name, findings } of report.files) {
      await client.open(uri(name), fs.readFileSync(path.join(folder.path, name), 'utf8'));
      const told = (await client.diagnostics(uri(name))).map(
        ({ code, severity, range: { start, end }, message }) =>
          `${code} ${['error', 'warning', 'info', 'hint'][severity! - 1]} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${message}`,
      );
      const run = findings
        .filter(({ shown }) => shown)
        .map(
          ({ rule, severity, range: { start, end }, message, question }) =>
            `${rule} ${severity} ${start.line}:${start.column}-${end.line}:${end.column} ${message}\n${question}`,
        );
      assert.deepEqual(told.sort(), run.sort(), name);
      for (const { rule } of findings) rules.add(rule);
    }
    assert.ok(rules.has('our-weekday') && rules.has('agreement-too-many') && rules.size > 5, [...rules].join());
  });

  test('a change in a file that the configuration extends counts at once, and so does one that was missing', async () => {
    client = await LspClient.start({ folder: folder.path });
    const text = `${HASTY_BRIEF}\nWe meet on Monday.\n`;
    await client.open(uri('brief.md'), text);
    const own = async () => (await client.diagnostics(uri('brief.md'))).filter(({ code }) => String(code).startsWith('our-'));
    assert.equal((await own()).length, 1);
    const watched = () => JSON.stringify(client.registrations);
    await client.until(() => watched().includes('**/base.yaml'));
    const change = async (files: Record<string, string>): Promise<void> => {
      folder.write(files);
      const refreshed = client.nextRefresh();
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(Object.keys(files)[0]!), type: 2 }] });
      await refreshed;
    };
    await change({ 'shared/base.yaml': SHARED.replace('our-weekday', 'our-day').replace('message: A', 'level: error\n    message: A') });
    const [finding] = await own();
    assert.deepEqual([finding?.code, finding?.severity, finding?.codeDescription], ['our-day', 1, undefined]);
    await change({ 'shared/base.yaml': `extends: ./more.yaml\n${SHARED}` });
    await client.diagnostics(uri('brief.md'));
    await client.until(() => client.warnings.some((warning) => warning.includes('base.yaml:1: There is no file "./more.yaml"')));
    await client.until(() => watched().includes('**/more.yaml'));
    await change({ 'shared/more.yaml': 'ignore: ["*.md"]\n' });
    assert.deepEqual(await client.diagnostics(uri('brief.md')), []);
  });

  test('an own check is explained by its question, suppressed like any other, and has no page', async () => {
    client = await LspClient.start({ folder: folder.path, initializationOptions: { rulePages: 'leaven-rule:/{rule}.md' } });
    await client.open(uri('brief.md'), `${HASTY_BRIEF}\nWe meet on Monday.\n`);
    const found = (await client.diagnostics(uri('brief.md'))).find(({ code }) => code === 'our-weekday')!;
    assert.equal(found.message, 'A weekday is named.\nDoes it hold in every country?');
    assert.equal(client.slice(uri('brief.md'), found.range), 'Monday');
    assert.equal(found.codeDescription, undefined);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: uri('brief.md') },
      position: found.range.start,
    });
    const { value } = hover.contents as { value: string };
    assert.ok(value.includes('Does it hold in every country?') && !value.includes(']('), value);
    const actions = await client.actions(uri('brief.md'), found.range);
    const suppress = actions.find(({ title }) => title === 'Suppress our-weekday with a reason')!;
    await client.apply(uri('brief.md'), suppress.edit!);
    assert.ok(!(await client.diagnostics(uri('brief.md'))).some(({ code }) => code === 'our-weekday'));
  });
});
