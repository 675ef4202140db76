import assert from 'node:assert/strict';
import type { CodeAction, DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver';
import { library } from '../../server/src/prompts/index';
import { rules } from '../../server/src/rules/index.gen';
import { readPageText } from '../../server/src/rule/reason';
import { pages } from '../../server/src/rules/pages.gen';
import type { PageReading, PromptItem, RuleItem } from '../../server/src/lsp/protocol';
import { LspClient, PLAIN } from '../harness/lsp';
import { FIXED_SCOPE, NOTES, WEIGHED } from '../harness/lsp-pages';

const { prompts } = library;
const PROPERTY = 10;
const ENUM_MEMBER = 20;
const uri = 'file:///shop/product/lists.md';
const record = 'file:///shop/docs/decisions/0007-search-index.md';

const VAGUE_NORM = `---
kind: working-agreement
---

# Working agreement

The team owns this page and looks at it again in every retrospective. When it is broken, we say so.

- We communicate well and respect each other.
- Reviews get an answer within a day.
- Nobody interrupts the person at the counter.
`;

suite('LSP: features for a full client', () => {
  let client: LspClient;
  suiteSetup(async () => void (client = await LspClient.start()));
  setup(async () => {
    await client.open(uri, FIXED_SCOPE);
    await client.open(record, WEIGHED);
  });
  teardown(async () => {
    await client.close(uri);
    await client.close(record);
  });
  suiteTeardown(async () => assert.equal(await client.stop(), 0));

  const hover = async (at: string, one = uri): Promise<string> => {
    const found = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: one },
      position: client.positionOf(one, at),
    });
    return found ? (found.contents as MarkupContent).value : '';
  };
  const insertedBy = ({ edit }: CodeAction): string => {
    const [change] = edit!.documentChanges!;
    assert.ok(change && 'edits' in change && change.edits[0] && 'snippet' in change.edits[0]);
    return change.edits[0].snippet.value;
  };

  test('hover on a finding gives the question, why it is asked, what was looked for, what clears it, and its sources', async () => {
    const [first] = await client.diagnostics(uri);
    const found = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: first!.range.start });
    const { kind, value } = found.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    const rule = rules[String(first!.code)]!;
    assert.ok(value.includes(first!.message.replace(/^.*\n/, '')));
    assert.ok(value.includes(rule.sources[0]!));
    const [, why] = /^## Why\n+(.+)$/m.exec(pages[String(first!.code)]!)!;
    assert.ok(value.includes(why!), value);
    const { lookedFor, clears } = readPageText(pages[String(first!.code)]!);
    assert.ok(value.includes(lookedFor) && clears.every((way) => value.includes(way)), value);
    assert.deepEqual(found.range, first!.range);
    assert.equal(await hover('because each person'), '');
  });

  test("hover on a rule's name in a suppression comment gives the rule, in code it does not", async () => {
    const id = Object.keys(rules)[0]!;
    await client.change(record, {
      text: `${WEIGHED}\n<!-- leaven-disable-next-line ${id} -- a first look -->\nThe end.\n\n    <!-- leaven-disable ${id} -->\n`,
    });
    assert.ok((await hover(`${id} --`, record)).includes(rules[id]!.question));
    assert.equal(await hover('a first look', record), '');
    assert.equal(await hover(`${id} -->\n`, record), '');
  });

  test('quick fixes: answers first, prompts next, the suppression last', async () => {
    const [first] = await client.diagnostics(uri);
    const actions = await client.actions(uri, first!.range);
    const kinds = actions.map(({ title }) => (title.startsWith('Ask: ') ? 2 : title.startsWith('Suppress ') ? 3 : 1));
    assert.deepEqual(
      kinds,
      [...kinds].sort((a, b) => a - b),
    );
    assert.equal(kinds[0], 1, 'an answer comes first');
    assert.equal(kinds.at(-1), 3);
    assert.deepEqual(actions.map(({ isPreferred }) => isPreferred ?? false).indexOf(true), 0);
    for (const action of actions) {
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(action.diagnostics, [first]);
      assert.match(insertedBy(action), /\$\{1:/);
    }
    assert.deepEqual(await client.actions(uri, first!.range, ['refactor']), []);
    assert.deepEqual((await client.actions(uri, first!.range, ['quickfix'])).length, actions.length);
    const aside = client.positionOf(uri, 'each person');
    assert.deepEqual(await client.actions(uri, { start: aside, end: aside }), []);
  });

  test('an answer clears its rule once its blanks are filled', async () => {
    const [first] = await client.diagnostics(uri);
    const [answer] = await client.actions(uri, first!.range);
    await client.apply(uri, answer!.edit!);
    assert.ok(!(await client.diagnostics(uri)).some(({ code }) => code === first!.code), client.text(uri));
  });

  test('the suppression silences its rule, and says why', async () => {
    const norms = 'file:///shop/team/norms.md';
    await client.open(norms, VAGUE_NORM);
    const directives = new Set<string>();
    for (const page of [uri, norms])
      for (let [first] = await client.diagnostics(page); first; [first] = await client.diagnostics(page)) {
        const { code, range } = first;
        const suppress = (await client.actions(page, range)).findLast(({ diagnostics }) => diagnostics?.[0]?.code === code)!;
        assert.equal(suppress.title, `Suppress ${code} with a reason`);
        const text = await client.apply(page, suppress.edit!);
        const [, directive] = new RegExp(`<!-- leaven-([a-z-]+) ${code} -- reason -->`).exec(text)!;
        directives.add(directive!);
        assert.ok(!(await client.diagnostics(page)).some((one) => one.code === code), text);
      }
    assert.deepEqual([...directives].sort(), ['disable-line', 'disable-next-line'], 'above headings, at the end of items');
  });

  test('completion gives prompts as snippets, those that answer a finding here first', async () => {
    const [first] = await client.diagnostics(uri);
    const items = await client.completions(uri, { line: first!.range.start.line + 1, character: 0 });
    const best = prompts.find(({ title }) => title === items[0]!.label)!;
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.ok(best.answers.some((rule) => codes.includes(rule)));
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
    );
    for (const { insertTextFormat, textEdit } of items) {
      assert.equal(insertTextFormat, 2);
      assert.match(textEdit!.newText, /\$\{1:/);
    }
    const fitting = prompts.filter(({ kinds }) => kinds.length === 0 || kinds.includes('narrative'));
    assert.deepEqual(items.map(({ label }) => label).sort(), fitting.map(({ title }) => title).sort());
  });

  test("completion puts prompts for the section's role first where nothing is found", async () => {
    const position = client.positionOf(record, 'A hosted search');
    const [item] = await client.completions(record, position);
    assert.ok(prompts.find(({ title }) => title === item!.label)!.roles.includes('options'));
  });

  test('a question mark asks for prompts where a question would begin, not where one ends', async () => {
    await client.change(uri, { text: FIXED_SCOPE.replace('keeps a list of their own.', 'keeps a list. Why?\n\n? ') });
    const end = client.positionOf(uri, 'Why?');
    assert.deepEqual(await client.completions(uri, { line: end.line, character: end.character + 4 }, '?'), []);
    const begin = client.positionOf(uri, '? \n');
    const items = await client.completions(uri, { line: begin.line, character: 1 }, '?');
    assert.ok(items.length > 0);
    for (const { textEdit, filterText } of items) {
      assert.ok(textEdit && 'range' in textEdit);
      assert.deepEqual(textEdit.range, { start: begin, end: { line: begin.line, character: 1 } });
      assert.ok(filterText!.startsWith('?'));
    }
    await client.change(uri, { text: `${FIXED_SCOPE}\nand wha` });
    const typed = client.positionOf(uri, 'wha');
    const [item] = await client.completions(uri, { line: typed.line, character: 7 });
    assert.deepEqual(item!.textEdit && 'range' in item!.textEdit && item!.textEdit.range.start, { line: typed.line, character: 4 });
  });

  test('no prompts in code, comments and front matter', async () => {
    const text = `---\nstatus: draft\n\n---\n${FIXED_SCOPE}\n\`\`\`\nstatus: code here\n\`\`\`\n\n<!--\na comment\n-->\n\nThe prose.\n`;
    await client.change(uri, { text });
    for (const at of ['code here', 'a comment']) assert.deepEqual(await client.completions(uri, client.positionOf(uri, at)), [], at);
    const keys = await client.completions(uri, { line: 2, character: 0 });
    assert.ok(keys.length > 0 && keys.every(({ kind }) => kind === PROPERTY));
    const statuses = await client.completions(uri, client.positionOf(uri, 'draft'));
    assert.ok(statuses.length > 0 && statuses.every(({ kind }) => kind === ENUM_MEMBER));
    assert.ok((await client.completions(uri, client.positionOf(uri, 'The prose'))).length > 0);
  });

  test('document symbols are the sections with their roles, options among them', async () => {
    const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: record } });
    assert.deepEqual(
      outline.map(({ name }) => name),
      ['Where the search index lives'],
    );
    const sections = outline[0]!.children!;
    const named = (name: string): DocumentSymbol => sections.find((one) => one.name === name)!;
    assert.equal(named('Context and Problem Statement').detail, 'problem');
    assert.equal(named('Considered Options').detail, 'options');
    const options = sections
      .flatMap(({ children }) => children!)
      .filter(({ kind }) => kind === named('Considered Options').children?.[0]?.kind || kind === 22);
    assert.deepEqual([...new Set(options.map(({ name }) => name))].sort(), [
      'A hosted search service',
      'A search server of our own',
      "The database's own full-text search",
    ]);
    const check = ({ range, selectionRange, children }: DocumentSymbol): void => {
      assert.ok(compare(range.start, selectionRange.start) <= 0 && compare(selectionRange.end, range.end) <= 0);
      children?.forEach(check);
    };
    outline.forEach(check);
  });

  test('the reading of a page is plain data with places', async () => {
    const reading = await client.request<PageReading>('leaven/readPage', { textDocument: { uri: record } });
    assert.equal(reading.kind, 'decision-record');
    assert.equal(reading.status.value, 'draft');
    assert.ok(reading.options.length >= 3);
    const problem = reading.facts.find(({ name }) => name === 'problem')!;
    assert.ok(problem.passages.length > 0);
    const passages = reading.facts.flatMap((group) => group.passages);
    const places = [...passages, ...reading.options, ...reading.sections].map(({ place }) => place);
    assert.ok(places.some(({ range }) => range.end.line > range.start.line));
    for (const { range, text } of places) assert.equal(client.slice(record, range).replace(/\s+/g, ' ').trim().slice(0, 200), text);
    await client.open('file:///shop/readme.md', NOTES);
    assert.equal((await client.request<PageReading>('leaven/readPage', { textDocument: { uri: 'file:///shop/readme.md' } })).kind, 'other');
    assert.equal(await client.request('leaven/readPage', { textDocument: { uri: 'file:///shop/closed.md' } }), null);
  });

  test('prompts and rules can be asked for', async () => {
    const all = await client.request<PromptItem[]>('leaven/prompts');
    assert.deepEqual(
      all.map(({ id }) => id),
      prompts.map(({ id }) => id),
    );
    const here = await client.request<PromptItem[]>('leaven/prompts', {
      textDocument: { uri: record },
      position: client.positionOf(record, 'Readers wait'),
    });
    assert.ok(prompts.find(({ id }) => id === here[0]!.id)!.roles.includes('problem'));
    const team = await client.request<PromptItem[]>('leaven/prompts', { kind: 'working-agreement' });
    assert.deepEqual(
      team.map(({ id }) => id),
      prompts.filter(({ kinds }) => kinds.length === 0 || kinds.includes('working-agreement')).map(({ id }) => id),
    );
    const known = await client.request<RuleItem[]>('leaven/rules');
    assert.deepEqual(
      known.map(({ id }) => id),
      Object.keys(rules),
    );
    assert.match((await client.request<string | null>('leaven/rulePage', { rule: known[0]!.id }))!, /^# /);
    assert.equal(await client.request('leaven/rulePage', { rule: 'toString' }), null);
  });
});

