import type { Kind, Role } from '../document/model';

/** Moments in a team's thinking, in the order in which they come. */
export const MOMENTS = ['before-framing', 'diverging', 'challenging', 'converging', 'committing', 'revisiting', 'teaming'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A reflection question with blanks. */
export interface Prompt {
  /** Unique among all decks, kebab words. */
  readonly id: string;
  /** The id in words, to name the prompt where there is little room. */
  readonly title: string;
  readonly moment: Moment;
  /** To read: each blank is an ellipsis. */
  readonly question: string;
  /** To insert, in LSP snippet syntax: each blank is a tab stop `${1:what}`. */
  readonly snippet: string;
  /** One sentence: what the question is for. */
  readonly why: string;
  /** Time box. */
  readonly minutes: number;
  /** Kinds of document that it suits; empty means every kind. */
  readonly kinds: readonly Kind[];
  /** Sections that it suits; empty means any section. */
  readonly roles: readonly Role[];
  /** Ids of the rules whose question it helps to answer. */
  readonly answers: readonly string[];
}

/** Prompts for one moment. */
export interface Deck {
  /** Of Leaven's own decks the moment, of a team's deck its file's name without the extension. */
  readonly name: string;
  readonly moment: Moment;
  readonly title: string;
  /** One sentence: how a team knows that this is the moment. */
  readonly when: string;
  readonly prompts: readonly Prompt[];
}
