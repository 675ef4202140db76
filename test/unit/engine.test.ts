import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { lint, type LintSettings } from '../../server/src/engine/lint';
import type { Rule } from '../../server/src/rule/rule';

const VIEW = { today: '2026-11-22' };

/** A rule that holds at the first place of `word`. */
function finds(word: string, more: Partial<Rule> = {}): Rule {
  return {
    family: 'exploration',
    severity: 'info',
    kinds: ['decision-record'],
    since: '2026-11',
    sources: [],
    message: `${word} stands here.`,
    question: 'And?',
    rank: 5,
    ...more,
    *check(document) {
      const start = document.masked.indexOf(word);
      if (start >= 0) yield { range: { start, end: start + word.length } };
    },
  };
}

function run(text: string, rules: Record<string, Rule>, settings: Partial<LintSettings> = {}): string[] {
  const document = readDocument(text, { kind: 'decision-record' });
  return lint(document, rules, VIEW, { preset: 'recommended', levels: {}, ...settings }).findings.map(
    (finding) =>
      `${finding.rule} ${finding.severity}${finding.shown ? '' : ' hidden'}${finding.coveredBy ? ` by ${finding.coveredBy}` : ''}${finding.related.length > 0 ? ` +${finding.related.length}` : ''}`,
  );
}

suite('one situation, one question', () => {
  const rules = {
    apple: finds('apple', { situation: 'fruit', rank: 2 }),
    pear: finds('pear', { situation: 'fruit', rank: 1 }),
    nut: finds('nut'),
  };

  test('the more valuable of a situation asks, the others are its related places', () => {
    assert.deepEqual(run('apple pear nut', rules), ['apple info hidden by pear', 'pear info +1', 'nut info']);
  });
  test('a louder finding asks before a more valuable one', () => {
    assert.deepEqual(run('apple pear', { ...rules, apple: { ...rules.apple, severity: 'warning' } }), [
      'apple warning +1',
      'pear info hidden by apple',
    ]);
  });
  test('where the one that asks is suppressed, the others stay silent too', () => {
    assert.deepEqual(run('apple nut\n\n<!-- leaven-disable-next-line pear -- ripe in May -->\npear', rules), ['nut info']);
    assert.deepEqual(run('apple nut\n\n<!-- leaven-disable-next-line pear until 2026-11-21 -->\npear', rules), [
      'apple info hidden by pear',
      'nut info',
      'pear info +1',
    ]);
  });
  test('where a covered one is suppressed, the one that asks still does', () => {
    assert.deepEqual(run('pear\n\n<!-- leaven-disable-next-line apple -->\napple', rules), ['pear info']);
  });
});

suite('what a reader sees', () => {
  const four = Object.fromEntries(['a1', 'b2', 'c3', 'd4'].map((word, i) => [word, finds(word, { rank: 9 - i })]));

  test('a draft is asked three questions, the most valuable ones', () => {
    assert.deepEqual(run('Status: draft\n\na1 b2 c3 d4', four), ['a1 info hidden', 'b2 info', 'c3 info', 'd4 info']);
  });
  test('a question about people never takes the place of one about the page', () => {
    const who = finds('who', { personal: true, rank: 1 });
    const soft = Object.fromEntries(['a1', 'b2', 'c3'].map((word) => [word, finds(word, { severity: 'hint' })]));
    assert.deepEqual(run('who a1 b2 c3', { who, ...soft }, { audience: 'author' }), ['who info hidden', 'a1 hint', 'b2 hint', 'c3 hint']);
  });
  test('a page without a status counts as a draft; an accepted page is asked all', () => {
    assert.equal(run('a1 b2 c3 d4', four).filter((line) => line.endsWith('hidden')).length, 1);
    assert.equal(run('Status: accepted\n\na1 b2 c3 d4', four).filter((line) => line.endsWith('hidden')).length, 0);
  });
  test('gentle hides hints, strict shows all, personal rules are shown to the author, to a team on request', () => {
    const rules = { soft: finds('soft', { severity: 'hint' }), who: finds('who', { personal: true }) };
    assert.deepEqual(run('soft who', rules, { preset: 'gentle' }), ['soft hint hidden', 'who info hidden']);
    assert.deepEqual(run('soft who', rules), ['soft hint', 'who info hidden']);
    assert.deepEqual(run('soft who', rules, { preset: 'strict' }), ['soft hint', 'who info']);
    assert.deepEqual(run('soft who', rules, { levels: { who: 'hint' } }), ['soft hint', 'who hint']);
    assert.deepEqual(run('soft who', rules, { audience: 'author' }), ['soft hint', 'who info']);
  });
  test('where little is at stake an info is asked as a hint, unless a team set its level', () => {
    const rules = { soft: finds('soft') };
    assert.deepEqual(run('soft. This is easy to undo.', rules), ['soft hint']);
    assert.deepEqual(run('soft. This is easy to undo.', rules, { levels: { soft: 'info' } }), ['soft info']);
  });
});

suite('levels and kinds', () => {
  test('off leaves a rule out, another level replaces its own', () => {
    assert.deepEqual(run('nut', { nut: finds('nut') }, { levels: { nut: 'off' } }), []);
    assert.deepEqual(run('nut', { nut: finds('nut') }, { levels: { nut: 'error' } }), ['nut error']);
  });
  test('an edition leaves out the rules that came later, also under strict; a level that names one brings it', () => {
    const rules = { old: finds('old'), young: finds('young', { since: '2027-03', severity: 'error' }) };
    assert.deepEqual(run('old young', rules), ['old info', 'young error']);
    assert.deepEqual(run('old young', rules, { edition: '2027-03' }), ['old info', 'young error']);
    assert.deepEqual(run('old young', rules, { edition: '2027-02' }), ['old info']);
    assert.deepEqual(run('old young', rules, { edition: '2026-11', preset: 'strict' }), ['old info']);
    assert.deepEqual(run('old young', rules, { edition: '2026-11', levels: { young: 'hint' } }), ['old info', 'young hint']);
  });
  test('a rule is told the options of the team, and the default of each that is left out', () => {
    const seen: object[] = [];
    const rule: Rule<'few' | 'many'> = {
      ...finds('nut'),
      options: {
        few: { says: 'a few', default: 2, minimum: 0, maximum: 9 },
        many: { says: 'many', default: 7, minimum: 0, maximum: 9 },
      },
      *check(_document, { options }) {
        seen.push({ ...options });
      },
    };
    run('nut', { nut: rule });
    run('nut', { nut: rule }, { options: { nut: { many: 9 }, other: { few: 1 } } });
    assert.deepEqual(seen, [
      { few: 2, many: 7 },
      { few: 2, many: 9 },
    ]);
  });
  test('a rule runs on its kinds only', () => assert.deepEqual(run('nut', { nut: finds('nut', { kinds: ['framework'] }) }), []));
  test('other is never linted', () => {
    const document = readDocument('nut', { kind: 'other' });
    assert.deepEqual(lint(document, { nut: finds('nut', { kinds: ['other'] }) }, VIEW).findings, []);
  });
});
