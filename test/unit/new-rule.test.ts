import assert from 'node:assert/strict';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Rule } from '../../server/src/rule/rule';
import { Checkout } from '../harness/checkout';
import { findings } from '../harness/fixture';
import { checkExamples, readRulePage, SECTIONS } from '../harness/rule-page';

suite('npm run new-rule', () => {
  let checkout: Checkout;
  setup(() => (checkout = new Checkout()));
  teardown(() => checkout.remove());

  test('a rule is two files by hand; the rest is generated', () => {
    const before = checkout.files();
    const { status, output } = checkout.script('new-rule.mjs', 'exploration', 'sample-rule');
    assert.equal(status, 0, output);
    const after = checkout.files();
    const added = [...after.keys()].filter((file) => !before.has(file));
    assert.deepEqual(added, ['server/src/rules/exploration/sample-rule.md', 'server/src/rules/exploration/sample-rule.ts']);
    const changed = [...before.keys()].filter((file) => before.get(file) !== after.get(file));
    for (const file of changed) checkout.write(file, before.get(file)!);
    checkout.script('gen.mjs');
    assert.deepEqual(checkout.files(), after, 'what changed beside the two files comes from npm run gen');
    assert.ok(changed.includes('server/src/rules/index.gen.ts') && changed.includes('server/src/rules/pages.gen.ts'));
  });

  test('the rule runs, its page has every section and its examples hold', async () => {
    checkout.script('new-rule.mjs', 'exploration', 'sample-rule');
    const page = readRulePage(checkout.files().get('server/src/rules/exploration/sample-rule.md')!);
    assert.equal(page.title, 'sample-rule');
    assert.deepEqual(page.sections, SECTIONS);
    assert.equal(page.examples.length, 2);
    const rule = await loadRule(path.join(checkout.folder, 'server/src/rules/exploration/sample-rule.ts'));
    checkExamples(page, (text, hints) => findings(text, hints, { 'sample-rule': rule }).length > 0);
  });

  test('a name that is no id, or is taken, writes nothing', () => {
    const before = checkout.files();
    for (const [args, says] of [
      [['exploration', 'Sample_Rule'], /An id is lower-case words/],
      [['Exploration!', 'sample-rule'], /A family is/],
      [['exploration', 'options-absent'], /There is a rule options-absent already/],
      [[], /Usage: npm run new-rule/],
    ] as const) {
      const { status, output } = checkout.script('new-rule.mjs', ...args);
      assert.equal(status, 2);
      assert.match(output, says);
    }
    assert.deepEqual(checkout.files(), before);
  });
});

async function loadRule(file: string): Promise<Rule> {
  const { outputFiles } = esbuild.buildSync({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const { rule } = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`)) as { rule: Rule };
  return rule;
}
