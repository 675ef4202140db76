import assert from 'node:assert/strict';
import { childOf, hrefFrom, nameOf, parentOf } from '../../server/src/team/files';
import { fileName, fill, linkTo, readTemplate, slugOf, supersede } from '../../server/src/templates/index';

suite('new pages', () => {
  const named = (names: string[], isNumbered = false): string => fileName('Use flour', names, { isNumbered, date: '2026-11-22' }).name;

  test('a file is named after the habit of its folder', () => {
    assert.equal(named([]), 'use-flour.md');
    assert.equal(named([], true), '0001-use-flour.md');
    assert.equal(named(['0001-a.md', '0010-b.md', 'README.md', 'template.md']), '0011-use-flour.md');
    assert.equal(named(['ADR-007-a.md']), 'ADR-008-use-flour.md');
    assert.equal(named(['adr_0099_a_b.md']), 'adr_0100_use_flour.md');
    assert.equal(named(['9-a.md', '10-b.md']), '11-use-flour.md');
    assert.equal(named(['0999-a.md']), '1000-use-flour.md');
    assert.equal(named(['20260101-a.md', '20260202-b.md']), '20261122-use-flour.md');
    assert.equal(named(['2026-01-01-a.md']), '2026-11-22-use-flour.md');
    assert.equal(named(['2025-roadmap.md', '2026-roadmap.md']), 'use-flour.md', 'years are no numbers');
    assert.equal(named(['0001-a.md', '0002-b.md', '2026-01-01-c.md']), '0003-use-flour.md', 'what most files do');
    assert.equal(named(['notes.md', 'plan.txt', '0001-x.png'], true), '0001-use-flour.md');
  });

  test('a slug keeps letters of every script and ends at a word', () => {
    assert.equal(slugOf("Don't café — Straße, Ærø & 2FA?"), 'dont-cafe-strasse-aero-2fa');
    assert.equal(slugOf('小麦粉を 使う'), '小麦粉を-使う');
    assert.equal(slugOf('?!'), '');
    assert.ok(slugOf('a very long title '.repeat(9)).length <= 60);
    assert.doesNotMatch(slugOf('a very long title '.repeat(9)), /-$/);
    assert.equal(slugOf('x'.repeat(200)).length, 60);
  });

  test('named blanks are filled, all others stay open and count as tab stops', () => {
    const { text, snippet } = fill('---\ntitle: {title}\n---\n# {number}. {title}\n\n{links}\n\n{author}: {what} and ${1} {why so}\n', {
      title: 'Flour: {what} $2',
      number: 4,
      date: '2026-11-22',
      author: '',
      links: [],
    });
    assert.equal(text, '---\ntitle: "Flour: {what} $2"\n---\n# 4. Flour: {what} $2\n\n{who wrote this}: {what} and ${1} {why so}\n');
    assert.equal(
      snippet,
      '---\ntitle: "Flour: {what\\} \\$2"\n---\n# 4. Flour: {what\\} \\$2\n\n${1:who wrote this}: ${2:what} and \\$${3:1} ${4:why so}\n',
    );
  });

  test('a page without a number loses its place, links find theirs', () => {
    const filling = { title: 'Flour', date: '2026-11-22', author: '', links: ['Supersedes [a](b.md).'] };
    assert.equal(fill('# {number}. {title}\n', { ...filling, number: undefined }).text, '# Flour\n\nSupersedes [a](b.md).\n');
    assert.equal(
      fill('# RFC {number}: {title}\n\n{links}\n\nx\n', { ...filling, number: undefined }).text,
      '# RFC: Flour\n\nSupersedes [a](b.md).\n\nx\n',
    );
  });

  test('a superseded page says so where it tells its status', () => {
    const marked = (text: string): string => {
      const { range, text: words } = supersede(text, '[4. Sacks](0004-sacks.md)');
      return text.slice(0, range.start) + words + text.slice(range.end);
    };
    const by = 'superseded by [4. Sacks](0004-sacks.md)';
    assert.equal(marked('---\nstatus: accepted\ndate: x\n---\n# Bins\n'), `---\nstatus: "${by}"\ndate: x\n---\n# Bins\n`);
    assert.equal(marked('# Bins\n\n## Status\n\nAccepted\n\nText\n'), `# Bins\n\n## Status\n\nS${by.slice(1)}\n\nText\n`);
    assert.equal(marked('# Bins\n\n- Status: accepted\n- Date: x\n'), `# Bins\n\n- Status: ${by}\n- Date: x\n`);
    assert.equal(marked('# Bins\n\nText\n'), `# Bins\n\nStatus: ${by}\n\nText\n`);
    assert.equal(marked('# Bins\r\n\r\nText\r\n'), `# Bins\r\n\r\nStatus: ${by}\r\n\r\nText\r\n`);
    assert.equal(marked(''), `Status: ${by}\n\n`);
    assert.equal(linkTo('Bins [old]', 'a b.md'), '[Bins \\[old\\]](<a b.md>)');
  });

  test('a template says of itself what it likes, the rest is told by its name', () => {
    const { template, problems } = readTemplate('\uFEFF# {title}\r\n\r\n{what}\r\n', 'two_options');
    assert.deepEqual([template.title, template.folder, template.isNumbered, problems], ['Two options', 'docs', false, []]);
    assert.equal(template.text, '# {title}\n\n{what}\n');
    const read = (note: string): string[] =>
      readTemplate(`<!-- leaven-template\n${note}\n-->\n# x\n`, 'x').problems.map(({ line, message }) => `${line} ${message}`);
    assert.deepEqual(read('title: A\nnumbered: yes please'), ['3 numbered takes true or false; here it is "yes please".']);
    assert.match(read('titel: A')[0]!, /^2 "titel" is no key here\. The keys are title, /);
    assert.match(read('folder: ../up')[0]!, /^2 folder takes a path below/);
    assert.match(read('title: [')[0]!, /^1 .*YAML/);
    assert.match(read('- a')[0]!, /^1 .*YAML/);
    assert.match(read('title: *x')[0]!, /^1 .*YAML/);
  });

  test('folders and files by URI', () => {
    assert.equal(parentOf('file:///a/b'), 'file:///a');
    assert.equal(parentOf('file:///a'), 'file:///');
    assert.equal(parentOf('file:///'), undefined);
    assert.equal(parentOf('vault://shop/a'), 'vault://shop/');
    assert.equal(parentOf('untitled:Untitled-1'), undefined);
    assert.equal(childOf('vault://shop/', 'a b/c'), 'vault://shop/a%20b/c');
    assert.equal(nameOf('file:///a/b%20c.md'), 'b c.md');
    assert.equal(nameOf('file:///a/%E0%A4%A.md'), '%E0%A4%A.md');
    assert.equal(hrefFrom('file:///a/b', 'file:///a/c/d%20e.md'), '../c/d e.md');
    assert.equal(hrefFrom('file:///a/b/', 'file:///a/b/d.md'), 'd.md');
  });
});
