import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';

/** The options of a decision record with the given parts, the chosen one marked with `*`. */
function optionsOf(text: string): string[] {
  return readDocument(text, { kind: 'decision-record' }).options.map(({ name, chosen }) => (chosen ? '*' : '') + name);
}

function pointsOf(text: string): Record<string, [pros: string[], cons: string[]]> {
  const document = readDocument(text, { kind: 'decision-record' });
  const words = (ranges: readonly { start: number; end: number }[]): string[] => ranges.map((range) => document.source.slice(range));
  return Object.fromEntries(document.options.map(({ name, pros, cons }) => [name, [words(pros), words(cons)]]));
}

suite('where options stand', () => {
  test('in a list under a heading, the chosen one named by a sentence', () => {
    const page =
      '# Serve images\n\n## Considered Options\n\n- Own server\n- Bucket with a cache\n- Image service: paid by the month\n\n## Decision Outcome\n\nChosen option: "Bucket with a cache", because it needs no one on call.\n';
    assert.deepEqual(optionsOf(page), ['Own server', '*Bucket with a cache', 'Image service']);
  });

  test('names that differ in one word are different options', () => {
    const page =
      '# Ferry timetable\n\n## Options\n\n- Slow boat with summer timetable\n- Slow boat with winter timetable\n- Slow boat\n\n## Decision\n\nWe will run the slow boat with the winter timetable.\n';
    assert.deepEqual(optionsOf(page), ['Slow boat with summer timetable', '*Slow boat with winter timetable', 'Slow boat']);
  });

  test('in a list and again as headings: one option each', () => {
    const page =
      '# Pick a queue\n\n## Considered Options\n\n* Redis streams\n* [Kafka](https://example.org/kafka)\n\n## Decision Outcome\n\nChosen option: "Kafka".\n\n## Pros and Cons of the Options\n\n### Redis streams\n\n* Good, because known\n\n### Kafka\n\n* Bad, because heavy\n';
    assert.deepEqual(optionsOf(page), ['Redis streams', '*Kafka']);
  });

  test('as numbered headings whose words name a section elsewhere', () => {
    const page =
      '# Count seats\n\n## Decision\n\nWe will count seats at the door.\n\n## Alternatives considered\n\n### 1. Reference counter in each seat\n\nToo dear.\n\n### 2. Cameras\n\nNobody wants them.\n';
    assert.deepEqual(optionsOf(page), ['*count seats at the door', 'Reference counter in each seat', 'Cameras']);
  });

  test('headings that only count take the name from their text', () => {
    const page =
      '# Find the boat\n\n## Alternatives\n\n### Option 1\n\nPaint a number on each mast.\n\n### Option 2\n\nAsk the harbour master.\n\n## Decision\n\nWe will ask the harbour master.\n';
    assert.deepEqual(optionsOf(page), ['Paint a number on each mast', '*Ask the harbour master']);
  });

  test('labelled paragraphs, and a decision that names the number', () => {
    const page =
      '# Lock up\n\n## Options\n\n**Option A:** One key for all.\n\nCheap.\n\n**Option B:** A key each.\n\nDear.\n\n## Decision\n\nWe go with option B.\n';
    assert.deepEqual(optionsOf(page), ['One key for all', '*A key each']);
  });

  test('rows of a table, and columns of one that lists criteria', () => {
    assert.deepEqual(
      optionsOf(
        '# Paint\n\n## Options\n\n| Option | Pros |\n|---|---|\n| Oil | lasts |\n| Water | dries |\n\n## Decision\n\nWe will use oil.\n',
      ),
      ['*Oil', 'Water'],
    );
    assert.deepEqual(
      optionsOf(
        '# Paint\n\n## Options\n\n| Criterion | Oil | Water |\n|---|---|---|\n| Price | high | low |\n\n## Decision\n\nWe will use water.\n',
      ),
      ['Oil', '*Water'],
    );
  });

  test('in a list that a sentence with links announces', () => {
    const page =
      '# Test the oars\n\n## Context\n\nWe build [oars](https://example.org/a) and considered the two common .NET test frameworks [here](https://example.org/list):\n\n- [Larch](https://example.org/larch)\n- [Alder](https://example.org/alder)\n\n## Decision\n\nWe will use Alder.\n';
    assert.deepEqual(optionsOf(page), ['Larch', '*Alder']);
  });

  test('under the headings of a discussion of possible solutions', () => {
    const page =
      '# Keep the tide table\n\n## Discussion\n\n### Printing\n\nThis section looks at possible solutions to the printing.\n\n#### Print at home\n\nSlow.\n\n#### Print in town\n\nFar.\n';
    assert.deepEqual(
      optionsOf(page).filter((name) => !name.startsWith('*')),
      ['Print at home', 'Print in town'],
    );
  });

  test('two announced lists under one heading', () => {
    const page = '# Sail\n\n## Considered options\n\nFor the mast:\n\n1. Wood\n2. Steel\n\nFor the sheet:\n\n1. Hemp\n2. Nylon\n';
    assert.deepEqual(optionsOf(page).slice(0, 4), ['Wood', 'Steel', 'Hemp', 'Nylon']);
  });

  test('in lists that letters and Roman numbers count', () => {
    const page =
      '# Moor\n\n## Considered options\n\nFor the day:\n\nA. Buoy\nB. Pier, with a guard\n\nFor the night:\n\nI. Anchor\nII. Quay\n';
    assert.deepEqual(
      optionsOf(page).filter((name) => !name.startsWith('*')),
      ['Buoy', 'Pier, with a guard', 'Anchor', 'Quay'],
    );
  });

  test('in a list and again, in the same order, under headings with other words', () => {
    const page =
      '# Wake the crew\n\n## Considered options\n\n- Ring the ship’s bell at dawn\n- Send somebody round\n\n## Decision outcome\n\nChosen option: "Brass", because it is loud.\n\n## Pros and cons of the options\n\n### Brass\n\n- Good, because loud\n\n### Errand\n\n- Bad, because slow\n';
    assert.deepEqual(optionsOf(page), ['*Ring the ship’s bell at dawn', 'Send somebody round']);
    assert.deepEqual(pointsOf(page)['Ring the ship’s bell at dawn'], [['Good, because loud'], []]);
  });

  test('as paragraphs under each of which points for and against stand', () => {
    const page =
      '# Wake the crew\n\n## Alternatives\n\nRing the bell:\n\n- Pro: loud\n- Con: wakes the town\n\nSend somebody round:\n\n- Pro: kind\n- Con: slow\n';
    assert.deepEqual(optionsOf(page).slice(-2), ['Ring the bell', 'Send somebody round']);
  });

  test('sentences that count alternatives, and labels with an aside', () => {
    const page =
      '# Moor\n\n## Alternatives\n\nAlternative 1 is to anchor in the bay.\n\nAlternative 2 is to leave at dusk.\n\n## Decision\n\nWe will build a pier.\n';
    assert.deepEqual(optionsOf(page), ['anchor in the bay', 'leave at dusk', '*build a pier']);
    assert.deepEqual(optionsOf('# Moor\n\n## Options\n\n### Option 1: Anchor\n\nOld.\n\n### Option 2 (proposed): Build a pier\n\nNew.\n'), [
      'Anchor',
      '*Build a pier',
    ]);
  });

  test('labelled in the decision, where it takes one by its letter, beside the alternatives', () => {
    const page =
      '# Moor\n\n## Decision\n\n**Option A**: A row of buoys\n\nCheap.\n\n**Option B**: No moorings\n\nCheaper.\n\n**We choose option A** because boats drift.\n\n## Alternatives\n\n### A pier\n\nDear.\n';
    assert.deepEqual(optionsOf(page), ['*A row of buoys', 'No moorings', 'A pier']);
  });

  test('under headings that group them', () => {
    const page =
      '# Ferry\n\n## Options considered\n\n### Engine\n\n#### Steam\n\nOld.\n\n#### Diesel\n\nNew.\n\n### Yard\n\n#### North yard\n\nNear.\n\n#### South yard\n\nFar.\n';
    assert.deepEqual(optionsOf(page), ['Steam', 'Diesel', 'North yard', 'South yard']);
    const aspects =
      '# Ferry\n\n## Options considered\n\n### Steam\n\n#### Crew\n\nMany.\n\n#### Fuel\n\nCoal.\n\n### Diesel\n\n#### Crew\n\nFew.\n\n#### Fuel\n\nOil.\n';
    assert.deepEqual(optionsOf(aspects), ['Steam', 'Diesel']);
  });

  test('in a list that a table compares, struck out or not', () => {
    const page =
      '# Ferry\n\n## Options\n\n- ~~Steam~~, no coal\n- Diesel\n- Do nothing\n\n| Criterion | Steam | Diesel |\n|---|---|---|\n| Price | high | low |\n\n## Decision\n\nWe will do nothing this year.\n';
    assert.deepEqual(optionsOf(page), ['Steam', 'Diesel', '*Do nothing']);
  });

  test('in a list that a search announces, under a heading for something else, with an aside', () => {
    const page =
      '# Crew tools\n\n## Decision\n\nWe pick tools by the end of May.\n\n## Tickets\n\nExplore options for tickets, such as: (in no order)\n\n- Slate\n- Logbook\n';
    assert.deepEqual(
      optionsOf(page).filter((name) => !name.startsWith('*')),
      ['Slate', 'Logbook'],
    );
  });

  test('in a block of code: lines that are counted', () => {
    const counted =
      '# Name the buoys\n\n## Context\n\nThree patterns are in use:\n\n```\nRule 1:\nbay-number\n\nRule 2:\nnumber-bay\n```\n\n## Decision\n\nWe will use "rule 2" for every buoy.\n';
    assert.deepEqual(optionsOf(counted), ['Rule 1', '*Rule 2']);
  });

  test('a title that asks for a way does not name the one taken', () => {
    const page =
      '# Define approach to the moorings\n\n## Proposed Solution\n\nA two-step approach, by the size of the boat.\n\n## Alternatives\n\n### Anchors for all\n\nThey drag.\n';
    assert.deepEqual(optionsOf(page), ['*A two-step approach, by the size of the boat', 'Anchors for all']);
  });

  test('what a template leaves to fill in is none', () => {
    assert.deepEqual(optionsOf('# Ferry\n\n## Options\n\n### {option 1}\n\n{text}\n\n### [option 2]\n\n{text}\n'), []);
  });

  test('parts of an option and a comparison are none', () => {
    const page =
      '# Moor\n\n## Options\n\n### Buoy\n\n#### Pros\n\n- cheap\n\n### Pier\n\n### Comparison\n\nThe pier is dearer.\n\n### Implementation details\n\nLater.\n';
    assert.deepEqual(
      optionsOf(page)
        .map((name) => name.replace('*', ''))
        .slice(-2),
      ['Buoy', 'Pier'],
    );
  });
});

