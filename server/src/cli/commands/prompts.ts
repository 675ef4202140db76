import { moments, type Deck, type Prompt } from '../../prompts/index';
import { nearest } from '../../text/nearest';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { Misuse } from '../misuse';
import { teamOf } from '../team';

/** Prints the prompts of the deck or moment that is named; without a name, the decks. */
export async function prompts(words: readonly string[], _flags: Flags, io: Io): Promise<number> {
  const [name, more] = words;
  if (more !== undefined) throw new Misuse('One deck at a time: leaven prompts [deck]');
  const { library } = await teamOf(io);
  await io.stdout(name === undefined ? listOf(library.decks) : decksNamed(name, library.decks).map(textOf).join('\n'));
  return EXIT.ok;
}

/** The deck of that name, or all decks of that moment. */
function decksNamed(name: string, decks: readonly Deck[]): Deck[] {
  const named = decks.filter((deck) => deck.moment === name || deck.name === name);
  if (named.length > 0) return named;
  const names = [...new Set([...decks.map((deck) => deck.name), ...moments])];
  const near = nearest(name, names);
  throw new Misuse(`There is no deck ${name}. ${near ? `Near it: ${near}.` : `The decks: ${names.join(', ')}.`}`);
}

function listOf(all: readonly Deck[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, when, prompts }) => `${name.padEnd(width)}  ${String(prompts.length).padStart(2)} prompts  ${when}\n`);
  return `${lines.join('')}\nleaven prompts <deck> prints one of them.\n`;
}

function textOf({ title, when, prompts }: Deck): string {
  return `${title}\n${when}\n\n${prompts.map(entryOf).join('\n')}`;
}

function entryOf({ id, question, why, minutes }: Prompt): string {
  return `  ${question}\n    ${why} (${minutes} min, ${id})\n`;
}
