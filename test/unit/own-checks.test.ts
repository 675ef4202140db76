import assert from 'node:assert/strict';
import { Config } from '../../server/src/config/config';
import { partsOf } from '../../server/src/config/parts';
import { readConfig } from '../../server/src/config/read-config';
import { readDocument } from '../../server/src/document/read';
import { lint } from '../../server/src/engine/lint';
import { ownPattern } from '../../server/src/engine/own-patterns';
import { rules } from '../../server/src/rules/index.gen';
import { mark, parseFixture } from '../harness/fixture';

/** The text of a fixture is read and linted under a configuration (YAML): what it marks, and nothing else, is found. */
function check(config: string, fixture: string, ruleSet = {}): void {
  const { config: read, problems } = readConfig(config, '.leaven.yaml', rules);
  assert.deepEqual(problems, []);
  const { text, hints } = parseFixture(fixture);
  const path = hints.path ?? 'docs/page.md';
  const { lint: settings, words, kind } = new Config(partsOf(read!, '/')).resolve(() => path);
  const document = readDocument(text, { ...hints, ...(kind && { kind }), ...(words && { words }) });
  const result = lint(document, ruleSet, { today: '2026-11-22' }, { ...settings[document.kind], preset: 'strict' });
  assert.deepEqual(result.problems, []);
  assert.equal(mark(text, result.findings), fixture.replace(/^\n?(\/\/-.*\n)?/, ''));
}

const TEXTS = 'message: It stands here.\n    question: And?';

suite('own checks', () => {
  test('forbid a phrase in prose: any case, over a line break, whole words, not in code or a quotation', () => {
    check(
      `checks:\n  our-time:\n    forbid: { phrase: [as soon as possible, "ASAP"] }\n    ${TEXTS}\n`,
      `
//- kind=proposal
# Move the ovens

We move them As Soon as possible, asap.
             ^^^^^^^^^^^^^^^^^^^ our-time
                                  ^^^^ our-time

We start as
         ^^… our-time
soon as possible. \`asap\` is code, and asapx is a word.

> asap
`,
    );
  });

  test('forbid and require a pattern, in the text as it is written', () => {
    const config = `checks:\n  our-ticket:\n    require: { pattern: 'https://issues\\.example\\.org/\\d+' }\n    ${TEXTS}\n  our-draft:\n    forbid: { pattern: '(?i)draft-[0-9]+' }\n    ${TEXTS}\n`;
    check(config, '//- kind=proposal\n# Move 😀 Draft-12 on\n          ^^^^^^^^ our-draft\n\nSee [it](https://issues.example.org/7).\n');
    check(config, '//- kind=proposal\n# Move the ovens\n  ^^^^^^^^^^^^^^ our-ticket\n\nSee https://issues.example.com/7.\n');
  });

  test('require a section or a heading, where the status, the kind and the page itself call for it', () => {
    const config = `checks:
  our-risks:
    when: { kinds: decision-record, status: [accepted, superseded], section: decision }
    require: { section: risks, heading: What could go amiss }
    ${TEXTS}
`;
    const page = (status: string, more: string, marked: string): string =>
      `//- kind=decision-record\n# Buy flour\n\n## Status\n\n${status}\n\n## Decision\n${marked}\nWe buy flour.\n${more}`;
    check(config, page('Accepted', '', '   ^^^^^^^^ our-risks\n'));
    check(config, page('Draft', '', ''));
    check(config, page('Accepted', '\n## Risks\n\nDust.\n', ''));
    check(config, page('Accepted', '\n## What  COULD go amiss\n\nDust.\n', ''));
    check(config, page('Accepted', '', '').replace('kind=decision-record', 'kind=proposal'));
    check(config, page('Accepted', '', '').replace('## Decision', '## Context'));
  });

  test('look only under headings of a role; a page without one is not asked', () => {
    const config = `checks:\n  our-named:\n    require: { phrase: the board, in: decision }\n    ${TEXTS}\n  our-cost:\n    forbid: { phrase: cheap, in: [options, consequences] }\n    ${TEXTS}\n`;
    check(
      config,
      `
//- kind=decision-record
# Buy flour

The board met. It is cheap.

## Options

- Rye, which is cheap
                ^^^^^ our-cost

## Decision
   ^^^^^^^^ our-named

We buy flour, cheap.
`,
    );
    check(config, '//- kind=decision-record\n# Buy flour\n\nIt is cheap.\n');
  });

  test('files decide too; a level in rules beats the own one, off leaves it out', () => {
    const config = `checks:\n  our-time:\n    when: { files: "rfcs/**" }\n    forbid: { phrase: asap }\n    ${TEXTS}\noverrides:\n  - { files: rfcs/old, rules: { our-time: off } }\n`;
    check(config, '//- path=rfcs/1.md kind=proposal\n# Now\n\nMove asap.\n     ^^^^ our-time\n');
    check(config, '//- path=rfcs/old/1.md kind=proposal\n# Now\n\nMove asap.\n');
    check(config, '//- path=docs/1.md kind=proposal\n# Now\n\nMove asap.\n');
  });

  test('the page suppresses them as any other, and ten places are enough', () => {
    const config = `checks:\n  our-time:\n    forbid: { phrase: asap }\n    ${TEXTS}\n`;
    check(config, '//- kind=proposal\n# Now\n\n<!-- leaven-disable-next-line our-time -- quoted -->\nMove asap.\n');
    const { config: read } = readConfig(config, '.leaven.yaml', rules);
    const settings = new Config(partsOf(read!, '/')).resolve(() => 'a.md').lint.proposal;
    const document = readDocument(`# Now\n\n${'asap '.repeat(40)}\n`, { kind: 'proposal' });
    assert.equal(lint(document, {}, { today: '2026-11-22' }, settings).findings.length, 10);
  });

  test('no rule of Leaven has an id of a team', () =>
    assert.deepEqual(
      Object.keys(rules).filter((id) => id.startsWith('our-')),
      [],
    ));
});