suite('options in prose', () => {
  const decided = (context: string, decision = 'We will use paper charts on every boat.'): string[] =>
    optionsOf(`# Charts\n\n## Context\n\n${context}\n\n## Decision\n\n${decision}\n`);

  test('"we considered", "another option is to", "was rejected"', () => {
    assert.deepEqual(decided('We considered electronic charts.'), ['electronic charts', '*paper charts on every boat']);
    assert.deepEqual(decided('Another option would be to hire a pilot for each trip.'), [
      'hire a pilot for each trip',
      '*paper charts on every boat',
    ]);
    assert.deepEqual(decided('A shared tablet was rejected because of the spray.'), ['A shared tablet', '*paper charts on every boat']);
  });

  test('"instead of" counts in the decision, and not in a description', () => {
    assert.deepEqual(decided('Charts are old.', 'We will use paper charts instead of electronic ones.'), [
      '*paper charts',
      'electronic ones',
    ]);
    assert.deepEqual(decided('The crew sings instead of rowing.'), []);
  });

  test('"either … or" where the decision takes one of them', () => {
    assert.deepEqual(decided('We could buy either paper charts or tablets.'), ['*paper charts', 'tablets']);
    assert.deepEqual(decided('Rain is either warm or cold.'), []);
  });

  test('each paragraph under a heading for alternatives', () => {
    const page =
      '# Repair the jetty\n\n## Alternatives\n\nDo nothing. The planks would rot.\n\nWe could also move to the next bay, but the water there is low.\n';
    assert.deepEqual(
      optionsOf(page).filter((name) => !name.startsWith('*')),
      ['Do nothing', 'move to the next bay'],
    );
  });

  test('a page that names only what it decides has none', () => {
    assert.deepEqual(decided('The old charts are wet.'), []);
    assert.deepEqual(optionsOf('# Repair\n\n## Decision\n\nWe will repair it.\n\n## Alternatives\n\nNone considered.\n'), []);
  });

  test('a working agreement is not searched for options', () => {
    assert.deepEqual(readDocument('# Crew\n\n## Calls\n\nWe considered letters.\n', { kind: 'working-agreement' }).options, []);
  });

  test('ruled out in so many words, or left for later', () => {
    assert.deepEqual(
      optionsOf('# Late mail\n\n## Decision\n\nWe will use a message queue. Retrying in the browser is simply the wrong approach.\n'),
      ['*a message queue', 'Retrying in the browser'],
    );
    assert.deepEqual(optionsOf('# Late mail\n\n## Decision\n\nMode chosen: a message queue.\n\nA topic per shop is a fast-follow.\n'), [
      '*a message queue',
      'A topic per shop',
    ]);
    assert.deepEqual(optionsOf('# Late mail\n\n## Decision\n\nWe will use a message queue. The queue is not available at night.\n'), []);
  });

  test('what the team is loath to do, what goes without building, and unlike what', () => {
    assert.deepEqual(decided('We are reluctant to buy electronic charts.'), ['buy electronic charts', '*paper charts on every boat']);
    assert.deepEqual(decided('Boats need a way to find shoals without buying a sonar.'), ['a sonar', '*paper charts on every boat']);
    assert.deepEqual(decided('Unlike tablets, charts stay dry.'), ['tablets', '*paper charts on every boat']);
    assert.deepEqual(decided('The crew finds shoals without breaking the keel.'), []);
  });

  test('possible, but', () => {
    assert.deepEqual(decided('Printing charts at home is possible but slow.'), ['Printing charts at home', '*paper charts on every boat']);
    assert.deepEqual(decided('Shoals are possible but rare.'), []);
  });

  test('words that name nothing are none', () => {
    assert.deepEqual(decided('We considered it.'), []);
    assert.deepEqual(decided('We might as well row.'), []);
  });

  test('put first with an aside', () => {
    const page =
      '# Late mail\n\n## Context\n\nRather than sending twice, once now and once at night, we could wait.\n\n## Decision\n\nWe will use a message queue.\n';
    assert.deepEqual(optionsOf(page), ['sending twice', '*a message queue']);
  });
});

