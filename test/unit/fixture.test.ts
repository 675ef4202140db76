import assert from 'node:assert/strict';
import type { Rule } from '../../server/src/rule/rule';
import { checkRule, checkRules, mark, parseFixture } from '../harness/fixture';

const words = (pattern: RegExp): Rule => ({
  family: 'framing',
  severity: 'hint',
  kinds: ['decision-record'],
  since: '2026-11',
  sources: [],
  message: 'A word.',
  question: 'Which word?',
  rank: 99,
  *check({ source }) {
    for (const match of source.text.matchAll(pattern)) yield { range: { start: match.index, end: match.index + match[0].length } };
  },
});

const rules = { 'a-word': words(/apple/g), 'two-words': words(/pear\ntree/g) };
const only = { 'a-word': rules['a-word'] };

suite('marked fixtures', () => {
  test('marks are not part of the text under test', () => {
    const { text, hints } = parseFixture('\n//- path=docs/a.md kind=narrative\n# An apple\n     ^^^^^ a-word\n\n^ not a mark\n');
    assert.equal(text, '# An apple\n\n^ not a mark\n');
    assert.deepEqual(hints, { path: 'docs/a.md', kind: 'narrative' });
  });

  test('findings where the marks stand are in order', () => {
    checkRules(
      rules,
      '//- kind=decision-record\n# An apple, an apple\n     ^^^^^ a-word\n               ^^^^^ a-word\n\tpear\n\t^^^^… two-words\ntree',
    );
  });

  test('a finding without a mark, a mark without a finding and a shifted mark are errors', () => {
    const kind = '//- kind=decision-record\n';
    for (const fixture of [
      'An apple',
      'A pear\n  ^^^^ a-word',
      'An apple\n  ^^^^^ a-word',
      'An apple\n   ^^^^ a-word',
      'An apple\n   ^^^^^ b-word',
    ]) {
      assert.throws(() => checkRules(only, kind + fixture), assert.AssertionError, fixture);
    }
    checkRules(only, `${kind}An apple\n   ^^^^^ a-word`);
  });

  test('a rule that does not exist, a header that says nothing and a rule that throws are errors', () => {
    assert.throws(() => checkRule('no-such-rule', 'text'), /there is no rule no-such-rule/);
    assert.throws(() => parseFixture('//- king=narrative\n'), /not king=narrative/);
    const throwing: Rule = { ...rules['a-word'], check: () => assert.fail('broken') };
    assert.throws(() => checkRules({ throwing }, '//- kind=decision-record\ntext'), /rule-error/);
  });

  test('columns are UTF-16 units', () => {
    assert.equal(mark('🍞 apple', [{ rule: 'a-word', range: { start: 3, end: 8 } }]), '🍞 apple\n   ^^^^^ a-word');
  });
});
