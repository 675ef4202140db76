import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../server/src/config/read-config';
import { OWN_ROLES } from '../../server/src/config/check-schema';
import { configSchema } from '../../server/src/config/schema';
import { OPEN_LISTS } from '../../server/src/lexicon/own';
import { readDeck } from '../../server/src/prompts/read-deck';
import { rules } from '../../server/src/rules/index.gen';
import { readTemplate } from '../../server/src/templates/index';
import { listFiles, readFile, root } from '../harness/root';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...listFiles('docs', '.md')];

suite('docs', () => {
  for (const file of DOCS) {
    const text = readFile(file);

    test(`${file}: links lead to files of this checkout`, () => {
      const targets = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, target]) => target!);
      assert.deepEqual(
        targets.filter((target) => !fs.existsSync(path.join(root, path.dirname(file), target))),
        [],
      );
    });

    test(`${file}: configurations and directives that it shows are sound`, () => {
      for (const [, language, body] of text.matchAll(/^```(jsonc|yaml)\n([^]*?)^```$/gm)) {
        if (body!.startsWith('---')) continue;
        const { problems } = readConfig(body!, `.leaven.${language}`, rules);
        assert.deepEqual(problems, []);
      }
      const named = [...text.matchAll(/<!-- leaven-[\w-]+ ([a-z]+-[a-z-]+) /g)].map(([, rule]) => rule!);
      assert.deepEqual(
        named.filter((rule) => !(rule in rules)),
        [],
      );
    });
  }

  test('decks and templates that the docs show are sound', () => {
    const shown = (file: string, info: string): string[] =>
      Array.from(readFile(file).matchAll(/^```(.*)\n([^]*?)^```$/gm), ([, words, body]) => (words === info ? body! : '')).filter(Boolean);
    const decks = shown('docs/prompts.md', 'yaml deck').map((text) => readDeck(text, 'shown').problems);
    const templates = shown('docs/templates.md', 'markdown template').map((text) => readTemplate(text, 'shown').problems);
    assert.deepEqual([...decks, ...templates], [[], []]);
  });

  test('test/evaluation.json holds figures alone, no text of the documents that were measured', () => {
    const check = (value: unknown, at: string): void => {
      if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) check(inner, `${at}.${key}`);
      else assert.equal(typeof value, 'number', at);
    };
    check(JSON.parse(readFile('test/evaluation.json')), 'evaluation');
  });

  test('the page on configuration names every key, role and open list', () => {
    const page = readFile('docs/configuration.md');
    const { properties } = configSchema(rules);
    const names = [...Object.keys(properties!), ...OWN_ROLES, ...Object.keys(OPEN_LISTS)];
    assert.deepEqual(
      names.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`"${name}"`)),
      [],
    );
  });

  test('the README lists every rule', () => {
    const table = /<!-- rules -->([^]*?)<!-- \/rules -->/.exec(readFile('README.md'))![1]!;
    assert.deepEqual(
      [...table.matchAll(/^\| \[`([a-z-]+)`\]/gm)].map(([, rule]) => rule),
      Object.keys(rules),
    );
  });
});