suite('the chosen option', () => {
  const page = (title: string, decision: string): string =>
    `# ${title}\n\n## Decision\n\n${decision}\n\n## Alternatives considered\n\n- Wait for spring\n- Hire a crane\n`;

  test('is what the decision says where the page lists only the ways not taken', () => {
    assert.deepEqual(
      optionsOf(page('The wreck', 'After the storm we looked at it. We have decided to raise the wreck by hand, because time is short.')),
      ['*raise the wreck by hand', 'Wait for spring', 'Hire a crane'],
    );
    assert.deepEqual(optionsOf(page('The wreck', 'We will put the load on **hand winches**, on both shores.')), [
      '*hand winches',
      'Wait for spring',
      'Hire a crane',
    ]);
  });

  test('is what the title says where it says what to do', () => {
    assert.deepEqual(optionsOf(page('ADR-12: Use hand winches', 'It was a long talk.')), [
      '*Use hand winches',
      'Wait for spring',
      'Hire a crane',
    ]);
  });

  test('is what the decision’s heading says after its colon', () => {
    assert.deepEqual(
      optionsOf('# Oars\n\n## Options\n\n- Ash\n- Pine\n\n## Decision: take ash\n\nPine is light, and pine is near. Pine has knots.\n'),
      ['*Ash', 'Pine'],
    );
  });

  test('is what its short sentence names, code and number included', () => {
    assert.deepEqual(optionsOf('# Oars\n\n## Decision\n\nUse `ash`.\n\nIt floats as pine does.\n\n## Options\n\n- `ash`\n- pine\n'), [
      '*ash',
      'pine',
    ]);
    assert.deepEqual(optionsOf('# Oars\n\n## Options\n\n1. Ash\n2. Pine\n\n## Decision\n\nOption 2. Ash is ash.\n'), ['Ash', '*Pine']);
  });

  test('is the one with the longer name where the decision says two whole names', () => {
    assert.deepEqual(optionsOf('# Oars\n\n## Options\n\n- Ash\n- Ash with leather\n\n## Decision\n\nWe take ash with leather.\n'), [
      'Ash',
      '*Ash with leather',
    ]);
  });

  test('is what the decision says rather than what the title is about', () => {
    assert.deepEqual(
      optionsOf(
        '# Oar lengths\n\n## Options\n\n- Oar lengths in the name\n- No lengths, only the boat in the name\n\n## Decision\n\nNo lengths, only the boat.\n',
      ),
      ['Oar lengths in the name', '*No lengths, only the boat in the name'],
    );
  });

  test('is the marked column of a table, not its row', () => {
    assert.deepEqual(
      optionsOf('# Paint\n\n## Options\n\n| Criterion | Oil | Water (chosen) |\n|---|---|---|\n| Price | high | low |\n').map(
        (name) => name[0],
      ),
      ['O', '*'],
    );
  });

  test('is two options where the sentence quotes two', () => {
    assert.deepEqual(
      optionsOf('# Oars\n\n## Options\n\n- Ash\n- Pine\n- Oak\n\n## Decision\n\nChosen option: a mix of "Ash" and "Oak".\n'),
      ['*Ash', 'Pine', '*Oak'],
    );
  });

  test('is named by its subject where the verb is passive, and not by an adjective', () => {
    assert.deepEqual(optionsOf(page('The wreck', 'The cargo must be lifted by two barges.'))[0], '*The cargo must be lifted by two barges');
    assert.deepEqual(optionsOf(page('The wreck', 'We will use shared barges.'))[0], '*shared barges');
  });

  test('does not end in the word before a cut', () => {
    assert.deepEqual(
      optionsOf(page('The wreck', 'We will lift the cargo first and then the hull with the help of the\nbarges.'))[0],
      '*lift the cargo first and then the hull with the help',
    );
  });

  test('is the option with a mark', () => {
    assert.deepEqual(
      optionsOf('# Oars\n\n## Options\n\n- Ash (chosen)\n- Pine\n').map((name) => name[0]),
      ['*', 'P'],
    );
  });

  test('has a name of at most 80 characters on one line', () => {
    for (const { name, range } of readDocument(page('The wreck', `We will ${'raise it '.repeat(30)}\nand more.`), {
      kind: 'decision-record',
    }).options) {
      assert.ok(name.length <= 80 && name.length === range.end - range.start && !name.includes('\n'), name);
    }
  });

  test('named by the list that its sentence ends in, without a word of transition', () => {
    assert.deepEqual(
      optionsOf(
        '# Night ferries\n\n## Decision\n\nRather than a second boat, we will meet the need by:\n\n- Longer summer hours (until midnight on weekends)\n- A bus\n',
      ),
      ['a second boat', '*Longer summer hours'],
    );
    assert.deepEqual(
      optionsOf('# Night ferries\n\n## Decision\n\nInstead of a second boat, we will instead run the old one until midnight.\n'),
      ['a second boat', '*run the old one until midnight'],
    );
  });

  test('named by code that only it holds', () => {
    assert.deepEqual(
      optionsOf(
        '# Parse dates\n\n## Options\n\n- The small and well tested [`tinydate` package](https://example.org)\n- Our own date package\n\n## Decision\n\nWe add `tinydate` to the build.\n',
      ),
      ['*The small and well tested', 'Our own date package'],
    );
  });
});

