import { decks } from './decks.gen';
import { Library } from './library';

export { FORMS, inForm, type Form } from './form';
export { Library, suits, withDecks, type FileProblem, type TeamFile } from './library';
export { MOMENTS as moments } from './prompt';
export type { Deck, Moment, Prompt } from './prompt';

/** Leaven's own decks, one for each moment. */
export const library = new Library(decks);
