import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { sectionAt } from '../../server/src/document/page';

suite('the section at an offset', () => {
  test('is the last whose heading starts no later, as a walk over all of them finds it', () => {
    const document = readDocument(`First words.\n\n# Rye\n\n${'## Part\n\nWords.\n\n### Deeper\n\n'.repeat(40)}`);
    for (let offset = 0; offset <= document.source.text.length; offset++)
      assert.equal(
        sectionAt(document, offset),
        document.sections.findLast(({ heading }) => heading.start <= offset),
      );
  });

  test('is found in few steps, however many sections a page has', () => {
    const { sections } = readDocument('## Part\n\nWords.\n\n'.repeat(2000));
    let steps = 0;
    const counted = new Proxy(sections, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
        return Reflect.get(target, key) as unknown;
      },
    });
    sectionAt({ sections: counted }, 10);
    assert.ok(steps < 20, `${steps} steps`);
  });
});