suite('LSP: features for a plain client', () => {
  let client: LspClient;
  setup(async () => {
    client = await LspClient.start({ capabilities: PLAIN });
    await client.open(uri, FIXED_SCOPE.replaceAll('\n', '\r\n'));
  });
  teardown(async () => assert.equal(await client.stop(), 0));

  test('blanks are ellipses, line breaks those of the document', async () => {
    const items = await client.completions(uri, client.positionOf(uri, 'because each'));
    assert.ok(items.length > 0);
    for (const { insertTextFormat, textEdit } of items) {
      assert.equal(insertTextFormat, 1);
      assert.ok(textEdit!.newText.includes('…') && !textEdit!.newText.includes('$'));
    }
    await client.until(() => client.publishedFor(uri).length > 0);
    const { diagnostics } = client.publishedFor(uri)[0]!;
    const actions = await client.actions(uri, diagnostics[0]!.range);
    assert.ok(actions.length >= 2);
    for (const { edit, isPreferred } of actions) {
      const [{ newText } = { newText: '' }] = edit!.changes![uri]!;
      assert.ok(newText.includes('…') && !newText.includes('$'), newText);
      assert.doesNotMatch(newText, /(?<!\r)\n/);
      assert.equal(isPreferred, undefined);
    }
  });

  test('hover is plain text and the outline is flat', async () => {
    const { diagnostics } = await client.nextPublished(uri);
    const { contents } = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: diagnostics[0]!.range.start,
    });
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.doesNotMatch((contents as MarkupContent).value, /\*\*|`/);
    const symbols = await client.request<{ name: string; containerName?: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.equal(symbols.find(({ name }) => name === 'Timeline')?.containerName, 'PRD: Shared shopping lists');
  });
});

function compare(a: { line: number; character: number }, b: { line: number; character: number }): number {
  return a.line - b.line || a.character - b.character;
}
