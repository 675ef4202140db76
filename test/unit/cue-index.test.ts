import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { hintsOf } from '../../server/scripts/gen/hints.mjs';
import { CueIndex } from '../../server/src/document/cue-index';
import { readDocument } from '../../server/src/document/read';
import { lexicon } from '../../server/src/lexicon/en';
import { hints } from '../../server/src/lexicon/hints.gen';
import { root } from '../harness/root';

suite('index of cues', () => {
  const cues = hints.map(([at]) => ({ at, cue: at.split('.').reduce<unknown>((value, key) => (value as never)[key], lexicon) as RegExp }));

  test('never misses a cue that matches, nor counts fewer places than matches: the pages of rules, the samples and the fixtures', () => {
    const found = new Set<string>();
    let denied = 0;
    for (const file of markdownIn('server/src/rules', 'samples', 'test/fixtures', 'snippets/templates')) {
      const { masked, blocks, cueIndex } = readDocument(fs.readFileSync(file, 'utf8').replace(/^```+.*$/gm, ''));
      for (const { range } of [...blocks, { range: { start: 0, end: masked.length } }])
        for (const { at, cue } of cues) {
          if (!cueIndex.mayHold(cue, range)) denied++;
          if (masked.slice(range.start, range.end).search(cue) < 0) continue;
          assert.ok(cueIndex.mayHold(cue, range), `${at} in ${path.relative(root, file)}: ${masked.slice(range.start, range.end)}`);
          found.add(at);
        }
      for (const { at, cue } of cues) {
        const all = masked.match(new RegExp(cue.source, cue.flags.replace('g', '') + 'g')) ?? [];
        assert.ok(all.length <= cueIndex.mostOf(cue), `${at} in ${path.relative(root, file)}: ${all.length} matches`);
      }
    }
    assert.ok(found.size > cues.length * 0.7, `only ${found.size} of ${cues.length} cues were met`);
    assert.ok(denied > 0);
  });

  test('spares most of the search', () => {
    const stretches = markdownIn('samples').flatMap((file) => {
      const { blocks, cueIndex } = readDocument(fs.readFileSync(file, 'utf8'));
      return blocks.flatMap(({ range }) => cues.map(({ cue }) => cueIndex.mayHold(cue, range)));
    });
    assert.ok(stretches.filter(Boolean).length < stretches.length * 0.1, 'one stretch in ten or more is searched');
  });

  test('tells stretches apart, and says nothing of a pattern that it does not know', () => {
    const index = new CueIndex('The tunnel is cold. It is a two-way door.');
    const { lowStakes } = lexicon.cues;
    assert.equal(index.mayHold(lowStakes), true);
    assert.equal(index.mayHold(lowStakes, { start: 0, end: 19 }), false);
    assert.equal(index.mayHold(/two-way door/), true);
    assert.equal(index.mayHold(/wholegrain/), true);
    assert.equal(index.mostOf(lowStakes), 1);
    assert.equal(index.mostOf(/wholegrain/), Infinity);
  });

  for (const [name, text, isHeld] of [
    ['over a line break', 'They are a two-way\ndoor', true],
    ['in capitals', 'A TWO-WAY DOOR', true],
    ['after a sign', '(two-way door)', true],
    ['not inside a word', 'pretwo-way door', false],
    ['nor cut short', 'a two-way', false],
  ] as const)
    test(`reads words ${name}`, () => assert.equal(new CueIndex(text).mayHold(lexicon.cues.lowStakes), isHeld));
});

suite('words of a cue', () => {
  const words = (pattern: RegExp): string[] | undefined => hintsOf(pattern, /\b(?:the|and|is)\b/);
  for (const [pattern, expected] of [
    [/\bdoughy? bread\b/, ['dough bread', 'doughy bread']],
    [/\b(?:rye|oats?)\b/, ['oat', 'rye']],
    [/\bthe (?:flour|yeast)\b/i, ['the flour', 'the yeast']],
    [/\bisn['’]t risen/, ["isn't risen"]],
    [/\d+ loaves/, ['loaves']],
    [/^\W*knead(?:ing)?/, ['knead']],
    [/\b\w+ ?oven/, undefined],
    [/oven/, undefined],
    [/\bsalt\b|\w+ed/, undefined],
    [/\b(?:salt)?/, undefined],
    [/\b(?:the|and|is)\b/, undefined],
    [/(?<![\p{L}\p{N}])crusts?(?![\p{L}])/u, ['crust']],
  ] as const)
    test(`${pattern}`, () => assert.deepEqual(words(pattern), expected));
});

function markdownIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(root, folder, name)),
  );
}
