import assert from 'node:assert/strict';
import { SourceText } from '../../server/src/text/source-text';
import { randomTexts } from '../harness/random';

const texts = [
  '',
  '\n',
  '\r\n',
  '\r',
  'a',
  'a\r\n',
  'a\rb\r\nc\nd',
  ...randomTexts(1, 500, ['a', 'é', '🍞', '\0', '\t', ' ', '\n', '\r\n', '\r', '\u2028', '\ud83c'], 30),
];

const sources = texts.map((text) => new SourceText(text));

suite('SourceText', () => {
  test('lines end at LF, CRLF and a lone CR, and nowhere else', () => {
    for (const source of sources) {
      const lines = Array.from({ length: source.lineCount }, (_, line) => source.text.slice(source.lineStart(line), source.lineEnd(line)));
      assert.deepEqual(lines, source.text.split(/\r\n|\r|\n/));
    }
  });

  test('an offset becomes a position and the same offset again, except inside a CRLF', () => {
    for (const source of sources) {
      for (let offset = 0; offset <= source.text.length; offset++) {
        const inBreak = source.text.slice(offset - 1, offset + 1) === '\r\n';
        assert.equal(source.offsetAt(source.positionAt(offset)), inBreak ? offset - 1 : offset, JSON.stringify(source.text));
      }
    }
  });

  test('a position in a line becomes an offset and the same position again', () => {
    for (const source of sources) {
      for (let line = 0; line < source.lineCount; line++) {
        for (let character = 0; character <= source.lineEnd(line) - source.lineStart(line); character++) {
          assert.deepEqual(source.positionAt(source.offsetAt({ line, character })), { line, character }, JSON.stringify(source.text));
        }
      }
    }
  });

  test('characters are UTF-16 units', () => {
    const source = new SourceText('🍞 bread\r\nrises');
    assert.deepEqual(source.positionAt(2), { line: 0, character: 2 });
    assert.equal(source.slice({ start: source.offsetAt({ line: 1, character: 0 }), end: source.text.length }), 'rises');
  });

  test('what lies outside is clamped', () => {
    const source = new SourceText('ab\ncd');
    assert.deepEqual(source.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(source.positionAt(99), { line: 1, character: 2 });
    assert.equal(source.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(source.offsetAt({ line: 0, character: -5 }), 0);
    assert.equal(source.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(source.offsetAt({ line: 9, character: 0 }), 5);
  });
});
