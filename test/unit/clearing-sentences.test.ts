import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.gen';
import { findings } from '../harness/fixture';

/** Ways in which people say what each answer of a quick fix says; no sentence names another way. */
const NO_OTHER_WAY: Readonly<Record<string, readonly string[]>> = {
  'considered, and no, because …': [
    'Considered, and no, because the yard is too small.',
    'We considered this and decided no, because the yard is too small.',
    'Other ways: considered, and no.',
    'We thought about other ways, and the answer is no, because the yard is too small.',
    'We looked at other ways and found none, because the yard is too small.',
    'We looked for alternatives and there were none, since the yard is too small.',
    'Other approaches were considered and dismissed, because the yard is too small.',
    'We asked ourselves whether there is another way. There is none, because the yard is too small.',
    'We discussed doing it differently and decided against it, because the yard is too small.',
    'Nothing else was considered, because the yard is too small.',
    'No alternatives were considered, because the law leaves none.',
    'We deliberately looked at no other way, because the gate is rebuilt in May.',
  ],
  'there was one serious candidate, because …': [
    'There was one serious candidate, because the gate has water; we look again if it freezes.',
    'There was only one serious option, because the gate has water.',
    'We only had one real option because the gate has water.',
    'We saw just one realistic way, since the gate has water.',
    'There was just one workable approach, because the gate has water.',
    'Only one candidate was realistic, because the gate has water.',
    'Only one option is viable here, because the gate has water.',
    'There is no real alternative to this, because the gate has water.',
    'No other option was realistic, since the gate has water.',
    'One option stood out, because the gate has water.',
    'We had a single serious candidate, because the gate has water.',
    'Just one approach was feasible, because the gate has water.',
  ],
  'this is a given from …': [
    'This is a given from headquarters.',
    'This was a given.',
    'Given from the school, and the school can change it.',
    'Washing is mandated by the food law.',
    'It is required by our contract with the school.',
    'This is prescribed by the council.',
    'This was imposed on us by the landlord.',
    'This decision was made for us by the board.',
    'The choice is not ours: the landlord decides.',
    'This was decided elsewhere, by the landlord.',
    'The law leaves us no choice in this.',
    'We are obliged to do this by the food law.',
  ],
  'we have explored enough, because …': [
    'We have explored enough, because summer comes.',
    'We’ve looked long enough.',
    'We stop exploring because summer comes.',
    'We have looked around enough, because summer comes.',
    'We have compared enough.',
    'We have searched long enough.',
    'We have seen enough to decide, because summer comes.',
    'We know enough to choose, because summer comes.',
    'We learned enough to decide now.',
    'We stopped looking because summer comes.',
    'More exploration would not change the decision, because summer comes.',
    'Further research is not worth it, because summer comes.',
  ],
};

const LOOK_AGAIN: readonly string[] = [
  'We ask again on 1 June.',
  'We look at this again on 1 June.',
  'We will look at this again when two carts are empty.',
  'We look again if it freezes.',
  'We ask again after the summer.',
  'We come back to this on 1 June.',
  'We will come back to this once two carts are empty.',
  'We return to this question in May.',
  'We reopen this when two carts are empty.',
  'We revisit this on 1 June.',
  'We reconsider this if two carts are empty.',
  'We take another look at this in May.',
];

/** What only asserts answers nothing. */
const ASSERTING: readonly string[] = [
  'There is no alternative.',
  'This is the only option.',
  'It is required by the washer.',
  'We stop at the gate.',
  'The gate is one way.',
  'We know the gate.',
  'We have seen the gate.',
  'The law is long.',
];

const record = (sentence: string): string =>
  `# 1. Wash the crates\n\n## Status\n\nAccepted\n\n## Context\n\nCrates come back sticky, and bakers wash their hands all night. The trade union wrote to us in March, and two bakers wrote in May. ${'Nobody likes a sticky crate. '.repeat(6)}\n\n## Decision\n\nWe will wash each crate at the gate. ${sentence}\n\n## Consequences\n\nThe gate gets wet.\n`;

const process = (sentence: string): string =>
  `---\nkind: framework\n---\n\n# The round process\n\nCrates were sticky in May.\n\n1. Wash.\n2. Dry.\n\n${sentence}\n`;

const asks = (id: string, text: string): boolean => findings(text, {}, { [id]: rules[id]! }).length > 0;

suite('sentences that answer', () => {
  for (const [answer, sentences] of Object.entries(NO_OTHER_WAY))
    test(`“${answer}” is understood in a dozen wordings`, () => {
      assert.equal(sentences.length, 12);
      assert.deepEqual(
        sentences.filter((sentence) => asks('options-absent', record(sentence))),
        [],
      );
    });

  test('“ask again on …” is understood in a dozen wordings', () => {
    assert.equal(LOOK_AGAIN.length, 12);
    assert.deepEqual(
      LOOK_AGAIN.filter((sentence) => asks('framework-no-exit', process(sentence))),
      [],
    );
  });

  test('what only asserts answers nothing', () => {
    assert.deepEqual(
      ASSERTING.filter((sentence) => !asks('options-absent', record(sentence))),
      [],
    );
    assert.equal(asks('framework-no-exit', process('We wash again in May.')), true);
  });
});