suite('own words', () => {
  const reads = (config: string, text: string) => {
    const { config: read, problems } = readConfig(config, '.leaven.yaml', rules);
    assert.deepEqual(problems, []);
    const { words } = new Config(partsOf(read!, '/')).resolve(() => 'a.md');
    return readDocument(text, { kind: 'decision-record', words: words! });
  };

  test('a heading of the team has the role that it says, in any case and numbered, and its options are read', () => {
    const text = '# Buy flour\n\n## 2. Ways we  LOOKED at\n\n- Rye\n- Spelt\n\n## Decision\n\nWe take rye.\n';
    assert.deepEqual(
      readDocument(text, { kind: 'decision-record' })
        .sections.map(({ role }) => role)
        .includes('options'),
      false,
    );
    const document = reads('headings: { options: ["Ways we looked at"] }', text);
    assert.deepEqual(document.sections.map(({ role }) => role).slice(1), ['title', 'options', 'decision']);
    assert.deepEqual(
      document.options.map(({ name }) => name),
      ['Rye', 'Spelt'],
    );
  });

  test('also in a language that knows the heading as another', () => {
    const text = '---\nlang: de\n---\n\n# Mehl kaufen\n\n## Ausblick\n\nWir sehen weiter.\n\n## Entscheidung\n\nWir kaufen Mehl.\n';
    assert.deepEqual(
      reads('headings: { risks: [Ausblick] }', text)
        .sections.map(({ role }) => role)
        .slice(1),
      ['title', 'risks', 'decision'],
    );
  });

  test('phrases add to each open list', () => {
    const text =
      'phrases: { noOtherWay: [the house rule settles this], blank: [not here yet], praise: [yummy (very)], evidence: [the oven log] }';
    const { lexicon, exploration } = reads(text, '# Buy flour\n\nThe  house rule\nsettles this.\n');
    assert.ok(exploration);
    assert.ok(lexicon.cues.blank.test('Not here yet') && lexicon.cues.blank.test('TBD'));
    assert.ok(!lexicon.cues.blank.test('knot here yet'));
    assert.ok(lexicon.claims.evidence.test('so says the oven log.'));
    assert.deepEqual('Yummy (very)! yummy (very)'.match(lexicon.claims.sales)?.length, 2);
    check(
      'phrases: { openOnPurpose: [parked by the guild] }',
      '//- kind=decision-record\n# Buy flour\n\n## Status\n\nAccepted\n\n## Decision\n\nTBD, parked by the guild\n',
      { 'accepted-with-blanks': rules['accepted-with-blanks'] },
    );
  });
});

suite('own patterns', () => {
  test('take time that is linear in the text, and say what they can not', () => {
    const started = process.cpuUsage();
    for (const pattern of ['(a+)+$', '(a|a)*b', '(.*)*x', '(a|aa)+$'])
      assert.deepEqual(ownPattern(pattern).find(`${'a'.repeat(50_000)}!`, 5), []);
    assert.ok(process.cpuUsage(started).user < 10_000_000);
    for (const pattern of ['(?=a)', '(a)\\1', '[', 'a{1001}', '((a{100}){100}){100}'])
      assert.throws(() => ownPattern(pattern), Error, pattern);
  });
});
