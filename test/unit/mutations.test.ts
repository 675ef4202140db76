import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.gen';
import { findings } from '../harness/fixture';
import { listFiles, readFile } from '../harness/root';

type Edit = readonly [passage: string | RegExp, replacement: string];

/** A small edit of a healthy page, by the rule that then asks. */
const MUTATIONS: Readonly<Record<string, readonly [page: string, ...edits: Edit[]]>> = {
  'accepted-with-blanks': ['adr', ['Nobody works later than now', 'TBD']],
  'actor-missing': [
    'adr',
    ['decision-makers: Hana Novak, Pieter Smit\n', ''],
    [/, which Hana and Pieter weighed against the letters/, ''],
    [/(?=Somebody has to switch)/, 'It was decided to start in May. '],
    [/Hana and Pieter look/, 'Somebody looks'],
  ],
  'affected-voices': [
    'framework',
    ['# How the reading room decides: the round process', '# The round process'],
    [
      /## Steps\n[^]*?(?=## Until)/,
      '## Duties\n\n1. Readers and members must sign the card.\n2. Members must hang it at the desk.\n3. Members must take it down.\n\n',
    ],
  ],
  'agreement-absolute': [
    'agreement',
    ['- Whoever opens the desk says', '- Whoever opens the desk always says'],
    ['- We call the second person when more than five readers wait.', '- We never leave the desk.'],
    ['- We hand over with', '- We must hand over with'],
  ],
  'agreement-no-repair': ['agreement', [/- When one of us is short with another.*\n/, '']],
  'agreement-no-review': ['agreement', [/\n## Review\n[^]*/, '']],
  'agreement-too-many': [
    'agreement',
    [
      /(?<=## Among us\n\n)/,
      ['tea', 'lamp', 'key', 'stamp', 'map', 'phone', 'book', 'pen'].map((thing) => `- The ${thing} stands on the left.\n`).join(''),
    ],
  ],
  'agreement-unowned': ['agreement', [' Oskar keeps this page until summer, then it goes to Mina.', '']],
  'agreement-vague': ['agreement', [/(?<=## Among us\n\n)/, '- We communicate with empathy.\n']],
  'alternatives-empty': ['rfc', [/(?<=## Alternatives\n\n)[^]*?(?=\n\n## )/, 'None.']],
  'assumptions-unstated': [
    'prd',
    [/(?<=## Goals\n\n)/, '- Lamps will improve the satisfaction of students\n'],
    [/## Open questions\n[^]*?(?=## )/, '## Sizes\n\n- Sixty seats\n\n'],
  ],
  'claim-without-evidence': ['prd', [/(?<=## Options\n\n)/, 'Many students want lamps.\n\n']],
  'consequences-all-positive': ['adr', [/Emptying the box becomes harder.*/, 'The desk has a calm morning']],
  'criteria-missing': [
    'adr',
    [/(?<=from the desk\n)/, '* Bad, because it breaks\n'],
    [/## Decision Drivers\n[^]*?(?=## )/, ''],
    [/, because the reader sees the return on.*/, '.'],
    [/### Consequences\n[^]*?(?=## Review)/, ''],
  ],
  'dates-before-options': [
    'prd',
    [
      /## Options\n[^]*?(?=## Open questions)/,
      '## Timeline\n\n- Lamps are delivered by 2027-01-15\n- All seats are ready by 2027-02-01\n\n',
    ],
  ],
  'deciders-missing': ['rfc', ['- Author: Lior Katz\n', '']],
  'dissent-missing': ['long-rfc', [/## Concerns\n[^]*?(?=## )/, '']],
  'drawbacks-none': [
    'rfc',
    [/(?<=## Drawbacks\n\n)[^]*?(?=\n\n## )/, 'No known drawbacks.'],
    ['if the cards were given up', 'without cards'],
  ],
  'framework-no-exit': ['framework', [/\n## Until when\n[^]*/, '']],
  'framework-without-why': ['framework', [/## Purpose\n[^]*?(?=## Steps)/, '']],
  'goal-is-output': [
    'prd',
    [/(?<=## Goals\n\n)[^]*?(?=\n\n## Options)/, '- Launch the lamps on the second floor\n- Build the switch\n- Deliver the sign'],
    [/\n## Success metrics\n[^]*/, ''],
  ],
  'lopsided-pros-cons': ['prd', ['- Con: each seat needs a cable\n', '']],
  'no-revisit-trigger': ['adr', ['Somebody has to', 'This is a one-way door. Somebody has to'], [/\n## Review\n[^]*/, '']],
  'no-problem-stated': ['adr', [/(?<=Problem Statement\n\n).*/, 'Books come back in the evening. Where do they go?']],
  'only-way-claim': ['framework', [/(?<=keeps such rules few\.)/, ' It is the only option.']],
  'options-absent': ['rfc', [/## Alternatives\n[^]*?(?=## )/, ''], [' and take up the file instead', '']],
  'options-not-weighed': [
    'adr',
    [/## Decision Drivers\n[^]*?(?=## )/, ''],
    [/^\* (?:Good|Bad), because .*\n/gm, ''],
    [/, because the reader sees.*/, '.'],
    [/### Consequences\n[^]*?(?=## Review)/, ''],
  ],
  'output-without-outcome': [
    'prd',
    [/## Goals\n[^]*?(?=## Options)/, ''],
    [/(?<=## Success metrics\n\n).*/, '- Sixty lamps\n- Sixty cables\n- One sign at the stairs'],
  ],
  'popularity-as-reason': ['adr', [/(?=### Consequences)/, 'A box is the industry standard.\n\n']],
  'promotional-wording': ['rfc', [/(?<=## Drawbacks\n\n)/, 'A seamless, effortless and outstanding file.\n\n']],
  'scope-before-exploration': [
    'prd',
    [/## Options\n[^]*?(?=## Requirements)/, ''],
    [/A first slice: .*\n\n/, ''],
    [/## Open questions\n[^]*?(?=## )/, ''],
    [/We watched 40 of them in exam week: on average they needed/, 'They need'],
  ],
  'rollout-without-trial': [
    'framework',
    [/(?<=## Steps\n\n)[^]*?(?=\n\n## )/, 'All members must follow this process. Cards hang at the desk.'],
  ],
  'several-decisions': [
    'adr',
    ['# Where returned books are registered', '# Where returned books are registered and who pays'],
    [
      /(?=### Consequences)/,
      '### 1. The box\n\nIt gets a scanner.\n\n### 2. The desk\n\nIt opens at nine.\n\n### 3. The fee\n\nIt is forgiven.\n\n',
    ],
  ],
  'single-option': [
    'adr',
    [/### Volunteers in the evening\n[^]*?(?=## Decision Outcome)/, ''],
    [', the volunteers get their turn', ', we stop'],
  ],
  'solution-in-problem': [
    'prd',
    [
      /(?<=## Problem\n\n).*/,
      'This feature introduces lamps on the quiet seats of the second floor, so that students see from the stairs which seats are free.',
    ],
  ],
  'strong-certainty': ['rfc', [/(?=We begin with)/, 'This is a no-brainer. ']],
  'tickets-before-options': [
    'prd',
    [/## Options\n[^]*?(?=## Open questions)/, '## Tasks\n\n- [ ] Order sixty lamps\n- [ ] Lay the cables\n- [ ] Hang the sign\n\n'],
  ],
  'uneven-options': ['prd', ['- Pro: seen from home\n', '']],
  'unnamed-agreement': ['rfc', [/(?<=## Drawbacks\n\n)/, 'Everyone agrees that this is dear.\n\n']],
  'vague-revisit': ['adr', [/Hana and Pieter look at the letters.*/, 'We will revisit this decision as needed.']],
  'whether-or-not': ['adr', [/### Volunteers in the evening\n[^]*?(?=### )/, ''], [/ If fewer than half.*/, '']],
};

suite('mutations of healthy pages', () => {
  test('each rule that judges a page has one', () => {
    const judging = Object.keys(rules).filter((id) => !rules[id]!.workspace);
    assert.deepEqual(Object.keys(MUTATIONS).sort(), judging.sort());
  });

  for (const file of listFiles('test/fixtures/healthy', '.md')) {
    test(`${file} leaves nothing to ask`, () => {
      assert.deepEqual(asked(readFile(file)), []);
    });
  }

  for (const [id, [page, ...edits]] of Object.entries(MUTATIONS)) {
    test(`${page}.md asks ${id} after a small edit, and nothing else`, () => {
      const mutated = edits.reduce(edit, readFile(`test/fixtures/healthy/${page}.md`));
      assert.deepEqual(asked(mutated), [id], mutated);
    });
  }
});

/** The rules whose findings no other covers. */
function asked(text: string): string[] {
  return findings(text)
    .filter(({ coveredBy }) => coveredBy === undefined)
    .map(({ rule }) => rule);
}

function edit(text: string, [passage, replacement]: Edit): string {
  const edited = text.replace(passage, replacement);
  assert.notEqual(edited, text, `the page holds ${String(passage)}`);
  return edited;
}
