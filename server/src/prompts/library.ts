import type { Kind, Role } from '../document/model';
import type { Deck, Prompt } from './prompt';
import { readDeck } from './read-deck';

/** The decks that a team has: Leaven's own, and beside them those that it wrote itself. */
export class Library {
  /** Every prompt, by deck. */
  readonly prompts: readonly Prompt[];

  constructor(readonly decks: readonly Deck[]) {
    this.prompts = decks.flatMap((deck) => deck.prompts);
  }

  /** The prompts that suit a document's kind, a section and a rule, as far as they are given; those made for the section come first. */
  promptsFor({ kind, role, rule }: Wanted): readonly Prompt[] {
    const suitable = this.prompts.filter(
      (prompt) =>
        (kind === undefined || suits(prompt.kinds, kind)) &&
        (role === undefined || suits(prompt.roles, role)) &&
        (rule === undefined || prompt.answers.includes(rule)),
    );
    if (role === undefined) return suitable;
    return [...suitable.filter((prompt) => prompt.roles.includes(role)), ...suitable.filter((prompt) => !prompt.roles.includes(role))];
  }
}

export interface Wanted {
  readonly kind?: Kind;
  readonly role?: Role;
  readonly rule?: string;
}

/** Whether a list of kinds or roles takes one; an empty list takes each. */
export function suits<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

/** A file as it was read; `path` is what a reader is told. */
export interface TeamFile {
  readonly path: string;
  readonly text: string;
}

export interface FileProblem {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Says what is amiss and how to mend it. */
  readonly message: string;
}

/**
 * Puts a team's decks before those of `library`. A file that can't be read, a prompt with a mistake and an id that is taken
 * are problems; everything else counts.
 */
export function withDecks(
  library: Library,
  files: readonly TeamFile[],
  ruleIds: readonly string[],
): { readonly library: Library; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const owners = new Map<string, string>();
  for (const { name, prompts } of library.decks) for (const { id } of prompts) owners.set(id, `Leaven's deck ${name}`);
  const decks = files.flatMap(({ path, text }): Deck[] => {
    const { deck, problems: own, lineOf } = readDeck(text, nameOf(path));
    problems.push(...own.map((problem) => ({ path, ...problem })));
    if (!deck) return [];
    const prompts = deck.prompts.filter(({ id, answers }) => {
      const owner = owners.get(id);
      if (owner !== undefined)
        problems.push({ path, line: lineOf(id), message: `${id}: This id stands in ${owner} too; another one lets this prompt in.` });
      else owners.set(id, path);
      for (const rule of owner === undefined ? answers.filter((one) => !ruleIds.includes(one)) : [])
        problems.push({ path, line: lineOf(id), message: `${id}, answers: ${rule} is no rule; leaven explain lists the rules.` });
      return owner === undefined;
    });
    return [{ ...deck, prompts }];
  });
  return { library: new Library([...decks, ...library.decks]), problems };
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