suite('what is held for and against an option', () => {
  const under = (body: string): [string[], string[]] =>
    pointsOf(`# Oars\n\n## Options\n\n### Ash\n\n${body}\n\n### Pine\n\nLight.\n`)['Ash']!;

  test('"Good, because" and "Bad, because"', () => {
    assert.deepEqual(under('- Good, because it bends\n- Neutral, because it is grey\n- Bad, because it is dear'), [
      ['Good, because it bends'],
      ['Bad, because it is dear'],
    ]);
  });

  test('lists after "Pros:" and "Cons:", and lists nested in them', () => {
    assert.deepEqual(under('**Pros:**\n\n- bends\n- floats\n\n**Cons:**\n\n- dear'), [['bends', 'floats'], ['dear']]);
    assert.deepEqual(under('- Advantages\n  - bends\n- Disadvantages\n  - dear\n  - rare'), [['bends'], ['dear', 'rare']]);
  });

  test('one line after the label', () => {
    assert.deepEqual(under('Pros: bends well\n\nCons: none'), [['Pros: bends well'], []]);
  });

  test('headings of its own', () => {
    assert.deepEqual(under('#### Pros\n\n- bends\n\n#### Cons\n\nIt is dear.'), [['bends'], ['It is dear.']]);
  });

  test('signs and bullets', () => {
    assert.deepEqual(under('- ✅ bends\n- ❌ dear'), [['✅ bends'], ['❌ dear']]);
    assert.deepEqual(under('+ bends\n+ floats\n\n- dear'), [['bends', 'floats'], ['dear']]);
    assert.deepEqual(under('- grows here\n- has no smell'), [[], []]);
  });

  test('columns of a table', () => {
    assert.deepEqual(
      pointsOf('# Oars\n\n## Options\n\n| Option | Pros | Cons |\n|---|---|---|\n| Ash | bends | dear |\n| Pine | light | n/a |\n'),
      { Ash: [['bends'], ['dear']], Pine: [['light'], []] },
    );
  });

  test('the sentence that says why it was not taken', () => {
    const document = readDocument(
      '# Oars\n\n## Decision\n\nWe will use ash.\n\n## Alternatives\n\n### Pine\n\nIt is light. It was rejected for its knots.\n',
      { kind: 'decision-record' },
    );
    const pine = document.options.find(({ name }) => name === 'Pine')!;
    assert.equal(document.source.slice(pine.rejection!), 'It was rejected for its knots.');
  });

  test('a "but" that brings no reason against it is no rejection', () => {
    const rejectionOf = (text: string): string | undefined => {
      const page = `# Oars\n\n## Decision\n\nWe will use ash.\n\n## Alternatives\n\n### Pine\n\n${text}\n`;
      const document = readDocument(page, { kind: 'decision-record' });
      const rejection = document.options.find(({ name }) => name === 'Pine')!.rejection;
      return rejection && document.source.slice(rejection);
    };
    assert.equal(rejectionOf('It grows on the hill, but also by the bay.'), undefined);
    assert.equal(rejectionOf('It is light, but costs twice as much.'), 'It is light, but costs twice as much.');
  });
});

