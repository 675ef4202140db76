import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readDocument } from '../../server/src/document/read';
import { lint } from '../../server/src/engine/lint';
import { rules } from '../../server/src/rules/index.gen';
import { randomTexts } from '../harness/random';

suite('sections and their roles', () => {
  const roles = (text: string): string[] =>
    readDocument(text)
      .sections.slice(1)
      .map((section) => `${section.role} ${section.level} ${section.title}`);

  test('ATX, setext and bold lines are headings', () => {
    assert.deepEqual(roles('Use queues\n==========\n\n## Context\n\nLate mail.\n\n**Considered options**\n\n- one\n- two\n'), [
      'title 1 Use queues',
      'problem 2 Context',
      'options 3 Considered options',
    ]);
  });
  test('numbering, emphasis, links and closing marks are not part of a title', () => {
    assert.deepEqual(roles('# 12. Use *queues*\n\n## 3.1 [Decision](#d) ##\n\nYes.\n\n## **Consequences:**\n\nNone.\n'), [
      'title 1 Use queues',
      'decision 2 Decision',
      'consequences 2 Consequences',
    ]);
  });
  test('with several first-level headings none is the title', () => {
    assert.deepEqual(roles('# Summary\n\nA.\n\n# Motivation\n\nB.\n'), ['summary 1 Summary', 'problem 1 Motivation']);
  });
  test('pros and cons under consequences are good and bad consequences', () => {
    assert.deepEqual(roles('# Q\n\n## Consequences\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n').slice(2), [
      'positive 3 Pros',
      'negative 3 Cons',
    ]);
  });
  test('a heading without a role under options names an option', () => {
    assert.deepEqual(roles('# Q\n\n## Options\n\n### Redis\n\nFast.\n').slice(1), ['options 2 Options', 'option 3 Redis']);
  });
  test('a body ends where the next heading of its level begins', () => {
    const { sections, source } = readDocument('# Q\n\n## Context\n\nA.\n\n### Detail\n\nB.\n\n## Decision\n\nC.\n');
    assert.equal(source.slice(sections[2]!.body), '\n\nA.\n\n### Detail\n\nB.\n\n');
    assert.equal(sections[3]!.parent, sections[2]);
  });
});

suite('kinds', () => {
  const kind = (text: string, path?: string): string => readDocument(text, path === undefined ? {} : { path }).kind;
  const record =
    '# Use queues\n\n## Status\n\nAccepted\n\n## Context\n\nLate mail.\n\n## Decision\n\nWe will use a queue.\n\n## Consequences\n\nOne more service.\n';

  test('told from content', () => {
    assert.equal(kind(record), 'decision-record');
    assert.equal(
      kind('# RFC: message queues\n\n## Motivation\n\nLate mail.\n\n## Detailed design\n\nA queue.\n\n## Drawbacks\n\nCost.\n'),
      'proposal',
    );
    assert.equal(
      kind(
        '# PRD: reminders\n\n## Problem statement\n\nForgotten visits.\n\n## User stories\n\nAs a patient, I want a reminder.\n\n## Success metrics\n\nFewer missed visits.\n',
      ),
      'narrative',
    );
    assert.equal(kind('# Team working agreement\n\n- We answer within a day.\n'), 'working-agreement');
    assert.equal(kind('# Incident review process\n\n## Purpose\n\nTo learn.\n\n## Roles\n\nHost.\n\n## Steps\n\nOne.\n'), 'framework');
    assert.equal(kind('# PRD-6: Late mail - Completion report\n\n## Problem statement\n\nLate.\n\n## User stories\n\nMet.\n'), 'other');
    assert.equal(
      kind('# Late mail\n\n## Context\n\nLate.\n\n## Requirements\n\nFast.\n\n### Design 1\n\nQ.\n\n### Design 2\n\nT.\n'),
      'proposal',
    );
    assert.equal(kind('# Installing the command line\n\n## Prerequisites\n\nNode.\n\n## Usage\n\nRun it.\n'), 'other');
  });
  test('front matter beats content, configuration beats both', () => {
    assert.equal(kind(`---\nkind: proposal\n---\n${record}`), 'proposal');
    assert.equal(readDocument(`---\nkind: proposal\n---\n${record}`, { kind: 'framework' }).kind, 'framework');
  });
  test('instructions to tools, indexes and read-mes are other', () => {
    assert.equal(kind('# Working agreement\n\n- Never push to main.\n', 'AGENTS.md'), 'other');
    assert.equal(kind('# Decisions\n\n- [Use queues](0001-use-queues.md)\n', 'docs/adr/README.md'), 'other');
  });
});

