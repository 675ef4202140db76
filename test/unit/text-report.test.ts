import assert from 'node:assert/strict';
import { painter, plain, type Paint } from '../../server/src/cli/paint';
import { frame } from '../../server/src/cli/reporters/frame';
import { pageEntry } from '../../server/src/engine/page-report';
import { textReporter } from '../../server/src/cli/reporters/text';
import type { Io } from '../../server/src/cli/io';
import { readDocument } from '../../server/src/document/read';
import type { Finding } from '../../server/src/engine/finding';
import { SourceText } from '../../server/src/text/source-text';
import { leavenHere } from '../harness/in-process';

async function reported(path: string, text: string, finding: Finding, paint: Paint): Promise<string> {
  let written = '';
  const document = readDocument(text);
  const entry = pageEntry(path, document, { findings: [finding], problems: [] });
  const write = async (more: string) => void (written += more);
  const output = { write, paint, root: (page: string) => page, link: () => '', env: {}, version: '0.0.0' };
  await textReporter(output).page({ entry, shown: entry.findings, failing: [], failOn: 'error', source: document.source, isRead: true });
  return written;
}

function framed(text: string, words: string): readonly string[] {
  const start = text.indexOf(words);
  return frame(new SourceText(text), { start, end: start + words.length });
}

suite('text report: the line of a finding', () => {
  test('underlines the range', () => {
    assert.deepEqual(framed('a\nWe use the cache.\nb', 'the cache'), ['We use the cache.', '       ^^^^^^^^^']);
  });

  test('tabs take four cells, wide characters two, combining marks none', () => {
    assert.deepEqual(framed('\tx y', 'y'), ['    x y', '      ^']);
    assert.deepEqual(framed('決定 x', 'x'), ['決定 x', '     ^']);
    assert.deepEqual(framed('🚀 决定', '决定'), ['🚀 决定', '   ^^^^']);
    assert.deepEqual(framed('e\u0301 x', 'x'), ['e\u0301 x', '  ^']);
  });

  test('a range over several lines is underlined to the end of its first', () => {
    assert.deepEqual(framed('one two\r\nthree', 'two\r\nthree'), ['one two', '    ^^^']);
  });

  test('an empty range and one at the end of the text have one mark', () => {
    assert.deepEqual(frame(new SourceText('ab'), { start: 2, end: 2 }), ['ab', '  ^']);
    assert.deepEqual(frame(new SourceText(''), { start: 0, end: 0 }), ['', '^']);
  });

  test('a long line is cut around the range, never through a surrogate pair', () => {
    const [line, underline] = framed(`${'🚀'.repeat(300)} the cache ${'🚀'.repeat(300)}`, 'the cache');
    assert.match(line!, /^…🚀+ the cache 🚀+…$/u);
    assert.ok(line!.length < 120);
    assert.equal(underline!.trimStart(), '^^^^^^^^^');
    const [far] = framed(`${'x'.repeat(5000)}`, 'x'.repeat(4000));
    assert.ok(far!.length <= 101);
  });

  test('what steers a terminal is not let through, in the page, its path and its messages', async () => {
    const text = '# A\u001b[31m\u202e\u0007\n';
    const finding: Finding = {
      rule: 'r',
      severity: 'info',
      range: { start: 2, end: 3 },
      message: 'M\u001b[0m',
      question: 'Q?',
      related: [],
      shown: true,
    };
    const report = await reported('a\u001b.md', text, finding, plain);
    assert.match(report, /^a\ufffd\.md:1:3 info r M\ufffd\[0m\n {2}1 \| # A\ufffd\[31m\ufffd\ufffd\n/);
  });

  test('hints are faint as a whole, related places follow', async () => {
    const paint = painter({ isTTY: true, env: {} });
    const finding: Finding = {
      rule: 'r',
      severity: 'hint',
      range: { start: 2, end: 3 },
      message: 'M',
      question: 'Q?',
      related: [{ range: { start: 5, end: 6 }, message: 'Also' }],
      shown: true,
    };
    const report = await reported('a.md', '# A\n\nB\n', finding, paint);
    assert.ok(report.includes('\u001b[2mM\u001b[0m') && report.includes('\u001b[2mQ?\u001b[0m'));
    assert.match(report, /see also a\.md:3:1 Also/);
  });
});

suite('colour', () => {
  const explained = async (isTTY: boolean, env: Io['env']): Promise<string> => {
    const { code, stdout } = await leavenHere(['explain', 'options-absent'], { cwd: process.cwd(), env, isTTY });
    assert.equal(code, 0);
    return stdout;
  };

  test('on a terminal only', async () => {
    assert.ok((await explained(true, {})).includes('\u001b['));
    assert.ok(!(await explained(false, {})).includes('\u001b['));
  });

  test('never with NO_COLOR or on a dumb terminal', async () => {
    assert.ok(!(await explained(true, { NO_COLOR: '1' })).includes('\u001b['));
    assert.ok(!(await explained(true, { TERM: 'dumb' })).includes('\u001b['));
  });
});
