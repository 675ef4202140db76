import assert from 'node:assert/strict';
import { readDocument, type ReadHints } from '../../server/src/document/read';
import { Log } from '../../server/src/log/log';
import { fileNumber, titleNumber } from '../../server/src/log/number';
import { linkTo, resolveLink } from '../../server/src/log/resolve';
import { hasAnchor, summarize, type Summary } from '../../server/src/log/summary';
import { random } from '../harness/random';

const sum = (path: string, text: string): Summary =>
  summarize(
    path,
    readDocument(text, {
      kind: path.includes('/adr/') || path === '/a.md' ? 'decision-record' : undefined,
      path: path.slice(1),
    } as ReadHints),
  );

const FULL = `---
status: accepted
date: 2026-02-03
decision-makers: [Ilse Brandt, Omar Haddad]
review-by: 2027-02-03
depends-on: 0004-scales.md
---

# ADR-0007: Keep flour in steel bins

## Context and Problem Statement

Damp air spoils flour. Supersedes [ADR-3](0003-sacks.md).

## Considered Options

* Sacks
* Bins

## Decision Outcome

We will keep all flour in **steel bins**, because the mill [measured it](../notes/mill.md#damp).
We look again when the third bin leaks.

## Links

* [Amended by] [ADR-0009](0009-lids.md)
* Related to ADR 5
`;

