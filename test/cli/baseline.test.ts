import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson, NEW_SCOPE, SMALL_BRIEF, type LintReport } from '../harness/cli';

const FILE = '.leaven-baseline.json';

suite('a baseline', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(
    () =>
      (folder = new Folder().write({
        'docs/brief.md': HASTY_BRIEF,
        'docs/receipts.md': SMALL_BRIEF,
        'docs/notes.md': '# Notes\n\nRun `npm install`.\n',
      })),
  );
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });
  const run = (...args: string[]) => leaven(['docs', '--baseline', FILE, ...args], at());
  /** `path rule` of what is shown at exit 1 from hint on. */
  const asked = (...args: string[]): string[] => {
    const { code, report } = lintJson(
      ['docs', '--preset', 'strict', '--fail-on', 'hint', ...(args.length > 0 ? args : ['--baseline', FILE])],
      at(),
    );
    const shown = shownIn(report);
    assert.equal(code, shown.length > 0 ? 1 : 0);
    return shown;
  };
  const update = (...args: string[]): void => {
    assert.equal(run('--update-baseline', ...args).code, 0);
  };
  const move = (from: string, to: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder.path, to)), { recursive: true });
    fs.renameSync(path.join(folder.path, from), path.join(folder.path, to));
  };

  test('keeps silent what it lists, whatever the preset, and JSON says so', () => {
    const before = lintJson(['docs', '--preset', 'strict'], at()).report;
    const created = run('--update-baseline', '--fail-on', 'hint');
    const count = before.files.flatMap(({ findings }) => findings).length;
    assert.deepEqual([created.code, created.stderr], [0, `${FILE}: ${count} findings in 2 documents stay silent.\n`]);
    assert.match(
      created.stdout,
      new RegExp(`^No questions in 2 documents\\. ${count} in the baseline stay silent; 1 page of another kind`),
    );
    assert.deepEqual(asked(), []);
    const { files } = lintJson(['docs', '--baseline', FILE], at()).report;
    assert.deepEqual(
      files.flatMap(({ findings }) => findings.map(({ rule, shown, hiddenBy }) => [rule, shown, hiddenBy])),
      before.files.flatMap(({ findings }) => findings.map(({ rule }) => [rule, false, 'baseline'])),
    );
    assert.ok(asked('--no-config-lookup').length > 0, 'without --baseline everything is asked');
    for (const format of ['sarif', 'github', 'gitlab', 'concise'])
      assert.doesNotMatch(run('--format', format).stdout, /scope-before-exploration/, format);
  });

  test('a new finding is asked alone, and an answer to it is silence again', () => {
    update();
    folder.write({ 'docs/receipts.md': SMALL_BRIEF + NEW_SCOPE });
    assert.deepEqual(asked(), ['docs/receipts.md scope-before-exploration']);
    assert.deepEqual(
      [...leaven(['docs', '--baseline', FILE], at()).stdout.matchAll(/^docs\/\S+ \w+ ([a-z-]+)/gm)].map(([, rule]) => rule),
      ['scope-before-exploration'],
    );
    folder.write({ 'docs/receipts.md': SMALL_BRIEF });
    assert.deepEqual(asked(), []);
  });

  test('survives edits elsewhere, moved sections, moved and renamed files, and both at once', () => {
    update();
    const sections = HASTY_BRIEF.split(/(?=^## )/m);
    const [head, problem, solution, scope, plan, timeline] = sections;
    const moved = [head, '\nA note that is new.\n\n', problem, solution, timeline, '\n', plan, scope].join('');
    folder.write({ 'docs/brief.md': moved });
    assert.deepEqual(asked(), []);
    move('docs/brief.md', 'docs/2026/0007 reminder centre.md');
    assert.deepEqual(asked(), []);
    const again = lintJson(['docs', '--baseline', FILE], { cwd: folder.path }).report.files.map((file) => file.path);
    assert.deepEqual(again, ['docs/2026/0007 reminder centre.md', 'docs/notes.md', 'docs/receipts.md']);
  });

  test('a copy beside its original is new, and so is an equal finding in a third document', () => {
    folder.write({ 'docs/second.md': SMALL_BRIEF.replace('Receipts by mail', 'Receipts by post') });
    update();
    folder.write({ 'docs/third.md': SMALL_BRIEF.replace('Receipts by mail', 'Receipts by pigeon'), 'docs/copy.md': SMALL_BRIEF });
    const rules = asked('--no-config-lookup').filter((one) => one.startsWith('docs/receipts.md'));
    const expected = ['copy', 'third'].flatMap((name) => rules.map((one) => one.replace('receipts', name)));
    assert.deepEqual(asked(), expected);
    fs.rmSync(path.join(folder.path, 'docs/second.md'));
    assert.deepEqual(asked(), expected, 'a document that is gone lends nothing to one with another title');
  });

  test('pages without a title, and pages with one title, are known again by their findings', () => {
    folder.write({ 'docs/untitled.md': '---\nkind: narrative\n---\n\nWe will revisit this as needed.\n' });
    const one = SMALL_BRIEF.replace('Receipts by mail', 'Summary');
    const two = HASTY_BRIEF.replace('Reminder centre', 'Summary');
    folder.write({ 'docs/one.md': one, 'docs/two.md': two });
    update();
    for (const [from, to] of [
      ['untitled', 'z'],
      ['one', 'y'],
      ['two', 'x'],
    ])
      move(`docs/${from}.md`, `docs/deep/${to}.md`);
    assert.deepEqual(asked(), []);
    assert.doesNotMatch(run('--report-unused').stdout, /can't be found/);
    update();
    assert.doesNotMatch(folder.read(FILE), /docs\/(one|two|untitled)\.md/);
    assert.deepEqual(asked(), []);
  });

  test('is the same text on every run: sorted, a document a block and a finding a line', () => {
    update();
    const text = folder.read(FILE);
    update();
    assert.equal(folder.read(FILE), text);
    const { version, files } = JSON.parse(text) as {
      version: number;
      files: Record<string, { title: string; findings: Record<string, number> }>;
    };
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(files), ['docs/brief.md', 'docs/receipts.md']);
    for (const { findings } of Object.values(files)) {
      assert.deepEqual(Object.keys(findings), Object.keys(findings).sort());
      for (const key of Object.keys(findings)) assert.match(text, new RegExp(`^ {8}"${key}": \\d+,?$`, 'm'));
    }
    assert.equal(files['docs/brief.md']!.title, 'Reminder centre');
    assert.ok(text.endsWith('}\n'));
  });

  test('--update-baseline renews the documents of the run and leaves the others', () => {
    update();
    folder.write({ 'docs/receipts.md': SMALL_BRIEF + NEW_SCOPE, 'docs/brief.md': '# Notes\n\nNothing any more.\n' });
    assert.equal(leaven(['docs/receipts.md', '--baseline', FILE, '--update-baseline'], at()).code, 0);
    const after = folder.read(FILE);
    assert.match(after, /scope-before-exploration [^]*docs\/receipts\.md[^]*scope-before-exploration /);
    update();
    assert.doesNotMatch(folder.read(FILE), /brief\.md/);
    assert.deepEqual(asked(), []);
    move('docs/receipts.md', 'docs/mail.md');
    update();
    assert.deepEqual(Object.keys((JSON.parse(folder.read(FILE)) as { files: object }).files), ['docs/mail.md']);
  });

  test('--prune-baseline takes out what is gone and adds nothing; --report-unused says that there is something', () => {
    update();
    assert.doesNotMatch(run('--report-unused').stdout, /can't be found/);
    folder.write({ 'docs/receipts.md': SMALL_BRIEF.replace('We will revisit this as needed.', '') + NEW_SCOPE });
    const unused = run('--report-unused');
    assert.equal(unused.code, 0);
    assert.match(unused.stdout, /^\.leaven-baseline\.json One finding of this baseline can't be found any more; --prune-baseline takes/m);
    const pruned = run('--prune-baseline', '--fail-on', 'info');
    assert.equal(pruned.code, 1, 'what is new is still asked');
    assert.doesNotMatch(run('--report-unused').stdout, /can't be found/);
    assert.deepEqual(asked(), ['docs/receipts.md scope-before-exploration']);
    fs.rmSync(path.join(folder.path, 'docs/brief.md'));
    assert.match(run('--report-unused').stdout, /findings of this baseline can't be found/);
    assert.equal(run('--prune-baseline').code, 0);
    assert.doesNotMatch(folder.read(FILE), /brief\.md/);
  });

  test('a page that cannot be read, and a suppressed finding, keep their places', () => {
    update();
    const text = folder.read(FILE);
    folder.write({ 'docs/receipts.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]) });
    update();
    assert.equal(folder.read(FILE), text);
    folder.write({ 'docs/receipts.md': `${SMALL_BRIEF}\n<!-- leaven-disable-file -- the audit asked for it -->\n` });
    update();
    assert.doesNotMatch(folder.read(FILE), /receipts/);
  });

  test('the configuration names one, from its own folder; each document has that of its configuration', () => {
    folder.write({
      '.leaven.yaml': 'baseline: ci/known.json\n',
      'docs/a/.leaven.json': '{"baseline": "known.json"}',
      'docs/a/b/brief.md': HASTY_BRIEF,
    });
    const missing = leaven(['docs'], at());
    assert.equal(missing.code, 2);
    assert.equal(
      missing.stderr,
      'docs/a/known.json There is no such baseline. leaven lint --update-baseline, with the same paths and flags, creates it.\n',
    );
    assert.equal(leaven(['docs', '--update-baseline'], at()).code, 0);
    assert.deepEqual(Object.keys((JSON.parse(folder.read('docs/a/known.json')) as { files: object }).files), ['b/brief.md']);
    assert.deepEqual(Object.keys((JSON.parse(folder.read('ci/known.json')) as { files: object }).files), [
      '../docs/brief.md',
      '../docs/receipts.md',
    ]);
    assert.deepEqual(asked('--quiet'), []);
    assert.deepEqual(lintJson(['b', '--fail-on', 'hint'], { cwd: path.join(folder.path, 'docs/a') }).code, 0);
    const stdin = lintJson(['-', '--stdin-filename', 'docs/brief.md', '--fail-on', 'hint'], { ...at(), input: HASTY_BRIEF });
    assert.equal(stdin.code, 0);
    folder.write({ 'empty.json': '{"version": 1, "files": {}}' });
    assert.ok(asked('--baseline', 'empty.json').length > 0, 'the flag beats the configuration');
    folder.write({ '.leaven.yaml': 'baseline: empty.json\n', 'docs/a/.leaven.json': '{"baseline": "nowhere.json"}' });
    assert.equal(leaven(['docs', '--baseline', 'all.json', '--update-baseline'], at()).code, 0);
    assert.deepEqual(asked('--baseline', 'all.json'), []);
  });

  test('one that is broken ends the run with 2, the line and a mend; nothing is overwritten', () => {
    update();
    const sound = folder.read(FILE);
    const mend = /Take it back from version control, or remove it and have leaven lint --update-baseline write it anew\.\n$/;
    for (const [text, message] of [
      [sound.replace('"version"', '<<<<<<< ours\n  "version"'), /^\.leaven-baseline\.json:2 This is not valid JSON: /],
      ['', /^\.leaven-baseline\.json:1 This is no baseline of Leaven\./],
      ['[]', /^\.leaven-baseline\.json:1 This is no baseline of Leaven\./],
      [sound.replace('"version": 1', '"version": 2'), /^\.leaven-baseline\.json:2 This baseline has the version 2; this Leaven reads 1\./],
      [
        sound.replace(/("docs\/brief\.md"): \{/, '$1: 7, "x": {'),
        /^\.leaven-baseline\.json:4 What this baseline says of "docs\/brief\.md" can't be read\./,
      ],
      [sound.replace(/(findings": \{\s+"[^"]+": )1/, '$1-1'), /^\.leaven-baseline\.json:4 What this baseline says of/],
      [sound.replace(/"([a-z-]+) [0-9a-f]{16}"/, '"$1"'), /^\.leaven-baseline\.json:4 What this baseline says of/],
      ['['.repeat(100_000), /^\.leaven-baseline\.json/],
    ] as const) {
      folder.write({ [FILE]: text });
      for (const args of [[], ['--update-baseline'], ['--prune-baseline']]) {
        const { code, stdout, stderr } = run(...args);
        assert.equal(code, 2, stderr);
        assert.equal(stdout, '');
        assert.match(stderr, message);
        assert.match(stderr, mend);
        assert.equal(folder.read(FILE), text);
      }
    }
    const json = lintJson(['docs', '--baseline', 'nowhere.json'], at());
    assert.equal(json.code, 2);
    assert.deepEqual(
      json.report.problems.map(({ code, path }) => [code, path]),
      [['baseline', 'nowhere.json']],
    );
    assert.equal(leaven(['docs', '--baseline', 'docs'], at()).code, 2);
    assert.match(leaven(['docs', '--baseline', 'docs/brief.md/b.json', '--update-baseline'], at()).stderr, /could not be written/);
  });

  test('a configuration cannot lead a run to a file outside its folder', () => {
    const elsewhere = new Folder().write({ 'known.json': '{"version": 1, "files": {}}' });
    try {
      folder.write({ '.leaven.yaml': `baseline: ${path.join(elsewhere.path, 'known.json')}\n` });
      assert.match(
        leaven(['docs'], at()).stderr,
        /^\.leaven\.yaml:1 "baseline" takes the path of a file in the folder of this configuration/,
      );
      folder.write({ '.leaven.yaml': 'baseline: known.json\n' });
      fs.symlinkSync(path.join(elsewhere.path, 'known.json'), path.join(folder.path, 'known.json'));
      for (const args of [[], ['--update-baseline']]) {
        const { code, stderr } = leaven(['docs', ...args], at());
        assert.equal(code, 2);
        assert.match(stderr, /^known\.json This baseline is a link that leads out of the folder/);
      }
      assert.equal(elsewhere.read('known.json'), '{"version": 1, "files": {}}');
    } finally {
      elsewhere.remove();
    }
  });
});

function shownIn(report: LintReport): string[] {
  return report.files.flatMap((file) => file.findings.filter(({ shown }) => shown).map(({ rule }) => `${file.path} ${rule}`));
}
