import { KINDS, ROLES } from '../document/model';
import { MOMENTS } from './prompt';

/** The part of JSON Schema that a deck needs. */
export interface DeckSchema {
  readonly [keyword: string]: unknown;
  /** Says what the value is for and how to write it. */
  readonly description?: string;
  readonly properties?: Readonly<Record<string, DeckSchema>>;
}

/** Roles that name no section in which somebody reflects. */
const BARE_ROLES = ['title', 'status', 'references', 'none'];

const kebab = '^[a-z]+(-[a-z]+)*$';

const prompt: DeckSchema = {
  type: 'object',
  required: ['id', 'question', 'why', 'minutes'],
  additionalProperties: false,
  properties: {
    id: {
      description: 'Kebab words, unique among all decks, Leaven’s own included. It names the prompt.',
      type: 'string',
      pattern: kebab,
      maxLength: 40,
    },
    question: {
      description:
        'One sentence with blanks such as ${1:what}, ${2:who}, ending in ? or a full stop. A blank says what kind of thing goes there and never gives an example.',
      type: 'string',
      maxLength: 240,
      pattern: '[.?]$',
    },
    why: { description: 'One sentence: what the question is for.', type: 'string', minLength: 10, maxLength: 160, pattern: '\\.$' },
    minutes: { description: 'Time box in minutes, a whole number from 1 to 60.', type: 'integer', minimum: 1, maximum: 60 },
    kinds: some(
      'Kinds of document that it suits; all of them where this is left out.',
      KINDS.filter((kind) => kind !== 'other'),
    ),
    roles: some(
      'Sections that it suits, by what they are for; any section where this is left out.',
      ROLES.filter((role) => !BARE_ROLES.includes(role)),
    ),
    answers: {
      description: 'Ids of the rules whose question it helps to answer; leaven explain lists the rules.',
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: kebab },
    },
  },
};

/** The schema (draft 2020-12) of a deck's file. */
export const deckSchema: DeckSchema & { readonly $defs: { readonly prompt: DeckSchema } } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A deck of reflection prompts for one moment',
  type: 'object',
  required: ['moment', 'title', 'when', 'prompts'],
  additionalProperties: false,
  properties: {
    moment: { description: `The moment in a team's thinking that the deck is for: ${MOMENTS.join(', ')}.`, enum: MOMENTS },
    title: { description: 'Heads the deck where it is listed, 3 to 40 characters.', type: 'string', minLength: 3, maxLength: 40 },
    when: {
      description: 'One sentence: how a team knows that this is the moment.',
      type: 'string',
      minLength: 10,
      maxLength: 160,
      pattern: '\\.$',
    },
    prompts: { description: 'A list of prompts, one or more.', type: 'array', minItems: 1, items: { $ref: '#/$defs/prompt' } },
  },
  $defs: { prompt },
};

function some(description: string, values: readonly string[]): DeckSchema {
  return { description, type: 'array', minItems: 1, uniqueItems: true, items: { enum: values } };
}