suite('the log', () => {
  test('a summary says what other documents may see', () => {
    const { headings, ...rest } = sum('/docs/decisions/0007-steel-bins.md', FULL);
    assert.deepEqual(rest, {
      path: '/docs/decisions/0007-steel-bins.md',
      kind: 'decision-record',
      title: 'Keep flour in steel bins',
      number: 7,
      status: 'accepted',
      date: '2026-02-03',
      people: ['Ilse Brandt', 'Omar Haddad'],
      decision: 'We will keep all flour in steel bins, because the mill measured it.',
      revisits: [{ text: 'review-by: 2027-02-03', date: '2027-02-03' }, { text: 'We look again when the third bin leaks.' }],
      relations: [
        { type: 'depends', path: '/docs/decisions/0004-scales.md' },
        { type: 'supersedes', path: '/docs/decisions/0003-sacks.md' },
        { type: 'amended-by', path: '/docs/decisions/0009-lids.md' },
        { type: 'relates', number: 5, series: 'adr' },
      ],
      links: ['/docs/decisions/0003-sacks.md', '/docs/notes/mill.md#damp', '/docs/decisions/0009-lids.md'],
      names: [],
      mentions: ['#3', '#9', '#5'],
    });
    assert.deepEqual(headings.slice(0, 2), [
      { title: 'ADR-0007: Keep flour in steel bins', anchor: 'adr-0007-keep-flour-in-steel-bins' },
      { title: 'Context and Problem Statement', anchor: 'context-and-problem-statement' },
    ]);
  });

  test('a summary stays when the page changes where nobody else looks', () => {
    const path = '/docs/decisions/0007-steel-bins.md';
    const log = Log.of([sum(path, FULL)]);
    const changed = FULL.replace('* Sacks\n', '* Sacks, and what they cost\n');
    assert.equal(log.with([{ path, summary: sum(path, changed) }]), log);
    assert.notEqual(log.with([{ path, summary: sum(path, FULL.replace('accepted', 'draft')) }]), log);
  });

  test('every word for a relation is read, and which way round it says it', () => {
    const read = (line: string): unknown =>
      sum('/a.md', `# A\n\nStatus: accepted\n\n${line}\n`).relations.map(({ type, path, number }) => [type, path ?? number]);
    for (const [line, type] of [
      ['Supersedes ADR-12', 'supersedes'],
      ['* Supersedes: [ADR-12](b.md)', 'supersedes'],
      ['Supercedes [1. B](b.md)', 'supersedes'],
      ['Replaces [B](b.md)', 'supersedes'],
      ['> **Superseded by [B](b.md)**', 'superseded-by'],
      ['Status: superseded by [0012](b.md)', 'superseded-by'],
      ['Superseded by ADR 12', 'superseded-by'],
      ['Status: Deprecated, see [B](b.md)', 'superseded-by'],
      ['This record has been replaced by [B](b.md).', 'superseded-by'],
      ['Amends [B](b.md)', 'amends'],
      ['Clarified by [B](b.md)', 'amended-by'],
      ['Partially supersedes [B](b.md)', 'amends'],
      ['- Depends on: [B](b.md)', 'depends'],
      ['Relates to [B](b.md)', 'relates'],
      ['**Related ADR**: [B](b.md)', 'relates'],
    ] as const)
      assert.deepEqual(read(line), [[type, line.includes('b.md') ? '/b.md' : 12]], line);
    for (const line of [
      'Supersedes: N/A',
      'ADR 3 was superseded by ADR 12',
      'Replaces 3 services',
      'We replace the [oven](b.md)',
      '`Supersedes ADR 12`',
    ])
      assert.deepEqual(read(line), [], line);
  });

  test('both directions are found by path and by number', () => {
    const log = Log.of([
      sum('/adr/0001-a.md', '# A\n\nStatus: accepted\n'),
      sum('/adr/0002-b.md', '# B\n\nStatus: accepted\n\nSupersedes ADR 1\n'),
      sum('/adr/0003-c.md', '# C\n\nStatus: accepted\n\nSee [A](0001-a.md).\n'),
      sum('/readme.md', '# Records\n\n- [A](adr/0001-a.md)\n'),
    ]);
    assert.deepEqual(
      log.backlinks('/adr/0001-a.md').map(({ path }) => path),
      ['/adr/0002-b.md', '/adr/0003-c.md', '/readme.md'],
    );
    assert.equal(log.documents.length, 3);
    assert.equal(log.pages.length, 4);
  });

  test('numbers come from file names and titles, never from dates', () => {
    const numbers = [
      '0012-a',
      'ADR-012-a',
      'adr012_a',
      'ODH-ADR-0002-a',
      'eip-1559',
      '7',
      '2026-01-12-a',
      '20260112-a',
      '0000-template',
      'a-12',
      '12a-b',
    ];
    assert.deepEqual(
      numbers.map((name) => fileNumber(`/adr/${name}.md`)?.number),
      [12, 12, 12, 2, 1559, 7, undefined, undefined, undefined, undefined, undefined],
    );
    const titles = ['7. Keep flour', 'ADR-007: Keep flour', '3 ways to keep flour', 'Decision 12 – Flour', '2026 roadmap'];
    assert.deepEqual(titles.map(titleNumber), [7, 7, undefined, 12, undefined]);
  });

  test('links are resolved from their page and written from it', () => {
    assert.deepEqual(resolveLink('/a/b/c.md', '../d%20e.md#x%20y'), { path: '/a/d e.md', anchor: 'x y' });
    assert.deepEqual(resolveLink('/a/b.md', '#x'), { path: '/a/b.md', anchor: 'x' });
    for (const target of ['https://a.example/b.md', '/b.md', 'mailto:a', '', '#']) assert.equal(resolveLink('/a.md', target), undefined);
    for (const [from, path, link] of [
      ['/a/b/c.md', '/a/d e.md', '../d%20e.md'],
      ['/a.md', '/a/b(1).md', 'a/b%281%29.md'],
      ['/a/b.md', '/a/c.md', 'c.md'],
    ] as const) {
      assert.equal(linkTo(from, path), link);
      assert.equal(resolveLink(from, link)?.path, path);
    }
  });

  test('an anchor leads to a heading whatever the renderer makes of its punctuation', () => {
    const page = sum(
      '/a.md',
      '# Why `steel` & not wood?\n\n## The `<verb>` of it\n\n## Costs\n\n## Costs\n\n## [Linked](b.md) {#own}\n\n<a id="by-hand"></a>\n',
    );
    for (const anchor of [
      'why-steel--not-wood',
      'the-verb-of-it',
      'why-steel-not-wood',
      'costs',
      'costs-1',
      'own',
      'linked',
      'by-hand',
      'COSTS',
    ])
      assert.ok(hasAnchor(page, anchor), anchor);
    for (const anchor of ['why-steel', 'cost', 'hand']) assert.ok(!hasAnchor(page, anchor), anchor);
  });

  test('changes in any order come to what reading everything anew comes to', () => {
    const next = random(20261124);
    const draw = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
    const paths = ['/adr/0001-a.md', '/adr/0002-b.md', '/adr/0002-c.md', '/adr/0003-d.md', '/rfc/0001-e.md', '/readme.md', '/adr/notes.md'];
    const lines = [
      'Status: accepted', 'Status: superseded by ADR 2', 'Supersedes [1](0001-a.md)', 'Superseded by [b](/adr/0002-b.md)', 'Relates to ADR 3',
      'See [a](0001-a.md#x), [e](../rfc/0001-e.md) and [gone](gone.md).', '## Decision', 'Review by: 2026-01-01', 'Plain words.',
    ]; // prettier-ignore
    for (let round = 0; round < 60; round++) {
      const texts = new Map<string, string>();
      let log = Log.empty;
      for (let step = 0; step < 12; step++) {
        const changes = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
          const path = draw(paths);
          if (next() < 0.25) texts.delete(path);
          else texts.set(path, `# ${draw(['A', '1. B', 'ADR-2: C'])}\n\n${Array.from({ length: 4 }, () => draw(lines)).join('\n\n')}\n`);
          return { path, summary: texts.has(path) ? sum(path, texts.get(path)!) : undefined };
        });
        log = log.with(changes);
        const anew = Log.of(Array.from(texts, ([path, text]) => sum(path, text)));
        assert.deepEqual(log.pages, anew.pages);
        for (const path of [...paths, '/adr/gone.md']) {
          assert.deepEqual(log.backlinks(path), anew.backlinks(path));
          assert.deepEqual([...log.dependents(path)].sort(), [...anew.dependents(path)].sort());
          assert.equal(log.hasFile(path), anew.hasFile(path));
        }
        for (const number of [1, 2, 3]) assert.deepEqual(log.numbered('/adr', number), anew.numbered('/adr', number));
      }
    }
  });
});
