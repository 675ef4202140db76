import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { library, moments } from '../../server/src/prompts/index';
import { rules } from '../../server/src/rules/index.gen';
import { templates } from '../../server/src/templates/index';
import { leavenHere } from '../harness/in-process';
import { readFile, root as checkout } from '../harness/root';

const { decks, prompts } = library;
const promptsFor = library.promptsFor.bind(library);

suite('prompts', () => {
  test('seventy-two or more stand in one deck per moment', () => {
    assert.ok(prompts.length >= 72, `${prompts.length} prompts`);
    assert.deepEqual(
      decks.map((deck) => deck.moment),
      moments,
    );
  });

  test('each has an id of its own', () => {
    const ids = prompts.map((prompt) => prompt.id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  test('blanks of a snippet count from 1 up and read as ellipses in its question', () => {
    for (const { id, question, snippet } of prompts) {
      const blanks = [...snippet.matchAll(/\$\{(\d+):[^${}\\]+\}/g)];
      assert.ok(blanks.length > 0, `${id} has no blank`);
      assert.deepEqual(
        blanks.map((blank) => Number(blank[1])),
        blanks.map((_, index) => index + 1),
        id,
      );
      assert.equal(snippet.replace(/\$\{\d+:[^${}\\]+\}/g, '…'), question, id);
      assert.doesNotMatch(question, /[${}\\]/, id);
    }
  });

  test('answers name rules that exist, and each rule that judges a page has a prompt', () => {
    const unknown = prompts.flatMap(({ id, answers }) => answers.filter((rule) => !(rule in rules)).map((rule) => `${id}: ${rule}`));
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      Object.keys(rules).filter((rule) => !rules[rule]!.workspace && promptsFor({ rule }).length === 0),
      [],
    );
  });

  test('a prompt that answers a rule suits a kind of document that the rule reads', () => {
    const apart = prompts.flatMap(({ id, kinds, answers }) =>
      answers
        .filter((rule) => kinds.length > 0 && rules[rule]?.kinds.every((kind) => !kinds.includes(kind)))
        .map((rule) => `${id}: ${rule}`),
    );
    assert.deepEqual(apart, []);
  });

  test('selecting by section puts the prompts made for it first', () => {
    const found = promptsFor({ kind: 'decision-record', role: 'dissent' });
    assert.ok(found[0]?.roles.includes('dissent'));
    assert.ok(
      found.every(
        ({ kinds, roles }) =>
          (kinds.length === 0 || kinds.includes('decision-record')) && (roles.length === 0 || roles.includes('dissent')),
      ),
    );
    assert.ok(promptsFor({ kind: 'working-agreement' }).some(({ id }) => id === 'outgrown'));
    assert.ok(!promptsFor({ kind: 'proposal' }).some(({ id }) => id === 'outgrown'));
  });

  test('the snippets of VS Code are the prompts and the templates', () => {
    const snippets = JSON.parse(readFile('snippets/leaven.code-snippets')) as Record<
      string,
      { prefix: string; scope: string; body: string }
    >;
    assert.deepEqual(
      Object.values(snippets)
        .filter(({ prefix }) => !prefix.startsWith('leaven-new-'))
        .map(({ prefix, scope, body }) => ({ prefix, scope, body })),
      prompts.map(({ id, snippet }) => ({ prefix: `leaven-${id}`, scope: 'markdown', body: snippet })),
    );
    assert.equal(Object.keys(snippets).length, prompts.length + templates.length);
    for (const { name, text } of templates) {
      const { body } = Object.values(snippets).find(({ prefix }) => prefix === `leaven-new-${name}`)!;
      const stops = Array.from(body.matchAll(/\$\{(\d+):[^{}]+\}/g), ([, stop]) => Number(stop));
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
      );
      assert.ok(body.includes('${1:') && body.includes(':title}'), name);
      assert.equal(body.includes('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'), text.includes('{date}'), name);
      assert.doesNotMatch(body.replace(/\$\{\d+:[^{}]+\}/g, ''), /[{}]/, name);
    }
  });
});

suite('leaven prompts', () => {
  test('lists the decks', async () => {
    const { code, out } = await run();
    assert.equal(code, 0);
    for (const { moment, when } of decks) assert.match(out, new RegExp(`^${moment} .*${when}$`, 'm'));
  });

  test('prints every prompt of a deck', async () => {
    const { code, out } = await run('teaming');
    assert.equal(code, 0);
    for (const { moment, question, why } of prompts)
      assert.equal(out.includes(question) && out.includes(why), moment === 'teaming', question);
  });

  test('a deck that does not exist ends with exit code 2 and the one that is near', async () => {
    const { code, out, err } = await run('challenge');
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /challenging/);
  });

  async function run(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
    const { code, stdout, stderr } = await leavenHere(['prompts', ...words], { cwd: checkout });
    return { code, out: stdout, err: stderr };
  }
});

suite('deck files', () => {
  let root: string;
  setup(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-decks-'));
    fs.cpSync(path.join(checkout, 'snippets'), path.join(root, 'snippets'), { recursive: true });
  });
  teardown(() => fs.rmSync(root, { recursive: true }));

  test('a mistake is reported by file, line and entry', async () => {
    assert.deepEqual(await mistakes(), []);
    edit('committing', 'minutes: 10', 'minutes: soon');
    edit('converging', '${2:another} part ways', '${3:another} part ways');
    edit('diverging', 'id: first-idea-aside', 'id: premortem');
    edit('challenging', 'why: Conditions', 'because: Conditions');
    edit('revisiting', 'prompts:', 'prompts: [');
    const found = (await mistakes()).join('\n');
    assert.match(found, /^snippets\/decks\/committing\.yaml:9 smallest-step, minutes: .*whole number from 1 to 60/m);
    assert.match(found, /^snippets\/decks\/converging\.yaml:\d+ where-they-differ, question: The blanks count 1, 3, 3 /m);
    assert.match(found, /^snippets\/decks\/challenging\.yaml:\d+ what-would-have-to-hold.*"why"/m);
    assert.match(found, /^snippets\/decks\/challenging\.yaml:8 what-would-have-to-hold, because: There is no such key\.$/m);
    assert.match(found, /^snippets\/decks\/revisiting\.yaml:\d+ /m);
  });

  test('an id that stands twice is reported with the other place', async () => {
    edit('diverging', 'id: first-idea-aside', 'id: premortem');
    assert.deepEqual(await mistakes(), [
      'snippets/decks/diverging.yaml:6 premortem, id: The id stands in snippets/decks/challenging.yaml too.',
    ]);
  });

  async function mistakes(): Promise<string[]> {
    const generator = pathToFileURL(path.join(checkout, 'server/scripts/gen/prompts.mjs')).href;
    const { readDecks } = (await import(generator)) as {
      readDecks: (root: string, folder: string) => Promise<{ mistakes: string[] }>;
    };
    return (await readDecks(checkout, path.join(root, 'snippets/decks'))).mistakes;
  }

  function edit(deck: string, from: string, to: string): void {
    const file = path.join(root, 'snippets/decks', `${deck}.yaml`);
    const text = fs.readFileSync(file, 'utf8');
    assert.ok(text.includes(from), `${deck} has no ${from}`);
    fs.writeFileSync(
      file,
      text.replace(from, () => to),
    );
  }
});
