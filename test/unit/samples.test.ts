import assert from 'node:assert/strict';
import { lint } from '../../server/src/index';
import { listFiles, readFile } from '../harness/root';

/** What each sample is there to show: its kind, and the rules that ask about it. */
const SAMPLES: Record<string, { kind: string; asks: string[] }> = {
  'samples/decisions/0007-stock-counts-in-one-place.md': { kind: 'decision-record', asks: ['uneven-options'] },
  'samples/decisions/0012-send-invoices-weekly.md': { kind: 'decision-record', asks: ['consequences-all-positive', 'options-absent'] },
  'samples/product/quiet-mornings.md': { kind: 'narrative', asks: ['vague-revisit'] },
  'samples/product/reminder-centre.md': {
    kind: 'narrative',
    asks: ['dates-before-options', 'goal-is-output', 'scope-before-exploration', 'solution-in-problem', 'tickets-before-options'],
  },
  'samples/proposals/0003-change-an-order-after-cut-off.md': { kind: 'proposal', asks: [] },
  'samples/team/working-agreement.md': { kind: 'working-agreement', asks: ['agreement-no-review'] },
};

suite('samples', () => {
  test('each is listed here', () => {
    assert.deepEqual(listFiles('samples', '.md'), Object.keys(SAMPLES).sort());
  });

  for (const [file, { kind, asks }] of Object.entries(SAMPLES)) {
    test(`${file} shows ${asks.length > 0 ? asks.join(', ') : 'a page that leaves nothing to ask'}`, () => {
      const { kind: read, findings, problems } = lint(readFile(file), { path: file, today: '2026-11-22' });
      assert.equal(read, kind);
      assert.deepEqual(problems, []);
      const missed = asks.filter((rule) => !findings.some((finding) => finding.rule === rule));
      const shown = findings.filter((finding) => finding.shown).map(({ rule }) => rule);
      assert.deepEqual(missed, []);
      assert.equal(shown.length > 0, asks.length > 0, `shown: ${shown.join(', ')}`);
    });
  }
});