suite('how options are called', () => {
  const under = (items: string): string =>
    `# Ring the bell\n\n## Alternatives\n\n${items}\n\n## Decision\n\nWe will ring the bell by hand.\n`;

  test('without the words that put them forward', () => {
    assert.deepEqual(
      optionsOf(under('- We could also ring it by wire.\n- Another option is to ring a recording.\n- Alternatively, no bell at all.')),
      ['ring it by wire', 'ring a recording', 'no bell at all', '*ring the bell by hand'],
    );
  });

  test('a question that a template asks is none; its answers are, where it asks for other ways', () => {
    assert.deepEqual(
      optionsOf(
        under(
          '- What other designs have been considered?\n    - A wire from the gate.\n    - A recording.\n\n- Why is this proposal the best? It costs nothing.\n\n- What is the impact of not doing this? Late boats.',
        ),
      ),
      ['A wire from the gate', 'A recording', '*ring the bell by hand'],
    );
    assert.deepEqual(
      optionsOf(under('- What other designs have been considered? A wire from the gate.\n- Why is this the best? It costs nothing.')),
      ['A wire from the gate', '*ring the bell by hand'],
    );
  });

  test('a blank of a template or a bare address is none', () => {
    assert.deepEqual(
      optionsOf(under('* *[alternative 1]*\n* A wire\n* *[...]* <!-- as many as there are -->\n* https://example.org/bells')),
      ['A wire', '*ring the bell by hand'],
    );
  });

  test('with a marker that opens in the name and its end', () => {
    assert.deepEqual(optionsOf(under('- A wire, with the *ringing hand*\n- A recording')), [
      'A wire, with the *ringing hand*',
      'A recording',
      '*ring the bell by hand',
    ]);
  });
});

