import assert from 'node:assert/strict';
import { readDocument, type ReadHints } from '../../server/src/document/read';
import { library } from '../../server/src/prompts/index';
import { rules } from '../../server/src/rules/index.gen';
import { pages } from '../../server/src/rules/pages.gen';
import { findings } from '../harness/fixture';
import { listFiles, readFile } from '../harness/root';
import { readRulePage } from '../harness/rule-page';

/** Words that grade a page or address its author. */
const FORBIDDEN = /\b(?:you|your|yours|yourself|fail\w*|bad|badly|wrong\w*|truly|actually|premature\w*)\b/i;

/** A text that somebody reads, and where it comes from. */
type Said = readonly [where: string, text: string];

suite('tone', () => {
  test('ids, messages and questions of rules ask and do not grade', () => {
    neutral(
      Object.entries(rules).flatMap(([id, { message, question }]) =>
        [id.replaceAll('-', ' '), message, question].map((text): Said => [id, text]),
      ),
    );
    for (const [id, { question }] of Object.entries(rules)) assert.match(question, /\?$/, `${id} asks with a question mark`);
  });

  test('findings and answers on the examples of the pages and on the samples do so too', () => {
    const examples = Object.values(pages).flatMap((page) => readRulePage(page).examples);
    const samples = listFiles('samples', '.md').map((path) => ({ text: readFile(path), hints: { path } }));
    const said = [...examples, ...samples].flatMap(({ text, hints }) => saidOf(text, hints));
    assert.ok(said.length > Object.keys(rules).length, `${said.length} texts`);
    neutral(said);
  });

  test('prompts and decks do so too', () => {
    const { decks, prompts } = library;
    neutral(prompts.flatMap(({ id, snippet, why }) => [id.replaceAll('-', ' '), snippet, why].map((text): Said => [id, text])));
    neutral(decks.flatMap(({ moment, title, when }) => [title, when].map((text): Said => [moment, text])));
  });

  test('what an editor shows of the extension does so too', () => {
    const manifest = JSON.parse(readFile('package.json')) as Record<string, unknown>;
    neutral(['displayName', 'description', 'contributes'].flatMap((key) => stringsOf(manifest[key], key)));
    neutral(stringsOf(JSON.parse(readFile('package.nls.json')), 'package.nls.json'));
  });

  test('pages label their examples before and after, and address nobody', () => {
    for (const [id, page] of Object.entries(pages)) {
      const prose = page.replace(/^(`{3,}).*\n[^]*?^\1$|^- Sources: .*$/gm, '');
      assert.doesNotMatch(prose, /^\W*(?:good|bad|right|wrong)(?: examples?)?\W*$/im, `${id} labels an example`);
      assert.doesNotMatch(prose, /\b(?:you|your|yours|yourself)\b/i, `${id} addresses its reader`);
    }
  });

  test('a word that grades is noticed, whatever its case', () => {
    assert.throws(() => neutral([['somewhere', 'Your plan']]), /somewhere: Your plan/);
    assert.throws(() => neutral([['somewhere', 'this could have failed']]), /somewhere/);
    neutral([['somewhere', 'A good badge, youth and actuality']]);
  });
});

function neutral(said: readonly Said[]): void {
  const graded = said.filter(([, text]) => FORBIDDEN.test(text)).map(([where, text]) => `${where}: ${text}`);
  assert.deepEqual([...new Set(graded)], []);
}

/** Every word that a reader of a document meets, by rule: findings, their related places, the answers that are offered. */
function saidOf(text: string, hints: ReadHints): Said[] {
  const document = readDocument(text, hints);
  return findings(text, hints).flatMap(({ rule, range, message, question, related }) => {
    const answers = rules[rule]?.answers?.(document, range) ?? [];
    const words = [
      message,
      question,
      ...related.map((place) => place.message),
      ...answers.flatMap(({ title, snippet }) => [title, snippet]),
    ];
    return words.map((word): Said => [rule, word]);
  });
}

function stringsOf(value: unknown, where: string): Said[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${where}/${key}`));
}
