import assert from 'node:assert/strict';
import type { CalendarDate } from '../../server/src/document/model';
import { readDocument } from '../../server/src/document/read';
import { factsOf } from '../../server/src/document/reading';
import { lookedIn, readPageText } from '../../server/src/rule/reason';
import { pages } from '../../server/src/rules/pages.gen';
import { rules } from '../../server/src/rules/index.gen';
import { mark, parseFixture } from '../harness/fixture';

const PROPOSAL = `# RFC 9: Label the seed drawers

Author: Mika Laine

## Motivation

In April 14 people planted the wrong seeds.

## Goals

- New members find a seed without asking
- Ship labels for all drawers

## Non-goals

- Counting the seeds

## Assumptions

- Labels survive a damp shed

## Design

We will print labels with the bed's number. This is easy to undo.

## Drawbacks

Labels have to be printed again each spring.

## Alternatives

- A map at the door. It is cheap, and nobody reads it.

## Timeline

- Labels printed by 3 March 2027

## Risks

- The ink may run

## Unresolved questions

- Who prints them?

## Review

We look at the drawers together on 2027-04-10. We will revisit the colours as needed.
`;

/** Each passage as `note: its words`, by the name of its group; groups without any are left out. */
function read(text: string): Record<string, string[]> {
  const document = readDocument(text);
  return Object.fromEntries(
    factsOf(document)
      .filter(({ passages }) => passages.length > 0)
      .map(({ name, passages }) => [name, passages.map(({ note, range }) => (note ? `${note}: ` : '') + document.source.slice(range))]),
  );
}

suite('the reading of a page', () => {
  test('holds each fact with its words and what it was read as', () => {
    assert.deepEqual(read(PROPOSAL), {
      problem: ['In April 14 people planted the wrong seeds.'],
      goals: ['change: New members find a seed without asking', 'thing to ship: Ship labels for all drawers'],
      exploration: ['Label the seed drawers'],
      discovery: ['open question: Who prints them?'],
      evidence: ['number: In April 14 people planted the wrong seeds.'],
      assumptions: ['Labels survive a damp shed'],
      commitments: ['date: 3 March 2027'],
      dates: ['not told apart: In April', 'promised: 3 March 2027'],
      'non-goals': ['Counting the seeds'],
      risks: ['The ink may run'],
      drawbacks: ['Labels have to be printed again each spring.'],
      dissent: ['Who prints them?'],
      'low stakes': ['easy to undo'],
      'second look': [
        'on an occasion: We look at the drawers together on 2027-04-10.',
        'some time: We will revisit the colours as needed.',
      ],
      people: ['author: Mika Laine'],
    });
  });

  test('of a working agreement holds norms, and looks for no options', () => {
    const facts = factsOf(
      readDocument('# Working agreement\n\n- We water the beds before nine.\n- We always lock the shed.\n', { kind: 'working-agreement' }),
    );
    assert.deepEqual(
      facts.map(({ name }) => name),
      ['problem', 'goals', 'dissent', 'second look', 'norms', "norm's owner", "norm's cadence", "norm's repair", 'people'],
    );
    assert.deepEqual(
      facts.find(({ name }) => name === 'norms')!.passages.map(({ note }) => note),
      ['', 'without exception'],
    );
    const [norm] = factsOf(readDocument('# Working agreement\n\n- We trust each other\n', { kind: 'working-agreement' })).find(
      ({ name }) => name === 'norms',
    )!.passages;
    assert.equal(norm!.note, 'a value');
  });

  test('tells the evidence apart, of a sentence with all that it holds, and says where a word may mean the design', () => {
    const { evidence } = read(`# RFC 9: Label the seed drawers

## Motivation

We interviewed 12 members in May. Last week a flood caused an outage of the pump. Rosa said: "I cannot find the beans in the dark."

The [count](count.md) measured 40 lost packets. We need names for the experiment beds.

The sign says: "Beans on the left side".

> I planted peas for beans.
`);
    assert.deepEqual(evidence, [
      'interview: We interviewed 12 members in May.',
      'incident: Last week a flood caused an outage of the pump.',
      'quotation: Rosa said: "I cannot find the beans in the dark."',
      'link, study: The [count](count.md) measured 40 lost packets.',
      'perhaps experiment: We need names for the experiment beds.',
      'quotation: I planted peas for beans.',
    ]);
  });

  test('holds what the prose says of confidence, assumptions and risks', () => {
    const text =
      '# RFC 9: Label the seed drawers\n\n## Design\n\nWe assume that ink dries. We are fairly sure of the glue. There is a risk of rain.\n';
    const { confidence, assumptions, risks } = read(text);
    assert.deepEqual(
      [confidence, assumptions, risks],
      [['We are fairly sure of the glue.'], ['We assume that ink dries.'], ['There is a risk of rain.']],
    );
  });

  test('of a framework holds purpose, trial, way out, duties and who has a say', () => {
    const framework = read(`---
kind: framework
---

# The watering process

## Purpose

This process keeps the beds wet, so that nothing dries out in July.

## Steps

All members must water on their day. Three volunteers tried this process in May. Somebody may suggest another day.

## Until when

We look at this again on 1 June.
`);
    assert.deepEqual(
      ['purpose', 'trial', 'way out', 'duties', 'a say'].map((name) => framework[name]),
      [
        ['This process keeps the beds wet, so that nothing dries out in July.'],
        ['Three volunteers tried this process in May.'],
        ['perhaps: We look at this again on 1 June.'],
        ['All members must water on their day.'],
        ['Three volunteers tried this process in May.', 'perhaps: Somebody may suggest another day.'],
      ],
    );
  });

  test('says where it is unsure: of options told in passing, and of a kind that another fits nearly as well', () => {
    const { options, isKindSure } = readDocument(PROPOSAL);
    assert.deepEqual(
      options.map(({ name, isSure }) => [name, isSure]),
      [
        ['Label the seed drawers', false],
        ['A map at the door', true],
      ],
    );
    assert.equal(isKindSure, true);
    assert.equal(
      readDocument(
        '# Labels\n\n## Problem\n\nLost seeds.\n\n## Goals\n\n- Found seeds\n\n## Proposed solution\n\nLabels.\n\n## User stories\n\n- As a member, I find beans\n',
      ).isKindSure,
      false,
    );
    assert.equal(readDocument('# Labels\n', { kind: 'proposal' }).isKindSure, true);
  });
});

