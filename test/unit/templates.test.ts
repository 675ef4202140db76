import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { DEFAULT_SETTINGS, lint } from '../../server/src/engine/lint';
import { rules } from '../../server/src/rules/index.gen';
import { fill, templates, type Template } from '../../server/src/templates/index';
import { listFiles, readFile } from '../harness/root';

/** What an author sees of a page: `rule: message`. */
function shown(text: string): string[] {
  const document = readDocument(text, { path: 'docs/page.md' });
  const { findings } = lint(document, rules, { today: '2026-11-22' }, { ...DEFAULT_SETTINGS, audience: 'author' });
  return findings.filter((finding) => finding.shown).map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

function untouched({ text }: Template): string {
  return fill(text, { title: 'Where the ferry sells its tickets', number: 7, date: '2026-11-22', author: 'Kaia', links: [] }).text;
}

function accepted(text: string): string {
  const stated = /(^status: "?|^- Status: |^## Status\n\n|^\| Status \| )(?:proposed|draft)/im;
  assert.match(text, stated);
  return text.replace(stated, '$1accepted');
}

/** The page that a careful author made of a template. */
function filled({ name }: Template): string {
  return readFile(`test/fixtures/templates/${name}.md`);
}

/** Those that a new page comes without. */
const KNOWN = ['{title}', '{number}', '{date}', '{author}'];

/** A template's blanks, and the text before, between and after them. */
function partsOf({ text }: Template): { blanks: string[]; pieces: string[] } {
  const page = text.replace(/^\{links\}\n+/m, '');
  return { blanks: page.match(/\{[^{}\n]+\}/g) ?? [], pieces: page.split(/\{[^{}\n]+\}/) };
}

/** What the filled page says in the place of each blank; fails where the two differ otherwise. */
function answersOf(template: Template): string[] {
  const { pieces } = partsOf(template);
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('([^]+?)');
  const match = new RegExp(`^${pattern}$`).exec(filled(template)) ?? assert.fail(`${template.name} is not the filled template`);
  return match.slice(1);
}

suite('templates', () => {
  for (const template of templates) {
    suite(template.name, () => {
      test('is filled with care in its fixture', () => {
        assert.ok(answersOf(template).every((answer) => answer.trim() !== '' && !/[{}]/.test(answer)));
      });

      test('is asked about any one blank that is left in a page in force', () => {
        const { blanks, pieces } = partsOf(template);
        const answers = answersOf(template);
        const silent = blanks.filter((blank, left) => {
          const before = pieces.slice(0, left + 1).join('');
          if (KNOWN.includes(blank) || /^## \w+ questions\n(?!.*^#)[^]*(?![^])/m.test(before.slice(before.lastIndexOf('\n## ') + 1)))
            return false;
          const text = pieces.map((piece, i) => piece + (i === left ? blank : (answers[i] ?? ''))).join('');
          return !shown(accepted(text)).some((question) => question.startsWith('accepted-with-blanks'));
        });
        assert.deepEqual(silent, []);
      });

      test('lints clean when its blanks are filled, as a draft and in force', () => {
        assert.deepEqual(shown(filled(template)), []);
        assert.deepEqual(shown(accepted(filled(template))), []);
      });

      test('asks three questions at most as it is', () => {
        const questions = shown(untouched(template));
        assert.ok(questions.length <= 3, questions.join('\n'));
      });

      test('is asked about its blanks once it is in force', () => {
        const questions = shown(accepted(untouched(template)));
        assert.ok(
          questions.some((question) => question.startsWith('accepted-with-blanks')),
          questions.join('\n'),
        );
      });

      test('is read as what it is, untouched and filled', () => {
        for (const text of [untouched(template), filled(template)]) {
          const document = readDocument(text, { path: 'docs/page.md' });
          assert.equal(document.kind, template.kind);
          assert.equal(document.status.value, 'draft');
        }
      });
    });
  }

  test('each has its filled page', () => {
    assert.deepEqual(
      listFiles('test/fixtures/templates', '.md'),
      templates.map(({ name }) => `test/fixtures/templates/${name}.md`),
    );
  });
});
