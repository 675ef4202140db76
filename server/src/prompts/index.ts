import type { Kind, Role } from '../document/model';
import { decks } from './decks.gen';
import type { Prompt } from './prompt';

export { decks };
export { MOMENTS as moments } from './prompt';
export type { Deck, Moment, Prompt } from './prompt';

/** Every prompt, by moment. */
export const prompts: readonly Prompt[] = decks.flatMap((deck) => deck.prompts);

/** The prompts that suit a document's kind, a section and a rule, as far as they are given; those made for the section come first. */
export function promptsFor({ kind, role, rule }: { kind?: Kind; role?: Role; rule?: string }): readonly Prompt[] {
  const suitable = prompts.filter(
    (prompt) =>
      (kind === undefined || suits(prompt.kinds, kind)) &&
      (role === undefined || suits(prompt.roles, role)) &&
      (rule === undefined || prompt.answers.includes(rule)),
  );
  if (role === undefined) return suitable;
  return [...suitable.filter((prompt) => prompt.roles.includes(role)), ...suitable.filter((prompt) => !prompt.roles.includes(role))];
}

const suits = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value);
