import assert from 'node:assert/strict';
import path from 'node:path';
import { readDocument } from '../../server/src/document/read';
import { listFiles, readFile } from '../harness/root';

const FOLDER = 'test/fixtures/dialects';

/** What a page is, by its name: a list of work is none of ours. */
const KINDS: Readonly<Record<string, string>> = {
  'spec-kit/spec': 'narrative',
  'spec-kit/plan': 'proposal',
  'spec-kit/tasks': 'other',
  'kiro/requirements': 'narrative',
  'kiro/design': 'proposal',
  'openspec/proposal': 'proposal',
  'openspec/spec': 'proposal',
  'y-statement/one-sentence': 'decision-record',
};

/** Places in which the tools keep their files. */
const PATHS: readonly (readonly [path: string, dialect: string, kind: string])[] = [
  ['specs/007-labels/spec.md', 'spec-kit', 'narrative'],
  ['specs/007-labels/plan.md', 'spec-kit', 'proposal'],
  ['specs/007-labels/tasks.md', 'spec-kit', 'other'],
  ['.kiro/specs/labels/requirements.md', 'kiro', 'narrative'],
  ['.kiro/specs/labels/design.md', 'kiro', 'proposal'],
  ['.kiro/specs/labels/tasks.md', 'kiro', 'other'],
  ['openspec/changes/labels/proposal.md', 'openspec', 'proposal'],
  ['openspec/changes/archive/2026-05-04-labels/design.md', 'openspec', 'proposal'],
  ['openspec/changes/labels/tasks.md', 'openspec', 'other'],
];

suite('dialects', () => {
  for (const file of listFiles(FOLDER, '.md')) {
    const name = path.posix.relative(FOLDER, file).replace(/\.md$/, '');
    test(`${name} is known by its headings`, () => {
      const { dialect, kind } = readDocument(readFile(file));
      assert.deepEqual([`${dialect}/${path.posix.basename(name)}`, kind], [name.endsWith('/tasks') ? `none/tasks` : name, KINDS[name]]);
    });
  }

  for (const [at, expected, expectedKind] of PATHS)
    test(`${at} is known by its path`, () => {
      const { dialect, kind } = readDocument('# Crate labels\n\n- [ ] Order labels\n- [ ] Print labels\n- [ ] Glue labels\n', { path: at });
      assert.deepEqual([dialect, kind], [expected, expectedKind]);
    });

  test('other numbered folders are no specifications of a tool', () => {
    assert.equal(readDocument('# Crate labels\n', { path: 'specs/0007-labels/requirements.md' }).dialect, 'none');
    assert.equal(readDocument('# Crate labels\n', { path: 'docs/plan.md' }).dialect, 'none');
  });

  test('their lists of work are no commitments; dates are', () => {
    const plan = readFile(`${FOLDER}/spec-kit/plan.md`);
    assert.deepEqual(readDocument(plan).commitments, []);
    assert.deepEqual(
      readDocument(`${plan}\n## Timeline\n\nLabels are delivered by 2027-01-15.\n`).commitments.map(({ type }) => type),
      ['date'],
    );
    const other = plan.replace('## Constitution Check', '## Checks').replace('# Implementation Plan: Crate labels', '# RFC: Crate labels');
    assert.ok(readDocument(other).commitments.some(({ type }) => type === 'milestone'));
  });
});
