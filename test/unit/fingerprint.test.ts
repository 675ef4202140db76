import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { fingerprint } from '../../server/src/engine/fingerprint';
import type { Finding } from '../../server/src/engine/finding';

const PAGE = '# Move the cache\n\n## Context\n\nReads are slow.\n\n## Decision\n\nWe use *one* shared cache.\n';

/** The fingerprint of a finding on the words `at`, with `also` as its related place. */
function printOf(text: string, at: string, also?: string, rule = 'r'): string {
  const document = readDocument(text);
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const related = also === undefined ? [] : [{ range: range(also), message: 'm' }];
  const finding: Finding = { rule, severity: 'info', range: range(at), message: 'm', question: 'q?', related, shown: true };
  return fingerprint(document, finding);
}

suite('the fingerprint of a finding', () => {
  const before = printOf(PAGE, 'shared cache', 'slow');

  test('is sixteen hexadecimal digits', () => assert.match(before, /^[0-9a-f]{16}$/));

  test('survives edits elsewhere, a moved section, another line break and other emphasis', () => {
    assert.equal(printOf(PAGE.replace('# Move', 'A note.\n\n# Move'), 'shared cache', 'slow'), before);
    const [title, context, decision] = PAGE.split('## ');
    assert.equal(printOf(`${title}## ${decision}\n## ${context}`, 'shared cache', 'slow'), before);
    assert.equal(printOf(PAGE.replace('shared cache', '**shared**\ncache'), '**shared**\ncache', 'slow'), before);
  });

  test('changes with its rule, its words, its section and any of its evidence', () => {
    const others = [
      printOf(PAGE, 'shared cache', 'slow', 'other'),
      printOf(PAGE, 'one* shared cache', 'slow'),
      printOf(PAGE.replace('## Decision', '## Consequences'), 'shared cache', 'slow'),
      printOf(PAGE.replace('slow', 'lost'), 'shared cache', 'lost'),
      printOf(PAGE, 'shared cache'),
    ];
    assert.equal(new Set([before, ...others]).size, 6);
  });
});