suite('what a page decides, where its title says nothing', () => {
  const rival = '\n# Alternatives\n\nAnother option is to ring a recording.\n';

  test('by the name under a heading for its metadata', () => {
    assert.deepEqual(optionsOf(`# Meta\n\n- Name: Bell with a wire\n- Start date: 2026-02-01\n\n# Summary\n\nBoats come late.\n${rival}`), [
      '*Bell with a wire',
      'ring a recording',
    ]);
  });

  test('by the summary where the name is blank', () => {
    assert.deepEqual(
      optionsOf(`- Feature Name: N/A\n- Start date: 2026-02-01\n\n# Summary\n\nAdd a wire from the gate to the bell.\n${rival}`),
      ['*Add a wire from the gate to the bell', 'ring a recording'],
    );
  });

  test('by its name without the number that links to it', () => {
    assert.deepEqual(
      optionsOf(`# [KEP-12](https://example.org/12): Bell with a wire\n\n## Summary\n\nBoats come late.\n${rival.replace('# A', '## A')}`),
      ['*Bell with a wire', 'ring a recording'],
    );
  });

  test('never by the head of a table', () => {
    assert.deepEqual(
      optionsOf(
        '# Bell hours\n\n## Decision\n\nBell | Hours\n-----|-----\nGate | 7 to 9\n\nWe will ring the gate bell until nine instead of until noon.\n',
      ),
      ['*ring the gate bell until nine', 'until noon'],
    );
  });
});

