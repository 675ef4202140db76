import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';
import { root } from '../harness/root';

suite('leaven lint', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => (folder = new Folder()));
  teardown(() => folder.remove());
  const at = (): { cwd: string } => ({ cwd: folder.path });

  test('asks about a brief: place, source line, underline, question', () => {
    folder.write({ 'docs/brief.md': HASTY_BRIEF });
    const { code, stdout, stderr } = leaven(['lint', 'docs'], at());
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const [head, line, underline, question] = stdout.split('\n');
    const match = /^docs\/brief\.md:(\d+):(\d+) (info|hint|warning) ([a-z-]+) \S.*$/.exec(head!);
    assert.ok(match, head);
    assert.equal(line, `  ${match[1]} | ${HASTY_BRIEF.split('\n')[Number(match[1]) - 1]}`);
    assert.equal(underline!.indexOf('^'), `  ${match[1]} | `.length + Number(match[2]) - 1);
    assert.match(question!, /^ {2}\S.*\?$/);
    assert.match(stdout, /^\d+ questions? in 1 of 1 document\./m);
  });

  test('lint is the default command and the working directory the default path', () => {
    folder.write({ 'docs/brief.md': HASTY_BRIEF });
    assert.equal(leaven([], at()).stdout, leaven(['lint', '.'], at()).stdout);
  });

  test('JSON has the promised shape, sorted, and shows what text shows', () => {
    folder.write({ 'b.md': HASTY_BRIEF, 'B.md': '# Readme\n\nHow to build.\n', 'a/c.markdown': HASTY_BRIEF });
    const { code, report } = lintJson(['.'], at());
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(report), ['version', 'files', 'rules', 'problems']);
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.files.map((file) => file.path),
      ['B.md', 'a/c.markdown', 'b.md'],
    );
    const brief = report.files[2]!;
    assert.deepEqual(Object.keys(brief), ['path', 'kind', 'title', 'problems', 'findings']);
    assert.ok(brief.findings.length > 1);
    const starts = brief.findings.map(({ range }) => range.start.line * 1000 + range.start.column);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    for (const finding of brief.findings) {
      assert.deepEqual(Object.keys(finding).slice(0, 7), ['rule', 'severity', 'range', 'message', 'question', 'related', 'shown']);
      assert.equal(finding.shown && finding.coveredBy !== undefined, false);
      for (const related of finding.related) assert.equal(related.path, 'b.md');
    }
    const text = leaven(['lint', 'b.md'], at()).stdout;
    const shown = brief.findings
      .filter((finding) => finding.shown)
      .map(({ range, rule }) => `b.md:${range.start.line}:${range.start.column} ${rule}`);
    assert.deepEqual(
      [...text.matchAll(/^(b\.md:\d+:\d+) [a-z]+ ([a-z-]+) /gm)].map((match) => `${match[1]} ${match[2]}`),
      shown,
    );
  });

  test('columns count UTF-16 units and ends are exclusive', () => {
    folder.write({ 'brief.md': HASTY_BRIEF.replace('## Scope', '## 📦 Scope') });
    const { report } = lintJson(['brief.md', '--preset', 'strict'], at());
    const scope = report.files[0]!.findings.find(({ rule }) => rule === 'scope-before-exploration');
    assert.ok(scope);
    const line = HASTY_BRIEF.split('\n').indexOf('## Scope') + 1;
    assert.deepEqual(scope.range, { start: { line, column: 4 }, end: { line, column: 12 } });
  });

  test('a page of another kind is listed and left alone', () => {
    folder.write({ 'README.md': '# Mill\n\nRun `npm install`, then `npm start`.\n' });
    const { stdout } = leaven(['lint', '.'], at());
    assert.doesNotMatch(stdout, /README/);
    assert.match(stdout, /1 page of another kind was left alone/);
    assert.deepEqual(
      lintJson(['.'], at()).report.files.map(({ path, kind, findings }) => ({ path, kind, findings })),
      [{ path: 'README.md', kind: 'other', findings: [] }],
    );
  });

  test('exit code: 0 by default, 1 from --fail-on on and over --max-warnings, 2 for misuse', () => {
    folder.write({ 'brief.md': HASTY_BRIEF, '.leaven.json': '{"rules":{"scope-before-exploration":"warning"}}' });
    assert.equal(leaven(['brief.md'], at()).code, 0);
    assert.equal(leaven(['brief.md', '--fail-on', 'warning'], at()).code, 1);
    assert.equal(leaven(['brief.md', '--fail-on', 'error'], at()).code, 0);
    const many = leaven(['brief.md', '--max-warnings', '0', '--quiet'], at());
    assert.deepEqual(many, { code: 1, stdout: '', stderr: 'Warnings: 1, and --max-warnings allows 0.\n' });
    assert.equal(leaven(['brief.md', '--max-warnings', '1'], at()).code, 0);
    folder.write({ '.leaven.json': '{"failOn":"hint"}' });
    assert.equal(leaven(['brief.md'], at()).code, 1);
    assert.equal(leaven(['brief.md', '--fail-on', 'never'], at()).code, 0);
    folder.write({ '.leaven.json': '{"failOn":"never","rules":{"scope-before-exploration":"warning"}}' });
    assert.equal(leaven(['brief.md', '--max-warnings', '0'], at()).code, 1);
    assert.equal(leaven(['brief.md', '--fail-on', 'sometimes'], at()).code, 2);
  });

  test('--quiet prints only what is at or above --fail-on', () => {
    folder.write({ 'brief.md': HASTY_BRIEF });
    assert.deepEqual(leaven(['brief.md', '--quiet'], at()), { code: 0, stdout: '', stderr: '' });
    assert.match(leaven(['brief.md', '--quiet', '--fail-on', 'hint'], at()).stdout, /^brief\.md:/);
  });

  test('reads standard input under a name, or without one', () => {
    folder.write({ 'docs/brief.md': HASTY_BRIEF, '.leaven.yaml': 'kinds:\n  "docs/other.md": other\n' });
    const named = lintJson(['--stdin', '--stdin-filename', 'docs/brief.md'], { ...at(), input: HASTY_BRIEF }).report;
    assert.deepEqual(named, lintJson(['docs/brief.md'], at()).report);
    assert.equal(lintJson(['-', '--stdin-filename', 'docs/other.md'], { ...at(), input: HASTY_BRIEF }).report.files[0]!.kind, 'other');
    assert.equal(lintJson(['-'], { ...at(), input: HASTY_BRIEF }).report.files[0]!.path, '<stdin>');
    assert.equal(leaven(['-', 'docs'], { ...at(), input: '' }).code, 2);
    assert.equal(leaven(['--stdin-filename', 'x.md'], at()).code, 2);
  });

  test('--no-inline-config takes no notice of suppressions', () => {
    folder.write({ 'brief.md': `${HASTY_BRIEF}\n<!-- leaven-disable-file -- we know -->\n` });
    assert.equal(lintJson(['brief.md'], at()).report.files[0]!.findings.length, 0);
    assert.ok(lintJson(['brief.md', '--no-inline-config'], at()).report.files[0]!.findings.length > 0);
  });

  test('suppressions that have expired, lack a reason that is asked for, or silence nothing are listed with their lines', () => {
    const at7 = (comment: string): string => HASTY_BRIEF.replace('## Scope', `${comment}\n## Scope`);
    const line = HASTY_BRIEF.split('\n').indexOf('## Scope') + 1;
    const scope = (args: readonly string[]) => {
      const { code, report } = lintJson(['brief.md', '--fail-on', 'info', ...args], at());
      const { findings, problems } = report.files[0]!;
      return { code, asked: findings.some(({ rule, shown }) => rule === 'scope-before-exploration' && shown), problems };
    };
    const off = '{"rules":{"goal-is-output":"off"}}';
    folder.write({ '.leaven.json': off, 'brief.md': at7('<!-- leaven-disable-next-line scope-before-exploration until 2999-12-31 -->') });
    assert.deepEqual(scope([]).problems, []);
    assert.equal(scope([]).asked, false);
    folder.write({ 'brief.md': at7('<!-- leaven-disable-next-line scope-before-exploration -- until 2020-01-31 -->') });
    const { code, asked, problems } = scope([]);
    assert.deepEqual(
      { code, asked, lines: problems.map(({ code, line }) => [code, line]) },
      { code: 1, asked: true, lines: [['suppression-expired', line]] },
    );
    assert.match(leaven(['brief.md'], at()).stdout, new RegExp(`^brief\\.md:${line} leaven-disable-next-line ended with 2020-01-31`, 'm'));
    folder.write({
      '.leaven.json': '{"requireReasons":true}',
      'brief.md': at7('<!-- leaven-disable-next-line scope-before-exploration -->'),
    });
    assert.equal(scope([]).asked, true);
    assert.match(scope([]).problems[0]!.message, /asks for a reason/);
    folder.write({ 'brief.md': at7('<!-- leaven-disable-next-line vague-revisit -- by habit -->') });
    assert.deepEqual(scope([]).problems, []);
    assert.deepEqual(
      scope(['--report-unused']).problems.map(({ code, line }) => [code, line]),
      [['suppression-unused', line]],
    );
  });

  test('writes several reports in one run, each to its own place', () => {
    folder.write({ 'brief.md': HASTY_BRIEF });
    const { code, stdout } = leaven(['brief.md', '--format', 'text', '--format', 'json=out/deep/leaven.json'], at());
    assert.equal(code, 0);
    assert.equal(stdout, leaven(['brief.md'], at()).stdout);
    assert.deepEqual(JSON.parse(folder.read('out/deep/leaven.json')), lintJson(['brief.md'], at()).report);
    leaven(['inspect', 'brief.md', '--format', 'json=out/inspect.json'], at());
    assert.equal(folder.read('out/inspect.json'), leaven(['inspect', 'brief.md', '--format', 'json'], at()).stdout);
  });

  test('a report that cannot be written ends with exit 2 and says why', () => {
    folder.write({ 'brief.md': HASTY_BRIEF });
    const { code, stderr } = leaven(['brief.md', '--format', 'json=brief.md/leaven.json'], at());
    assert.equal(code, 2);
    assert.match(stderr, /^The report brief\.md\/leaven\.json could not be written: /);
  });

  test('a closed pipe ends the run quietly', () => {
    folder.write(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.md`, HASTY_BRIEF])));
    const { code, stderr } = pipeToHead(folder.path);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });
});

function pipeToHead(cwd: string): { code: number | null; stderr: string } {
  const script = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, [process.argv[1], '--format', 'json', '.'], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('exit', (code) => { process.exitCode = code; });`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, path.join(root, 'dist/cli.cjs')], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stderr };
}