suite('dates', () => {
  const checkDates = (fixture: string) => {
    const { text, hints } = parseFixture(fixture);
    const { dates } = readDocument(text, hints);
    const found = dates.map(({ type, range }) => ({ rule: type, range }));
    assert.equal(mark(text, found), fixture.replace(/^\n(\/\/-.*\n)?/, ''));
  };

  test('are promised, set from outside, of the record, gone by, or not told apart; a day of a second look is none of them', () => {
    checkDates(`
---
title: Move the seed drawers
date: 2026-11-20
      ^^^^^^^^^^ metadata
reviewed: 2026-11-21
          ^^^^^^^^^^ metadata
---

# RFC 9: Move the seed drawers

## Motivation

On 4 May 2026 the shed stood under water.
   ^^^^^^^^^^ past
The path flooded on Sept. 4, 2025.
                    ^^^^^^^^^^^^^ past
The crates were last dried in autumn 2025, and the fair is on 9 May 2027.
                              ^^^^^^^^^^^ past
                                                              ^^^^^^^^^^ past

## Design

The shed has to be empty by 1 June 2027, as the contract with the landlord ends.
                            ^^^^^^^^^^^ external
The children sow on 12 April 2027.
                    ^^^^^^^^^^^^^ open
> The landlord wrote: out by 1 May 2027.

## Timeline

- Drawers moved by 3 March 2027
                   ^^^^^^^^^^^^ promised
- Labels printed in Q2
                    ^^ promised

## Review

We look at the drawers together on 2027-04-10.

## History

- 2026-11-01: first draft
  ^^^^^^^^^^ metadata
`);
  });

  test('from outside come with the words that say what sets them', () => {
    const text = '# RFC 9: Move\n\n## Design\n\nThe shed is empty by 1 June 2027 because the lease ends.\n';
    const { dates, source } = readDocument(text, { kind: 'proposal' });
    assert.deepEqual(
      dates.map(({ type, cause }) => [type, cause && source.slice(cause)]),
      [['external', 'because the lease ends']],
    );
    assert.deepEqual(read(text)['dates'], ['external (because the lease ends): 1 June 2027']);
    assert.deepEqual(readDocument(text, { kind: 'other' }).dates, []);
  });

  test('with a reason of the page itself are its own', () => {
    const [{ type }] = readDocument('# RFC 9: Move\n\n## Design\n\nThe shed is empty by 1 June 2027 because we like it so.\n', {
      kind: 'proposal',
    }).dates as [CalendarDate];
    assert.equal(type, 'promised');
  });

  test('that metadata promises are promised, with what sets them external, and none is the page’s own', () => {
    checkDates(`
# RFC 9: Move the seed drawers

Date: 4 May 2027
      ^^^^^^^^^^ metadata
Deadline: 1 June 2027
          ^^^^^^^^^^^ promised
Launch date: 3 June 2027, when the lease ends
             ^^^^^^^^^^^ external

## Motivation

Rain.
`);
    const { date, commitments } = readDocument('---\ndeadline: 2027-06-01\ndate: 2027-05-04\n---\n\n# RFC 9: Move\n\n## Design\n\nMove.\n');
    assert.equal(date, '2027-05-04');
    assert.deepEqual(
      commitments.map(({ type }) => type),
      ['date'],
    );
  });

  const MONTHS = {
    de: [
      'Entscheidung',
      'Wir haben das am 4. Mai 2026 mit der Gruppe und nicht für sie beschlossen, wie es im März 2026 hieß.',
      '4. Mai 2026',
      'März 2026',
    ],
    fr: ['Décision', 'Nous avons décidé le 1er août 2026 avec le groupe et pour les semis qui sont dans la serre.', '1er août 2026'],
    es: [
      'Decisión',
      'Lo hemos decidido el 4 de septiembre de 2026 con el grupo y para los que están en la huerta.',
      '4 de septiembre de 2026',
    ],
    pt: [
      'Decisão',
      'Isto foi decidido em 4 de março de 2026 com o grupo e não para ele, como em fevereiro de 2026.',
      '4 de março de 2026',
      'fevereiro de 2026',
    ],
    ja: ['決定', '私たちは2026年5月4日にこの温室を使うことを決めました。', '2026年5月4日'],
  };
  for (const [language, [heading, sentence, ...dates]] of Object.entries(MONTHS))
    test(`are read by the months of ${language}`, () => {
      const { source, dates: found, lexicon } = readDocument(`# ADR 9\n\n## ${heading}\n\n${sentence}\n`, { kind: 'decision-record' });
      assert.equal(lexicon.language, language);
      assert.deepEqual(
        found.map(({ range }) => source.slice(range)),
        dates,
      );
    });

  test('of the record are told in every language', () => {
    checkDates(`
//- kind=decision-record
# Wir beschriften die Fächer

* Status: angenommen
* Datum: 2026-11-20
         ^^^^^^^^^^ metadata

## Kontext

Am 2026-05-04 stand der Schuppen unter Wasser.
   ^^^^^^^^^^ past
`);
  });
});

