import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import type { Status } from '../../server/src/document/model';

suite('status, in the forms that pages use', () => {
  const cases: readonly (readonly [form: string, text: string, expected: Status])[] = [
    ['front matter', '---\nstatus: proposed\n---\n# Use queues\n', 'draft'],
    ['front matter list', '---\nstatus: [Accepted]\n---\n# Use queues\n', 'accepted'],
    ['section', '# Use queues\n\n## Status\n\nAccepted\n', 'accepted'],
    ['section with a date first', '# Use queues\n\n## Status\n\nDate created: 2024-01-02\n\nAccepted\n', 'accepted'],
    ['section, two states', '# Use queues\n\n## Status\n\nAccepted\n\nSuperseded by [12](0012-topics.md)\n', 'superseded'],
    ['bullet', '# Use queues\n\n* Status: rejected\n* Date: 2024-01-02\n', 'rejected'],
    ['bold bullet', '# Use queues\n\n- **Status**: In review\n', 'draft'],
    ['bold line', '# Use queues\n\n**Status:** Implemented\n', 'accepted'],
    ['plain line', '# Use queues\n\nStatus: deprecated\n', 'superseded'],
    ['quote', '# Use queues\n\n> Status: draft\n', 'draft'],
    ['table of rows', '# Use queues\n\n| Field | Value |\n|---|---|\n| Status | Done |\n', 'accepted'],
    ['table of columns', '# Use queues\n\n| Status | Owner |\n|---|---|\n| Proposed | Ada |\n', 'draft'],
    [
      'HTML table',
      '# Use queues\n\n<table><tr><th>Field</th><th>Value</th></tr><tr><td><b>Status</b></td><td>Approved</td></tr></table>\n',
      'accepted',
    ],
    ['heading', '# Use queues\n\n## Status: Accepted\n\nBody.\n', 'accepted'],
    ['struck out', '# Use queues\n\n## Status\n\n~~Proposed~~ Accepted\n', 'accepted'],
    ['mark before it', '# Use queues\n\n## Status\n\n✅ Accepted\n', 'accepted'],
    ['a menu of the template', '# Use queues\n\n## Status\n\nproposed | rejected | accepted\n', 'none'],
    ['CRLF', '# Use queues\r\n\r\n## Status\r\n\r\nAccepted\r\n', 'accepted'],
    ['italic line', '# Use queues\n\n*Version*: Draft, 0.9\n', 'draft'],
    ['a sentence of the opening', 'This page is still a work in progress.\n\n# Use queues\n\nMail is late.\n', 'draft'],
    [
      'a sentence of the history',
      '# Use queues\n\nMail is late.\n\n## Implementation history\n\nThis proposal is now fully implemented.\n',
      'accepted',
    ],
    ['a condition is no state', '# Use queues\n\nWork starts once this proposal is accepted.\n', 'none'],
    ['the only entry of a history', '# Use queues\n\n## Changelog\n\n- 2 May: initial draft (Ada)\n', 'draft'],
    ['a history of several entries', '# Use queues\n\n## Changelog\n\n- 2 May: initial draft (Ada)\n- 9 May: numbers added\n', 'none'],
    ['a date on which it came out', '# Use queues\n\n- Date released: May 2026\n', 'accepted'],
    ['a key without a value', '# Use queues\n\n## Status\n\nDate created: 2 May\n\nDeveloped:\n', 'none'],
    ['each part its own', '# Plan\n\n## Queues\n\nStatus: done\n\n## Topics\n\nStatus: proposed\n', 'none'],
    ['none', '# Use queues\n\nThe status of the cluster is reported hourly.\n', 'none'],
  ];
  for (const [form, text, expected] of cases) test(form, () => assert.equal(readDocument(text).status.value, expected));

  test('the range covers the value', () => {
    const text = '# Use queues\r\n\r\n- **Status**: In review\r\n';
    const { status, source } = readDocument(text);
    assert.equal(source.slice(status.range!), 'In review');
  });
});

suite('people', () => {
  const roles = (text: string): string[] => readDocument(text, { kind: 'decision-record' }).people.map((person) => person.role);
  test('front matter, bullets and tables name them', () => {
    assert.deepEqual(roles('---\ndecision-makers: [Ada, Lin]\nconsulted: on-call\n---\n# Use queues\n'), ['decided', 'consulted']);
    assert.deepEqual(roles('# Use queues\n\n* Deciders: Ada\n* Author: Lin\n'), ['decided', 'author']);
    assert.deepEqual(roles('# Use queues\n\n| Owner | Ada |\n|---|---|\n| Informed | Support |\n'), ['owner', 'informed']);
  });
  test('an empty place names nobody', () => assert.deepEqual(roles('# Use queues\n\n* Deciders: TBD\n'), []));
});
