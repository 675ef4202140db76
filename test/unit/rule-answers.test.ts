import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import type { DecisionDocument } from '../../server/src/document/model';
import type { Answer } from '../../server/src/rule/rule';
import { rules } from '../../server/src/rules/index.gen';
import { pages } from '../../server/src/rules/pages.gen';
import { findings } from '../harness/fixture';
import { readRulePage } from '../harness/rule-page';
import { PAGES } from './rule-answers-pages';

/** Words for blanks: what they say must not matter. */
const FILLERS = [
  ['oats', 'the early shift', 'a quiet week', 'two carts'],
  ['three talks with bakers in the new mill', 'Marta', 'the bridge', 'Jon and Ilse'],
] as const;

suite('answers', () => {
  for (const [id, rule] of Object.entries(rules)) {
    // What other documents say is mended there, not by a sentence here.
    if (rule.workspace) continue;
    const examples = readRulePage(pages[id]!)
      .examples.filter(({ tag }) => tag === 'before')
      .map(({ text }) => text);
    const texts = [...examples, ...(PAGES[id] ?? [])];

    test(`${id}: each answer clears it and leaves the page as it was`, () => {
      assert.ok(texts.length > examples.length, 'a page of its own, beside the examples');
      for (const text of [...texts, ...texts.map(withCrlf), ...texts.map((page) => page.trimEnd())]) {
        const document = readDocument(text);
        const [finding] = findings(text, {}, { [id]: rule });
        assert.ok(finding, `the rule holds on this page:\n${text}`);
        const answers = rule.answers?.(document, finding.range) ?? [];
        assert.ok(answers.length > 0, `there is an answer on this page:\n${text}`);
        for (const answer of answers) for (const words of FILLERS) checkAnswer(id, document, answer, words);
      }
    });
  }

  test('an answer that clears nothing, splits a list or lands in code is noticed', () => {
    const text = '# Working agreement\n\n## How we meet\n\n- At nine.\n- At ten.\n\n```\ncode\n```\n';
    const document = readDocument(text);
    const check = (offset: number, snippet: string): void =>
      checkAnswer('agreement-no-review', document, { title: 'Answer', offset, snippet }, FILLERS[0]);
    check(text.length, '\nWe reread this together on ${1:date}.\n');
    assert.throws(() => check(text.length, '\nWe like ${1:what}.\n'), /it still holds/);
    assert.throws(() => check(text.indexOf('- At ten'), '\nWe reread this together on ${1:date}.\n'), /blocks/);
    assert.throws(() => check(text.indexOf('code'), 'We reread this together on ${1:date}.'), /in code/);
    assert.throws(() => check(text.length, '\nWe reread this together on Monday.\n'), /no blank/);
    assert.throws(() => check(text.length, '\r\nWe reread this together on ${1:date}.\n'), /line break/);
  });
});

function checkAnswer(id: string, document: DecisionDocument, answer: Answer, words: readonly string[]): void {
  const { text } = document.source;
  const answered = text.slice(0, answer.offset) + fill(answer.snippet, words) + text.slice(answer.offset);
  const says = (what: string): string => `${answer.title}: ${what}\n${answered}`;
  assert.match(answer.snippet, /\$\{1:/, says('no blank'));
  const breaks = new Set(answered.match(/\r\n|\r|\n/g));
  assert.equal(breaks.size <= 1, true, says('another line break than the page has'));
  assert.doesNotMatch(answered.replaceAll('\r', ''), /\n\n\n/, says('two blank lines'));
  for (const { type, range } of document.blocks)
    assert.ok(type !== 'code' || answer.offset <= range.start || answer.offset >= range.end, says('in code'));
  const after = readDocument(answered);
  const changed = answer.snippet.includes('\n') ? 0 : 1;
  assert.equal(missing(shape(document), shape(after)).length, changed, says('other blocks than before'));
  assert.deepEqual(
    [after.kind, after.status.value, after.title?.text],
    [document.kind, document.status.value, document.title?.text],
    says('another page'),
  );
  const left = findings(answered, {}, { [id]: rules[id]! });
  assert.deepEqual(
    left.map(({ range }) => answered.slice(range.start, range.end)),
    [],
    says('it still holds'),
  );
}

/** The blocks of a page, each with its place in a list, a table or a quotation. */
function shape({ blocks, source }: DecisionDocument): string[] {
  return blocks.map((block) =>
    [block.type, block.level, block.quote, block.item?.depth, block.item?.index, block.row?.index, source.slice(block.range)].join('|'),
  );
}

/** What of `before` is not found, in order, in `after`. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  const lost: string[] = [];
  let at = 0;
  for (const block of before) {
    const found = after.indexOf(block, at);
    if (found < 0) lost.push(block);
    else at = found + 1;
  }
  return lost;
}

/** A snippet as it stands once its blanks are filled; a date is a date. */
function fill(snippet: string, words: readonly string[]): string {
  return snippet
    .replace(/\$\{(\d+):((?:\\.|[^}\\])*)\}/g, (_, stop: string, label: string) =>
      /^(?:date|when)$/.test(label) ? '1 March 2027' : words[Number(stop) % words.length]!,
    )
    .replace(/\\([\\$}])/g, '$1');
}

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
