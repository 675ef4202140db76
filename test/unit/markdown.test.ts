import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { parseBlocks, type Block } from '../../server/src/markdown/blocks';
import { SourceText } from '../../server/src/text/source-text';
import { randomTexts } from '../harness/random';

suite('parseBlocks', () => {
  test('headings in both styles', () => {
    assert.deepEqual(read('# One #\n\nTwo\n===\n\n###### Six\n\n#\n'), [
      'heading 1: One',
      'heading 1: Two',
      'heading 6: Six',
      'heading 1: ',
    ]);
  });

  test('paragraphs, quotes, code, HTML and rules', () => {
    const text = 'one\ntwo\n\n> quoted\n> > twice\n\n```js\ncode\n```\n\n    indented\n\n<!-- html -->\n\n---\n';
    assert.deepEqual(read(text), [
      'paragraph: one\ntwo',
      'paragraph >: quoted',
      'paragraph >>: twice',
      'code: ```js\ncode\n```',
      'code:     indented',
      'html: <!-- html -->',
      'rule: ---',
    ]);
  });

  test('list items know their list, depth, place and task', () => {
    const { blocks, source } = parse('- one\n\n  more\n  1. inner\n  2. [x] done\n- [ ] open\n\n* other\n');
    const items = blocks.map(({ range, item }) => ({ text: source.slice(range), ...item }));
    assert.deepEqual(items, [
      { text: 'one', list: 0, depth: 1, ordered: false, index: 0, first: true, task: undefined },
      { text: 'more', list: 0, depth: 1, ordered: false, index: 0, first: false, task: undefined },
      { text: 'inner', list: 1, depth: 2, ordered: true, index: 0, first: true, task: undefined },
      { text: 'done', list: 1, depth: 2, ordered: true, index: 1, first: true, task: true },
      { text: 'open', list: 0, depth: 1, ordered: false, index: 1, first: true, task: false },
      { text: 'other', list: 2, depth: 1, ordered: false, index: 0, first: true, task: undefined },
    ]);
  });

  test('table rows have their cells, with and without outer pipes', () => {
    const { blocks, source } = parse(
      '| a | b \\| c |\n|---|---|\n| `d` | |\n\ne | f\n--|--\ng | h\n\n> | i | j |\n> |---|---|\n> | k | l |\n',
    );
    const rows = blocks.map(({ row }) => [row!.table, row!.index, ...row!.cells.map((cell) => source.slice(cell))]);
    assert.deepEqual(rows, [
      [1, 0, 'a', 'b \\| c'],
      [1, 1, '`d`', ''],
      [2, 0, 'e', 'f'],
      [2, 1, 'g', 'h'],
      [3, 0, 'i', 'j'],
      [3, 1, 'k', 'l'],
    ]);
  });

  test('a table row in a list leaves out the markers', () => {
    const { blocks, source } = parse('- a | b\n  --|--\n  c | d\n');
    assert.deepEqual(
      blocks.map(({ row }) => row!.cells.map((cell) => source.slice(cell))),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    );
  });

  test('content that repeats its marker keeps its place', () => {
    const { blocks } = parse('1. 1\n\n# # a\n');
    assert.deepEqual(
      blocks.map(({ range }) => range.start),
      [3, 8],
    );
  });

  test('what stands before the first line to be read is left out', () => {
    const source = new SourceText('---\r\nstatus: draft\r\n---\r\n# Title\r\n\r\ntext\r\n');
    const blocks = parseBlocks(source, 3);
    assert.deepEqual(
      blocks.map((block) => [source.slice(block.range), block.line]),
      [
        ['Title', 3],
        ['text', 5],
      ],
    );
  });

  test('line breaks of any style, NUL and words that recur keep their places', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = ['# a', '', 'a a', 'b\0', 'a', '', '- a', '  a', ''].join(eol);
      assert.deepEqual(read(text), ['heading 1: a', `paragraph: a a${eol}b\0${eol}a`, `paragraph: a${eol}  a`], JSON.stringify(eol));
    }
  });

  test('whatever the text, blocks lie in it, in order, and hold what markdown-it says they hold', () => {
    for (const text of [...randomTexts(2, 1500, PIECES, 25), ...randomTexts(3, 300, [...PIECES, '\r\n', '\r', '\0', '🍞'], 25)]) {
      const { blocks, source } = parse(text);
      for (const { range, line } of blocks) {
        assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, JSON.stringify(text));
        assert.ok(source.lineStart(line) <= range.start, JSON.stringify(text));
      }
      assert.deepEqual(
        blocks.map(({ line }) => line),
        blocks.map(({ line }) => line).sort((a, b) => a - b),
        JSON.stringify(text),
      );
      assert.deepEqual(contents(source, blocks), expected(text), JSON.stringify(text));
    }
  });
});

const PIECES = [
  '\n',
  '\n',
  '\n\n',
  '# ',
  '## a',
  '- ',
  '* ',
  '1. ',
  '  ',
  '    ',
  '> ',
  '---',
  '===',
  '```',
  '| ',
  'a | b',
  '|--|--|',
  '\n--|--\n',
  '[ ] ',
  '[x] ',
  'a',
  'b c',
  '`',
  '\\',
  '<!--',
  '-->',
  '<div>',
  '\t',
];

function parse(text: string): { blocks: Block[]; source: SourceText } {
  const source = new SourceText(text);
  return { blocks: parseBlocks(source), source };
}

function read(text: string): string[] {
  const { blocks, source } = parse(text);
  return blocks.map(
    ({ type, level, quote, range }) => `${[type, level || '', '>'.repeat(quote)].filter(Boolean).join(' ')}: ${source.slice(range)}`,
  );
}

/** What the blocks hold, spelled as `expected` spells markdown-it's tokens. */
function contents(source: SourceText, blocks: readonly Block[]): string[] {
  const columns = new Map(blocks.flatMap(({ row }) => (row?.index === 0 ? [[row.table, row.cells.length]] : [])));
  return blocks.map(({ type, range, row }) =>
    row ? cells(row.cells.slice(0, columns.get(row.table)).map((cell) => source.slice(cell))) : `${type} ${words(source.slice(range))}`,
  );
}

function expected(text: string): string[] {
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  const found: string[] = [];
  let row: string[] | undefined;
  tokens.forEach((token, i) => {
    if (token.type === 'tr_open') row = [];
    if (token.type === 'inline' && row) row.push(token.content);
    if (token.type === 'tr_close') {
      found.push(cells(row!));
      row = undefined;
    }
    if (token.type === 'hr') found.push('rule ');
    if (token.type === 'html_block') found.push(`html ${words(token.content)}`);
    if (token.type === 'fence' || token.type === 'code_block') found.push(`code ${words(token.info + token.content)}`);
    if (token.type !== 'inline' || row) return;
    const heading = tokens[i - 1]?.type === 'heading_open';
    if (heading || token.content) found.push(`${heading ? 'heading' : 'paragraph'} ${words(token.content)}`);
  });
  return found;
}

/** A table's row: markdown-it fills it up to the columns of its header. */
const cells = (texts: readonly string[]): string => `row ${texts.map(words).join('|').replace(/\|+$/, '')}`;

/** Letters only: markers of quotes, lists and tasks inside a block's lines are the source's, not the token's. */
const words = (text: string): string => text.replace(/[^a-w🍞]/gu, '');