suite('masked text', () => {
  const masked = (text: string): string => readDocument(text).masked;

  test('is as long as the source and keeps its line breaks', () => {
    const text = '---\na: b\n---\n# T\r\n\r\n```\ncode\n```\n\nA `b` [c](https://example.org "d") <b>e</b> <!-- f --> **g**\n\n> quoted\n';
    assert.equal(masked(text).length, text.length);
    assert.equal(masked(text).replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''));
  });
  test('keeps prose and blanks code, addresses, comments, markup and quotations', () => {
    const words = (text: string): string => masked(text).replace(/\s+/g, ' ').trim();
    assert.equal(words('We use `Set` and [queues](https://example.org/a_(b)) now.'), 'We use and queues now.');
    assert.equal(words('See https://example.org/x and <https://example.org>.'), 'See and .');
    assert.equal(words('Kept <!-- not\nthis --> kept.'), 'Kept kept.');
    assert.equal(words('**Bold** and _soft_ and snake_case stay.'), 'Bold and soft and snake_case stay.');
    assert.equal(words('Ada said "this is the only way we have" once.'), 'Ada said once.');
    assert.equal(words('> someone else spoke\n\nWe answer.'), 'We answer.');
    assert.equal(words('| a | b |\n|---|---|\n| c `d` | e |'), 'a b c e');
  });
  test('agrees with the inline tokens of markdown-it on what is prose', () => {
    const inline = new MarkdownIt({ html: true });
    const pieces = [
      'plain words',
      '`code here`',
      '**bold**',
      '_soft_',
      '[link](https://example.org)',
      '<!-- hidden -->',
      '<br>',
      'https://example.org/a',
      'snake_case',
      '~~gone~~',
      '[ref][id]',
    ];
    for (const text of randomTexts(
      7,
      300,
      pieces.map((piece) => `${piece} `),
      6,
    ).map((drawn) => `Prose ${drawn.trim()}`)) {
      const tokens = inline.parseInline(text, { references: { ID: { href: 'x', title: '' } } })[0]!.children!;
      const prose = tokens
        .filter((token) => token.type === 'text')
        .map((token) => token.content)
        .join(' ')
        .replace(/https?:\S+|~~/g, ' ');
      const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();
      assert.equal(squeeze(masked(text)), squeeze(prose), text);
    }
  });
});

suite('any text can be read', () => {
  const pieces = [
    '# ',
    '## Decision\n',
    '## Considered options\n',
    '- ',
    '* [ ] ',
    '1. ',
    '> ',
    '```\n',
    '`',
    '**',
    '|a|b|\n|-|-|\n|c|d|\n',
    '<!--',
    '-->',
    '---\n',
    'status: x\n',
    '\r\n',
    '\r',
    '\n\n',
    '\0',
    '\uFEFF',
    '\uD83D',
    '😀',
    'Option A: ',
    'instead of x',
    '(',
    '](',
    'We will use it. ',
    '\t',
    '<table><tr>',
    '&amp;',
  ];

  test('nothing throws, every range lies in the text, and rules hold in the same places twice', () => {
    for (const text of randomTexts(42, 400, pieces, 60)) {
      const document = readDocument(text, { kind: 'narrative' });
      const within = ({ start, end }: { start: number; end: number }): boolean => 0 <= start && start <= end && end <= text.length;
      assert.equal(document.masked.length, text.length, JSON.stringify(text));
      for (const section of document.sections) assert.ok(within(section.heading) && within(section.body), JSON.stringify(text));
      for (const option of document.options) {
        assert.ok(within(option.range) && within(option.body), JSON.stringify(text));
        assert.ok(option.name.length <= 80 && !/[\r\n]/.test(option.name), JSON.stringify(text));
      }
      const first = lint(document, rules, { today: '2026-11-22' }, { preset: 'strict', levels: {} });
      assert.deepEqual(
        first.problems.filter((problem) => problem.code === 'rule-error'),
        [],
        JSON.stringify(text),
      );
      for (const finding of first.findings) assert.ok(within(finding.range), `${finding.rule} in ${JSON.stringify(text)}`);
      assert.deepEqual(
        lint(readDocument(text, { kind: 'narrative' }), rules, { today: '2026-11-22' }, { preset: 'strict', levels: {} }).findings,
        first.findings,
      );
    }
  });
  test('a hostile front matter costs a problem, not the page', () => {
    const bomb =
      '---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n---\n# Use queues\n';
    const document = readDocument(bomb);
    assert.equal(document.problems[0]?.code, 'front-matter');
    assert.equal(document.title?.text, 'Use queues');
  });
  test('a rule that throws costs only itself', () => {
    const document = readDocument('# Use queues\n', { kind: 'decision-record' });
    const thrown = {
      ...rules['options-absent']!,
      check: () => {
        throw new Error('boom');
      },
    };
    const result = lint(document, { broken: thrown }, { today: '2026-11-22' });
    assert.deepEqual(result.findings, []);
    assert.match(result.problems[0]!.message, /The rule broken could not read this page: Error: boom/);
  });
});
