import assert from 'node:assert/strict';
import type { Diagnostic, Position } from 'vscode-languageserver';
import { random } from '../harness/random';
import { LspClient } from '../harness/lsp';
import { FIXED_SCOPE, WEIGHED } from '../harness/lsp-pages';

const EDITS = 300;
const PIECES = [
  '\n',
  '\r\n',
  '\n\n',
  '# ',
  '## Options considered\n',
  '## Scope\n',
  '- ',
  '| a | b |\n',
  '```\n',
  '---\n',
  '> ',
  '🛒',
  'é',
  'instead of ',
  '2027-02-01',
  'LIST-9 ',
  ' ',
  '<!-- ',
  ' -->',
  'Status: Accepted\n',
];

suite('LSP: incremental edits', () => {
  test(`after each of ${EDITS} random edits the findings are those of the whole text`, async () => {
    const client = await LspClient.start({ settings: { preset: 'strict' } });
    const uri = 'file:///shop/docs/decisions/0007-lists.md';
    const next = random(7);
    const draw = (below: number): number => Math.floor(next() * below);
    let text = FIXED_SCOPE;
    let seen = 0;
    await client.open(uri, text);
    for (let i = 0; i < EDITS; i++) {
      if (i % 60 === 59) text = i % 120 === 59 ? WEIGHED : FIXED_SCOPE;
      const [start, end] = boundaries(text, draw(text.length + 1), draw(12));
      const piece = PIECES[draw(PIECES.length)]!;
      const range = { start: positionAt(text, start), end: positionAt(text, end) };
      if (i % 60 === 59) await client.change(uri, { text });
      await client.change(uri, { range, text: piece });
      text = text.slice(0, start) + piece + text.slice(end);
      const incremental = await client.diagnostics(uri);
      const { diagnostics } = await client.request<{ diagnostics: Diagnostic[] }>('leaven/lintText', { uri, text });
      assert.deepEqual(incremental, diagnostics, `edit ${i}: ${JSON.stringify({ range, piece })}`);
      seen += incremental.length;
    }
    assert.ok(seen > EDITS / 10, `${seen} findings were compared`);
    assert.equal(await client.stop(), 0);
  });
});

/** A stretch that cuts neither a CRLF nor a surrogate pair in two. */
function boundaries(text: string, at: number, length: number): [number, number] {
  const whole = (offset: number): number =>
    /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
  const start = whole(at);
  return [start, Math.max(start, whole(Math.min(text.length, start + length)))];
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
