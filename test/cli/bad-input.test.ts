import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';

suite('bad input', function () {
  this.timeout(120_000);
  let folder: Folder;
  setup(() => (folder = new Folder().write({ 'good.md': HASTY_BRIEF })));
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });

  /** Lints the folder: the run goes on to good.md, and the entry of `name` comes back. */
  function entry(name: string) {
    const { code, stderr, report } = lintJson(['.'], at());
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.ok(report.files.find((file) => file.path === 'good.md')!.findings.length > 0);
    const file = report.files.find((file) => file.path === name);
    assert.ok(file, `${name} is lost`);
    return file;
  }

  const good = () => lintJson(['good.md'], at()).report.files[0]!;
  const codes = (name: string): string[] => entry(name).problems.map(({ code }) => code);

  /** A file that has no text: listed with one problem, in text too. */
  function isListed(name: string, code: string): void {
    const { kind, problems, findings } = entry(name);
    assert.deepEqual({ kind, findings, codes: problems.map((problem) => problem.code) }, { kind: 'other', findings: [], codes: [code] });
    const { code: exit, stdout } = leaven(['.'], at());
    assert.equal(exit, 0);
    assert.ok(stdout.includes(`${name} ${problems[0]!.message}`), stdout);
    assert.match(stdout, /1 file could not be read/);
    assert.equal(leaven(['inspect', '.'], at()).code, 0);
  }

  test('an empty file, and one of blanks', () => {
    folder.write({ 'empty.md': '', 'blank.md': ' \n\n\t\n' });
    for (const name of ['empty.md', 'blank.md']) assert.deepEqual(entry(name), { path: name, kind: 'other', problems: [], findings: [] });
  });

  test('binary with an .md name', () => {
    folder.write({ 'x.md': new Uint8Array(4096).map((_, i) => (i * 7) % 256) });
    isListed('x.md', 'not-utf-8');
    folder.write({ 'x.md': new Uint8Array(4096).map((_, i) => (i % 3 === 0 ? 0 : 65)) });
    isListed('x.md', 'binary');
    folder.write({ 'x.md': Buffer.from(`\ufeff${HASTY_BRIEF}`, 'utf16le') });
    isListed('x.md', 'binary');
  });

  test('invalid UTF-8', () => {
    folder.write({ 'latin.md': Buffer.from(HASTY_BRIEF.replace('Bakers', 'Bäckers'), 'latin1') });
    isListed('latin.md', 'not-utf-8');
  });

  test('a byte order mark: same findings at the same columns, as in an editor', () => {
    folder.write({ 'bom.md': `\ufeff${HASTY_BRIEF}`, 'bom-title.md': `\ufeff${HASTY_BRIEF.slice(HASTY_BRIEF.indexOf('# Reminder'))}` });
    assert.deepEqual(entry('bom.md'), renamed(good(), 'bom.md'));
    const sections = JSON.parse(leaven(['inspect', '--format', 'json', 'bom-title.md'], at()).stdout).files[0].sections;
    assert.ok(sections.some(({ title }: { title: string }) => title === 'Reminder centre'));
  });

  test('CRLF: same findings at the same lines and columns', () => {
    folder.write({ 'crlf.md': HASTY_BRIEF.replaceAll('\n', '\r\n') });
    const places = (file: ReturnType<typeof good>) => file.findings.map(({ rule, range }) => ({ rule, range }));
    assert.deepEqual(places(entry('crlf.md')), places(good()));
  });

  test('a NUL in a text: read, with a problem that names the line', () => {
    folder.write({ 'nul.md': HASTY_BRIEF.replace('Snooze', 'Sno\0oze') });
    const { problems, findings } = entry('nul.md');
    assert.deepEqual(
      problems.map(({ code, line }) => ({ code, line })),
      [{ code: 'nul', line: HASTY_BRIEF.slice(0, HASTY_BRIEF.indexOf('Snooze')).split('\n').length }],
    );
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      good().findings.map(({ rule }) => rule),
    );
  });

  test('no final newline', () => {
    folder.write({ 'cut.md': HASTY_BRIEF.trimEnd(), 'one.md': '# Decision' });
    assert.deepEqual(entry('cut.md'), renamed(good(), 'cut.md'));
    assert.deepEqual(entry('one.md').problems, []);
  });

  test('front matter that is unclosed, no YAML, no mapping or an alias bomb', () => {
    const body = HASTY_BRIEF.slice(HASTY_BRIEF.indexOf('# Reminder'));
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]`),
    ].join('\n');
    folder.write({
      '.leaven.json': '{"kinds": {"*.md": "narrative"}}',
      'unclosed.md': `---\nstatus: draft\n\n${body}`,
      'broken.md': `---\nstatus: [draft\nfoo: : :\n---\n\n${body}`,
      'list.md': `---\n- a\n---\n\n${body}`,
      'bomb.md': `---\n${bomb}\n---\n\n${body}`,
    });
    assert.deepEqual(codes('list.md'), []);
    for (const name of ['broken.md', 'bomb.md']) {
      const { problems, findings } = entry(name);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['front-matter'],
        name,
      );
      assert.ok(problems[0]!.line! >= 1);
      assert.ok(findings.length > 0, name);
    }
    assert.ok(entry('unclosed.md').findings.length > 0);
  });

  test('10 MB of text, in bounded time', () => {
    const paragraph = `${'We will use the ledger because counts agree, and the shop reads it every minute. '.repeat(12)}\n\n`;
    folder.write({
      'long.md': HASTY_BRIEF + paragraph.repeat(Math.ceil(10_000_000 / paragraph.length)),
      'line.md': `${HASTY_BRIEF}\n${'one word after another and `code` and [a link](x) '.repeat(200_000)}`,
    });
    const started = Date.now();
    for (const name of ['long.md', 'line.md'])
      assert.ok(lintJson([name], { ...at(), timeout: 60_000 }).report.files[0]!.findings.length > 0, name);
    assert.ok(Date.now() - started < 60_000);
  });

  test('a file of more than 32 MB is listed, not read', () => {
    folder.write({ 'huge.md': 'x' });
    fs.truncateSync(path.join(folder.path, 'huge.md'), 200 * 1024 * 1024);
    isListed('huge.md', 'too-large');
  });

  test('an unreadable file: a dangling link, a link to itself, a pipe', () => {
    fs.symlinkSync('nowhere.md', path.join(folder.path, 'x.md'));
    isListed('x.md', 'unreadable');
    fs.rmSync(path.join(folder.path, 'x.md'));
    fs.symlinkSync('x.md', path.join(folder.path, 'x.md'));
    isListed('x.md', 'unreadable');
    fs.rmSync(path.join(folder.path, 'x.md'));
    execFileSync('mkfifo', [path.join(folder.path, 'x.md')]);
    isListed('x.md', 'unreadable');
  });

  test('permission denied', () => {
    const file = path.join(folder.path, 'x.md');
    folder.write({ 'x.md': HASTY_BRIEF });
    fs.chmodSync(file, 0);
    if (canRead(file)) assert.deepEqual(codes('x.md'), []);
    else isListed('x.md', 'unreadable');
  });

  test('a folder named like a file', () => {
    folder.write({ 'folder.md/inner.md': HASTY_BRIEF });
    assert.ok(entry('folder.md/inner.md').findings.length > 0);
    assert.equal(lintJson(['folder.md'], at()).report.files[0]!.path, 'folder.md/inner.md');
  });

  test('a loop of folders', () => {
    fs.mkdirSync(path.join(folder.path, 'a/b'), { recursive: true });
    fs.symlinkSync('../..', path.join(folder.path, 'a/b/up'));
    assert.deepEqual(
      lintJson(['.'], at()).report.files.map((file) => file.path),
      ['good.md'],
    );
  });

  test('a path that does not exist ends with 2 and is named', () => {
    const { code, stderr, stdout } = leaven(['good.md', 'docs/nope.md'], at());
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, 'docs/nope.md There is no such file or folder.\n');
    assert.deepEqual(
      lintJson(['nope.md'], at()).report.problems.map(({ code, path }) => ({ code, path })),
      [{ code: 'not-found', path: 'nope.md' }],
    );
  });

  test('a configuration that is not YAML ends with 2, its file and line', () => {
    folder.write({ '.leaven.yaml': 'preset: strict\nrules: : [\n' });
    const { code, stderr } = leaven(['.'], at());
    assert.equal(code, 2);
    assert.match(stderr, /^\.leaven\.yaml:2 This is not valid YAML: /);
  });

  test('bad bytes on standard input', () => {
    assert.equal(lintJson(['-'], { ...at(), input: new Uint8Array([0xff, 0xfe, 0, 1]) }).report.files[0]!.problems.length, 1);
    assert.deepEqual(lintJson(['-'], { ...at(), input: '' }).report.files[0]!.findings, []);
  });
});

/** An entry of good.md as that of another file with the same text. */
function renamed<T>(file: T, name: string): T {
  return JSON.parse(JSON.stringify(file).replaceAll('good.md', name)) as T;
}

function canRead(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