suite('which option was chosen', () => {
  test('one counted in words, named by its number', () => {
    assert.deepEqual(
      optionsOf(
        '# Ring the bell\n\n## Context\n\n### Option one: by hand\n\nWet.\n\n### Option two: by wire\n\nDry.\n\n## Decision\n\nThe crew has opted to go with option 2.\n',
      ),
      ['by hand', '*by wire'],
    );
  });

  test('labels that open lines of one paragraph', () => {
    assert.deepEqual(
      optionsOf(
        '# Ring the bell\n\n## Considered Options\n\n**Option 1:** By hand\nSomeone stands in the rain.\n**Option 2:** By wire\nSomeone mends the wire.\n\nBoth need a bell.\n\n## Decision\n\nWe decided to go with option 2.\n',
      ),
      ['By hand', '*By wire'],
    );
  });

  test('a mark before the label', () => {
    assert.deepEqual(
      optionsOf(
        '# Ring the bell\n\n## Considered Options\n\n**[SELECTED] Option 1:** By hand\n\nSomeone stands in the rain.\n\n**Option 2:** By wire\n\nSomeone mends the wire.\n',
      ),
      ['*By hand', 'By wire'],
    );
  });

  test('under the headings of a decision that says nothing itself', () => {
    assert.deepEqual(
      optionsOf(
        '# Ring the bell\n\n## Considered options\n\n- Wire\n- Rope\n\n## Decision Outcome\n\n### In summer\n\n**Rope**, because it is there.\n\n### In winter\n\nThe same.\n',
      ),
      ['Wire', '*Rope'],
    );
  });

  test('points for and against are no options', () => {
    assert.deepEqual(
      optionsOf(
        '# Ring the bell\n\n## Decision\n\nWe will ring the bell by hand.\n\n### Pros and Cons\n\n**Good:**\n\nNo wire.\n\n**Bad:**\n\nRain.\n',
      ),
      [],
    );
  });
});
