import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../server/src/document/read';
import { factsOf } from '../../server/src/document/reading';
import { Remembered } from '../../server/src/document/remembered';
import { hints } from '../../server/src/lexicon/hints.gen';
import { parseBlocks } from '../../server/src/markdown/blocks';
import { SourceText } from '../../server/src/text/source-text';
import { random } from '../harness/random';
import { root } from '../harness/root';

/** What opens, closes and changes blocks. */
// prettier-ignore
const PIECES = [
  '\n', '\r\n', '\r', '\n\n', '# ', '## Options\n', '\n# A\n', '#', '- ', '  - ', '1. ', '> ', '| a | b |\n|---|---|\n| c | d |\n', '```\n', '~~~\n', '---\n', '===\n',
  '<div>\n', '</div>\n', '<!-- ', ' -->', '<pre>\n', '</pre>', '<?', '<![CDATA[', ']]>', '[a]: b\n', '[a]', '    ', '\t', ' ', 'é🛒', 'instead of', '2027-02-01', '*', '\0', '\uFEFF',
];

suite('a page that is read again while it is written', function () {
  this.timeout(60_000);
  const pages = ['samples', 'test/fixtures/dialects', 'test/fixtures/healthy']
    .flatMap((folder) =>
      fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, folder, name)),
    )
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => fs.readFileSync(file, 'utf8'));

  test('is read as if for the first time, after each of 3000 random edits', () => {
    const next = random(11);
    const draw = (below: number): number => Math.floor(next() * below);
    const remembered = new Remembered();
    let text = '';
    for (let i = 0; i < 3000; i++) {
      if (i % 50 === 0) text = [pages[draw(pages.length)], i % 100 === 0 ? '' : pages[draw(pages.length)]].join('\n');
      const start = draw(text.length + 1);
      const cut = draw(10) === 0 ? draw(400) : draw(3);
      text =
        text.slice(0, start) +
        (draw(5) === 0 ? text.slice(draw(text.length)).slice(0, draw(300)) : PIECES[draw(PIECES.length)]!) +
        text.slice(start + cut);
      const again = readDocument(text, {}, remembered);
      const first = readDocument(text);
      const shown = JSON.stringify(text);
      assert.deepEqual(again.blocks, first.blocks, shown);
      assert.equal(again.masked, first.masked, shown);
      if (i % 10 === 0)
        assert.deepEqual(
          [again.kind, again.sections, again.options, factsOf(again)],
          [first.kind, first.sections, first.options, factsOf(first)],
          shown,
        );
    }
  });

  test('cues are found in it where they are found in a page that is read for the first time', () => {
    const text = pages.join('\n\n');
    const remembered = new Remembered();
    readDocument(text, {}, remembered);
    const edited = text.replace(/\n## /, '\n\nIt is hard to undo.\n\n## ');
    const [again, first] = [readDocument(edited, {}, remembered), readDocument(edited)];
    const cues = Object.values(first.lexicon.cues).filter((cue) => cue instanceof RegExp && !cue.global);
    assert.ok(cues.length > 20);
    assert.equal(again.masked, first.masked);
    for (const cue of cues) {
      assert.equal(again.cueIndex.mostOf(cue), first.cueIndex.mostOf(cue), String(cue));
      assert.equal(again.cueIndex.exec(cue)?.index, first.cueIndex.exec(cue)?.index, String(cue));
    }
  });

  test('no cue is told by words with two spaces between them, which a heading could part', () => {
    for (const [cue, words] of hints) assert.doesNotMatch(words, /\s\s/, cue);
  });

  test('an edit parses the stretch that it touches, and no other', () => {
    const sections = Array.from({ length: 200 }, (_, i) => `## Part ${i}\n\n- One thing of ${i}\n- And another\n`);
    const remembered = new Remembered();
    const before = readDocument(`# All\n\n${sections.join('\n')}`, {}, remembered);
    sections[100] += 'x';
    const after = readDocument(`# All\n\n${sections.join('\n')}`, {}, remembered);
    const kept = after.blocks.filter((block) => before.blocks.includes(block));
    assert.ok(kept.length >= 300 && after.blocks.length === before.blocks.length, `${kept.length} blocks before the edit are the same`);
  });

  test('lines end where they end', () => {
    const next = random(3);
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: 30 }, () => 'a\r\n\n\r'[Math.floor(next() * 5)]).join('');
      const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
      assert.deepEqual(new SourceText(text).lineStarts, starts, JSON.stringify(text));
    }
    assert.deepEqual(parseBlocks(new SourceText('')), []);
  });
});
