import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.gen';
import { pages } from '../../server/src/rules/pages.gen';
import { findings, findingsIn, parseFiles } from '../harness/fixture';
import { checkExamples, readRulePage, SECTIONS } from '../harness/rule-page';

suite('rule pages', () => {
  for (const [id, text] of Object.entries(pages)) {
    const page = readRulePage(text);

    test(`${id}: the page has its title and sections`, () => {
      assert.equal(page.title, id);
      assert.deepEqual(page.sections, SECTIONS);
      assert.deepEqual(page.empty, []);
    });

    test(`${id}: it fires in every before and in no after`, () => {
      const tags = new Set(page.examples.map(({ tag }) => tag));
      assert.deepEqual([...tags].sort(), ['after', 'before'], 'a page shows at least one before and one after');
      checkExamples(page, (example, hints) => {
        const files = parseFiles(example);
        const found = files.length > 0 ? findingsIn(files, { [id]: rules[id]! }).flat() : findings(example, hints, { [id]: rules[id]! });
        return found.length > 0;
      });
    });
  }

  test('a page without its parts is noticed', () => {
    const page = readRulePage('# one\n\n## Why\n\n## Examples\n\n```md before kind=narrative\n# A\n```\n');
    assert.deepEqual(page.sections, ['Why', 'Examples']);
    assert.deepEqual(page.empty, ['Why']);
    assert.deepEqual(page.examples, [{ tag: 'before', hints: { kind: 'narrative' }, text: '# A\n', line: 7 }]);
    assert.throws(() => checkExamples(page, () => false), /line 7: the rule does not fire in this before/);
  });
});
