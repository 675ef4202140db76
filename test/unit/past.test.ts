import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { fingerprint } from '../../server/src/engine/fingerprint';
import type { Finding } from '../../server/src/engine/finding';
import { lint } from '../../server/src/engine/lint';
import { silence, titleKey, type Past } from '../../server/src/engine/past';
import { rules } from '../../server/src/rules/index.gen';
import { HASTY_BRIEF } from '../harness/cli';

const PAGE = '---\nkind: proposal\n---\n\n# RFC 12: Move the cache\n\n## Plan\n\nX and X and Y.\n';
const document = readDocument(PAGE);
const findings = [...PAGE.matchAll(/\b[XY]\b/g)].map((match): Finding => ({
  rule: match[0],
  severity: 'info',
  range: { start: match.index, end: match.index + 1 },
  message: '',
  question: '',
  related: [],
  shown: true,
}));
const [x, , y] = findings.map((finding) => fingerprint(document, finding));
const fresh = (past: Past): string =>
  silence(document, findings, past)
    .fresh.map(({ rule, range }) => `${rule}${range.start}`)
    .join(' ');
const [X1, X2, Y] = findings.map(({ rule, range }) => `${rule}${range.start}`);

suite('a past', () => {
  test('keeps as many findings of a fingerprint silent as were known, and no more', () => {
    assert.equal(fresh({ known: {}, moved: {} }), `${X1} ${X2} ${Y}`);
    assert.equal(fresh({ known: { [x!]: 1 }, moved: {} }), `${X2} ${Y}`);
    assert.equal(fresh({ known: { [x!]: 9, [y!]: 1 }, moved: {} }), '');
    assert.equal(fresh('everything'), '');
  });

  test('of a document that is gone counts where its title stands now, whatever its number', () => {
    const gone = { [titleKey('RFC 7 – move the cache')]: [{ [y!]: 1 }] };
    assert.equal(fresh({ known: {}, moved: gone }), `${X1} ${X2}`);
    assert.equal(fresh({ known: {}, moved: { 'rfc move another cache': [{ [y!]: 1 }] } }), `${X1} ${X2} ${Y}`);
    const many = { [titleKey('RFC: Move the cache')]: [{}, { [x!]: 1 }, { [x!]: 1, [y!]: 1 }, { [y!]: 1 }] };
    assert.equal(fresh({ known: {}, moved: many }), X2, 'of several the one that shares most');
    for (const title of ['constructor', '__proto__'])
      assert.equal(silence(readDocument(`# ${title}\n`), findings, { known: {}, moved: {} }).fresh.length, 3);
  });

  test('what is known stays in the list, not shown, with the reason', () => {
    const [known] = silence(document, findings, { known: { [y!]: 1 }, moved: {} }).known;
    assert.deepEqual(known, { ...findings[2], shown: false, hiddenBy: 'baseline' });
  });

  test('a fresh finding is shown though known ones ask about the same situation or fill a draft', () => {
    const page = readDocument(HASTY_BRIEF);
    const settings = { preset: 'recommended', levels: {} } as const;
    const all = lint(page, rules, { today: '2026-11-22' }, settings).findings;
    const raw = lint(page, rules, { today: '2026-11-22' }, { ...settings, past: 'everything' }).findings;
    assert.deepEqual(
      raw.map(({ rule, shown, hiddenBy }) => ({ rule, shown, hiddenBy })),
      all.map(({ rule }) => ({ rule, shown: false, hiddenBy: 'baseline' })),
    );
    const covered = all.find(({ coveredBy }) => coveredBy !== undefined)!;
    const known = Object.fromEntries(raw.filter(({ rule }) => rule !== covered.rule).map((one) => [fingerprint(page, one), 1]));
    const left = lint(page, rules, { today: '2026-11-22' }, { ...settings, past: { known, moved: {} } }).findings;
    assert.deepEqual(
      left.filter(({ shown }) => shown).map(({ rule }) => rule),
      [covered.rule],
    );
  });
});
