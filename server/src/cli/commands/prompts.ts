import { decks, type Deck, type Prompt } from '../../prompts/index';
import { nearest } from '../../text/nearest';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { Misuse } from '../misuse';

/** Prints the prompts of the deck that is named; without a name, the decks. */
export async function prompts(words: readonly string[], _flags: Flags, io: Io): Promise<number> {
  const [name, more] = words;
  if (more !== undefined) throw new Misuse('One deck at a time: leaven prompts [deck]');
  await io.stdout(name === undefined ? listOf(decks) : textOf(deckNamed(name)));
  return EXIT.ok;
}

function deckNamed(name: string): Deck {
  const deck = decks.find(({ moment }) => moment === name);
  if (deck) return deck;
  const moments = decks.map(({ moment }) => moment);
  const near = nearest(name, moments);
  throw new Misuse(`There is no deck ${name}. ${near ? `Near it: ${near}.` : `The decks: ${moments.join(', ')}.`}`);
}

function listOf(all: readonly Deck[]): string {
  const width = Math.max(...all.map(({ moment }) => moment.length));
  const lines = all.map(({ moment, when, prompts }) => `${moment.padEnd(width)}  ${String(prompts.length).padStart(2)} prompts  ${when}\n`);
  return `${lines.join('')}\nleaven prompts <deck> prints one of them.\n`;
}

function textOf({ title, when, prompts }: Deck): string {
  return `${title}\n${when}\n\n${prompts.map(entryOf).join('\n')}`;
}

function entryOf({ id, question, why, minutes }: Prompt): string {
  return `  ${question}\n    ${why} (${minutes} min, ${id})\n`;
}
