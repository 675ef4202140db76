import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, leaven, lintJson, type Run } from '../harness/cli';

suite('CLI: leaven new', () => {
  let folder: Folder;
  const git = (...args: string[]): void => void execFileSync('git', ['-C', folder.path, ...args], { stdio: 'ignore' });
  const create = (...args: string[]): Run => leaven(['new', ...args], { cwd: folder.path });
  setup(() => {
    folder = new Folder();
    git('init', '-q');
    git('config', 'user.name', 'Ida Brandt');
  });
  teardown(() => folder.remove());

  test('writes the next number of the folder in its form, and prints the path alone', () => {
    folder.write({ 'doc/adr/ADR-007-flour.md': '# Flour\n', 'doc/adr/README.md': '# Records\n' });
    const { code, stdout, stderr } = create('nygard', 'Keep', 'flour in "sacks"');
    assert.deepEqual([code, stdout, stderr], [0, 'doc/adr/ADR-008-keep-flour-in-sacks.md\n', '']);
    const text = folder.read('doc/adr/ADR-008-keep-flour-in-sacks.md');
    assert.match(text, /^# 8\. Keep flour in "sacks"\n\nDate: \d{4}-\d{2}-\d{2}\n\n## Status\n\nProposed\n\n## Context\n\n\{what /);
    assert.doesNotMatch(text, /\{(?:title|number|date|author|links)\}/);
    assert.equal(create('rfc', 'Sacks').stdout, 'docs/rfcs/0001-sacks.md\n');
    assert.match(folder.read('docs/rfcs/0001-sacks.md'), /^- Author: Ida Brandt$/m);
  });

  test('pages from templates are decision documents, asked three questions at most', () => {
    const names = ['madr', 'pitch', 'working-agreement'];
    for (const name of names) assert.equal(create(name, `A page for ${name}`).code, 0, name);
    const { report } = lintJson(['--preset', 'recommended'], { cwd: folder.path });
    assert.equal(report.files.filter(({ kind }) => kind !== 'other').length, names.length);
    for (const { path: file, findings } of report.files)
      assert.ok(findings.filter(({ shown }) => shown).length <= 3, `${file}: ${findings.map(({ rule }) => rule).join(', ')}`);
  });

  test('marks both records where one takes the place of the other, from wherever it is asked', () => {
    folder.write({
      'records/2026-01-20-weekly.md': '---\r\nstatus: accepted\r\n---\r\n\r\n# Send invoices weekly\r\n\r\nBecause.\r\n',
      '.log4brains.yml': 'project:\n  name: shop\n  adrFolder: ./records\n',
      'src/index.ts': '',
    });
    const { code, stdout, stderr } = leaven(['new', 'madr', 'Send invoices: monthly', '--supersedes', '../records/2026-01-20-weekly.md'], {
      cwd: path.join(folder.path, 'src'),
    });
    assert.equal(code, 0, stderr);
    const [, date] = /^\.\.\/records\/(\d{4}-\d{2}-\d{2})-send-invoices-monthly\.md\n$/.exec(stdout)!;
    assert.match(stderr, /2026-01-20-weekly\.md is marked as superseded/);
    const name = `${date}-send-invoices-monthly.md`;
    assert.match(folder.read(`records/${name}`), /^Supersedes \[Send invoices weekly\]\(2026-01-20-weekly\.md\)\.$/m);
    assert.equal(
      folder.read('records/2026-01-20-weekly.md'),
      `---\r\nstatus: "superseded by [Send invoices: monthly](${name})"\r\n---\r\n\r\n# Send invoices weekly\r\n\r\nBecause.\r\n`,
    );
    const { report } = lintJson([], { cwd: folder.path });
    assert.ok(report.files.every(({ problems }) => problems.length === 0));
  });

  test('--dir says where, .adr-dir does for decision records', () => {
    folder.write({ '.adr-dir': 'why\n' });
    assert.equal(create('madr', 'Sacks').stdout, 'why/0001-sacks.md\n');
    assert.equal(create('madr', 'Sacks', '--dir', 'elsewhere').stdout, 'elsewhere/0001-sacks.md\n');
    assert.equal(create('working-agreement', 'The night shift').stdout, 'docs/team/the-night-shift.md\n');
  });

  test('never overwrites, and says what helps where it can not do as asked', () => {
    folder.write({ 'docs/product/sacks.md': 'kept' });
    const misused = (pattern: RegExp, ...args: string[]): void => {
      const { code, stdout, stderr } = create(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, pattern);
    };
    misused(/^sacks\.md exists there already and stays as it is; another title gives another name\.$/m, 'prd', 'Sacks');
    assert.equal(folder.read('docs/product/sacks.md'), 'kept');
    misused(/no template ptich\. Did you mean "pitch"\? leaven new --list/, 'ptich', 'Sacks');
    misused(/leaven new <template> <title>/);
    misused(/leaven new prd <title>/, 'prd');
    misused(/letters or digits/, 'prd', '?!');
    misused(/can't be read: gone\.md/, 'madr', 'Sacks', '--supersedes', 'docs/gone.md');
    misused(/could not be written/, 'prd', 'Sacks', '--dir', 'docs/product/sacks.md/under');
    assert.deepEqual(fs.readdirSync(path.join(folder.path, 'docs')), ['product']);
  });

  test("a team's own templates come first in the list, and their mistakes are told by file and line", () => {
    folder.write({
      '.leaven/templates/harvest.md':
        '<!-- leaven-template\nwhen: A harvest is near.\nkind: recipe\nfolder: harvests\n-->\n# {title}\n\n{links}\n\n{author}, {date}\n\n{what grew}\n',
    });
    const { code, stdout, stderr } = create('--list');
    assert.equal(code, 0);
    assert.match(stdout, /^harvest +A harvest is near\.\nbelief-map /);
    assert.match(stderr, /^\.leaven\/templates\/harvest\.md:3 kind takes one of decision-record, .*; here it is "recipe"\.$/m);
    assert.equal(create('harvest', 'Beans').stdout, 'harvests/beans.md\n');
    assert.match(folder.read('harvests/beans.md'), /^# Beans\n\nIda Brandt, \d{4}-\d\d-\d\d\n\n\{what grew\}\n$/);
  });

  test("a team's own decks stand with ours in leaven prompts", () => {
    const deck = (id: string, minutes: string): string =>
      `moment: teaming\ntitle: In the bakery\nwhen: The oven is warm.\nprompts:\n  - id: ${id}\n    question: "Who bakes \${1:what}?"\n    why: Somebody has to.\n    minutes: ${minutes}\n`;
    folder.write({ '.leaven/prompts/bakery.yaml': deck('who-bakes', '5'), '.leaven/prompts/broken.yaml': deck('who-eats', 'long') });
    const prompts = (...args: string[]): Run => leaven(['prompts', ...args], { cwd: folder.path });
    assert.match(prompts().stdout, /^bakery +1 prompts +The oven is warm\.$/m);
    assert.match(prompts('bakery').stdout, /^In the bakery\n[^]*Who bakes …\?/);
    assert.match(prompts('teaming').stdout, /Who bakes …\?[^]*Teaming and habits/);
    assert.match(prompts().stderr, /^\.leaven\/prompts\/broken\.yaml:8 who-eats, minutes: .*whole number/m);
  });
});
