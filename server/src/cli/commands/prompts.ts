import { decks } from '../../prompts';
import { didYouMean } from '../../text/nearest';
import type { Flags } from '../flags';
import { EXIT, Misuse, type Io } from '../io';
import { painter } from '../paint';

export async function prompts(words: readonly string[], _flags: Flags, io: Io): Promise<number> {
  const names = decks.map((deck) => deck.moment);
  const unknown = words.find((word) => !names.some((name) => name === word));
  if (unknown !== undefined) throw new Misuse(`${unknown} is no deck.${didYouMean(unknown, names)} The decks are ${names.join(', ')}.`);
  const paint = painter(io);
  const chosen = words.length === 0 ? decks : decks.filter((deck) => words.includes(deck.moment));
  const texts = chosen.map((deck) =>
    [`${paint('bold', deck.moment)}  ${deck.title}`, paint('faint', deck.when), '', ...deck.prompts.flatMap(({ question, why, minutes }) => [`- ${question}`, paint('faint', `  ${why} (${minutes} min)`)]), ''].join('\n'),
  );
  await io.stdout(texts.join('\n'));
  return EXIT.ok;
}