suite('the norms of a working agreement', () => {
  test('come with owner, cadence and repair where those are told', () => {
    const fixture = `
//- kind=working-agreement
# Working agreement

- Every Monday at nine we walk the beds together. Mika hosts the walk.
  ^^^^^^^^^^^^ cadence
                                                  ^^^^^^^^^^ owner
- We write to the channel before we leave the shed open.
- We lock the seed drawers in the evening.
  - Owner: Vera
    ^^^^^^ owner
  - If one of us forgets, we say so at breakfast.
    ^^^^^^^^^^^^^^^^^^^^ repair
- We water once a week, and take turns.
           ^^^^^^^^^^^ cadence
                            ^^^^^^^^^^ owner
- Everybody owns what grows here, and it looks after the soil.
`;
    const { text, hints } = parseFixture(fixture);
    const { agreements } = readDocument(text, hints);
    const found = agreements.flatMap((norm) =>
      (['cadence', 'owner', 'repair'] as const).flatMap((part) => (norm[part] ? [{ rule: part, range: norm[part] }] : [])),
    );
    assert.equal(mark(text, found), fixture.replace(/^\n\/\/-.*\n/, ''));
    const told = agreements.map(({ owner, cadence, repair }) => [owner, cadence, repair].filter(Boolean).length);
    assert.deepEqual(told, [2, 0, 2, 2, 0], 'each of the norm it stands under');
  });
});

suite('the reason of a finding', () => {
  test('every page of a rule says why, what is looked for and what clears it', () => {
    for (const [id, page] of Object.entries(pages)) {
      const { why, lookedFor, clears } = readPageText(page);
      assert.ok(why && lookedFor && clears.length > 0, id);
    }
  });

  test('ways to clear are the items of a list, each on one line', () => {
    assert.deepEqual(readPageText('# r\n\n## What clears it\n\n- One\n  way.\n- Another.\n\n## Examples\n\n- none\n').clears, [
      'One way.',
      'Another.',
    ]);
  });

  test('a rule that reads some sections names those that stand on the page', () => {
    const document = readDocument(PROPOSAL);
    assert.deepEqual(
      lookedIn(document, rules['goal-is-output']!)!.map(({ title }) => title),
      ['Goals'],
    );
    assert.equal(lookedIn(document, rules['deciders-missing']!), undefined);
    assert.equal(lookedIn(readDocument('# A\n\nText.\n'), rules['goal-is-output']!), undefined);
  });
});
