import assert from 'node:assert/strict';
import { Checkout } from '../harness/checkout';

suite('generated files', () => {
  let checkout: Checkout;
  suiteSetup(() => (checkout = new Checkout()));
  suiteTeardown(() => checkout.remove());

  test('are what their sources say', () => {
    const { status, output } = checkout.script('gen.mjs', '--check');
    assert.equal(status, 0, output);
  });

  test('are named when they drift, left alone by --check and mended without it', () => {
    const index = 'server/src/rules/index.gen.ts';
    const before = checkout.files();
    checkout.write(index, '// drifted\n');
    const { status, output } = checkout.script('gen.mjs', '--check');
    assert.equal(status, 1);
    assert.match(output, new RegExp(`^${index} is out of date: run npm run gen$`, 'm'));
    assert.equal(checkout.files().get(index), '// drifted\n');
    checkout.script('gen.mjs');
    assert.deepEqual(checkout.files(), before);
  });
});
