import assert from 'node:assert/strict';
import fs from 'node:fs';
import { lint, readDocument, type ReadHints } from '../../server/src/index';
import { decks, prompts } from '../../server/src/prompts';
import { rules } from '../../server/src/rules/index.gen';
import { pages } from '../../server/src/rules/pages.gen';

/** Words that grade a page or address its author. */
const FORBIDDEN = /\b(?:you|your|yours|yourself|fail\w*|bad|badly|wrong\w*|truly|actually|premature\w*)\b/i;

suite('tone', () => {
  test('ids, messages and questions of rules ask and do not grade', () => {
    neutral(
      Object.entries(rules).flatMap(([id, { message, question }]) =>
        [id.replaceAll('-', ' '), message, question].map((text) => [id, text]),
      ),
    );
    for (const [id, { question }] of Object.entries(rules)) assert.match(question, /\?$/, `${id} asks with a question mark`);
  });

  test('findings and answers on the examples of the pages do so too', () => {
    const texts: [string, string][] = [];
    for (const [id, example] of Object.entries(pages).flatMap(([id, page]) => examplesOf(page).map((example) => [id, example] as const))) {
      const document = readDocument(example.text, example.hints);
      for (const finding of lint(document, rules, { today: '2026-11-22' }).findings) {
        texts.push([id, finding.message], [id, finding.question], ...finding.related.map(({ message }): [string, string] => [id, message]));
        for (const { title, snippet } of rules[finding.rule]?.answers?.(document, finding.range) ?? [])
          texts.push([id, title], [id, snippet]);
      }
    }
    assert.ok(texts.length > Object.keys(rules).length, `${texts.length} texts`);
    neutral(texts);
  });

  test('prompts and decks do so too', () => {
    neutral(prompts.flatMap(({ id, snippet, why }) => [id.replaceAll('-', ' '), snippet, why].map((text): [string, string] => [id, text])));
    neutral(decks.flatMap(({ moment, title, when }) => [title, when].map((text): [string, string] => [moment, text])));
  });

  test('what the editor shows of the extension does so too', () => {
    const { displayName, description, contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    neutral(stringsOf({ displayName, description, contributes }));
  });

  test('pages say before and after, and address nobody', () => {
    for (const [id, page] of Object.entries(pages)) {
      assert.match(page, /^`{3,}md before/m, `${id} has a before`);
      assert.match(page, /^`{3,}md after/m, `${id} has an after`);
      const prose = page.replace(/^(`{3,})md [^]*?^\1$/gm, '');
      assert.doesNotMatch(prose, /^\W*(?:good|bad|right|wrong)\b\W*(?:examples?\b)?\W*$/im, `${id} labels an example`);
      assert.doesNotMatch(prose, /\b(?:you|your|yours|yourself)\b/i, `${id} addresses its reader`);
    }
  });
});

function neutral(texts: readonly (readonly [where: string, text: string])[]): void {
  const graded = texts.filter(([, text]) => FORBIDDEN.test(text)).map(([where, text]) => `${where}: ${text}`);
  assert.deepEqual([...new Set(graded)], []);
}

function examplesOf(page: string): { text: string; hints: ReadHints }[] {
  return [...page.matchAll(/^(`{3,})md (?:before|after)(.*)\n([^]*?)^\1$/gm)].map(([, , options = '', text = '']) => ({
    text,
    hints: Object.fromEntries([...options.matchAll(/(path|kind)=(\S+)/g)].map(([, key, value]) => [key, value])) as ReadHints,
  }));
}

function stringsOf(value: unknown, where = ''): [string, string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${where}/${key}`));
}
