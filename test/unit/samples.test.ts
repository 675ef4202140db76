import assert from 'node:assert/strict';
import fs from 'node:fs';
import { lint, readDocument, rules } from '../../server/src/index';

/** What each sample is there to show: its kind, and the rules that ask about it. */
const SAMPLES: Record<string, { kind: string; asks: string[] }> = {
  'decisions/0007-stock-counts-in-one-place.md': { kind: 'decision-record', asks: ['uneven-options'] },
  'decisions/0012-send-invoices-weekly.md': { kind: 'decision-record', asks: ['consequences-all-positive', 'options-absent'] },
  'product/quiet-mornings.md': { kind: 'narrative', asks: ['vague-revisit'] },
  'product/shelf-reminders.md': {
    kind: 'narrative',
    asks: ['dates-before-options', 'goal-is-output', 'scope-before-exploration', 'solution-in-problem', 'tickets-before-options'],
  },
  'proposals/0003-change-an-order-after-cut-off.md': { kind: 'proposal', asks: [] },
  'team/working-agreement.md': { kind: 'working-agreement', asks: ['agreement-no-review'] },
};

suite('samples', () => {
  test('each is listed here', () => {
    const files = fs.readdirSync('samples', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(files.filter((file) => file.endsWith('.md')).sort(), Object.keys(SAMPLES).sort());
  });

  for (const [file, { kind, asks }] of Object.entries(SAMPLES)) {
    test(`${file} shows ${asks.length > 0 ? asks.join(', ') : 'a page that leaves nothing to ask'}`, () => {
      const document = readDocument(fs.readFileSync(`samples/${file}`, 'utf8'), { path: `samples/${file}` });
      assert.equal(document.kind, kind);
      const { findings, problems } = lint(document, rules, { today: '2026-11-22' });
      assert.deepEqual(problems, []);
      const found = findings.map(({ rule }) => rule);
      assert.deepEqual(
        asks.filter((rule) => !found.includes(rule)),
        [],
      );
      assert.equal(
        findings.some(({ shown }) => shown),
        asks.length > 0,
        `shown: ${findings
          .filter(({ shown }) => shown)
          .map(({ rule }) => rule)
          .join(', ')}`,
      );
    });
  }
});
