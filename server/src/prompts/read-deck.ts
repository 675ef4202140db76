import { Validator, type OutputUnit } from '@cfworker/json-schema';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Deck, Prompt } from './prompt';
import { deckSchema } from './schema';

export interface DeckProblem {
  /** 1-based. */
  readonly line: number;
  /** Names the entry and says how to mend it. */
  readonly message: string;
}

/** A deck out of its file's text; `lineOf` gives the 1-based line of a prompt's id. */
export interface ReadDeck {
  /** Undefined where the file as a whole can't be read; prompts with a problem are left out of it. */
  readonly deck: Deck | undefined;
  readonly problems: readonly DeckProblem[];
  lineOf(id: string): number;
}

/** Reads the YAML text of a deck called `name`. Never throws. */
export function readDeck(text: string, name: string): ReadDeck {
  if (text.length > MAX_LENGTH) return unread(1, `This deck has ${text.length} characters; up to ${MAX_LENGTH} are read.`);
  const lines = new LineCounter();
  try {
    const source = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
    const [error] = source.errors;
    if (error) return unread(lines.linePos(error.pos[0]).line, `This is not valid YAML: ${error.message.replace(/[.:]?\s*$/, '')}.`);
    return check(source, lines, source.toJS({ maxAliasCount: MAX_ALIASES }), name);
  } catch (error) {
    return unread(1, `This deck could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const MAX_LENGTH = 500_000;
const MAX_ALIASES = 100;

type Path = readonly (string | number)[];

/** What the schema lets through. */
interface DeckFile extends Omit<Deck, 'name' | 'prompts'> {
  readonly prompts: readonly PromptEntry[];
}

type PromptEntry = Pick<Prompt, 'id' | 'question' | 'why' | 'minutes'> & Partial<Pick<Prompt, 'kinds' | 'roles' | 'answers'>>;

function check(source: Document.Parsed, lines: LineCounter, value: unknown, name: string): ReadDeck {
  const faults = new Validator(deckSchema, '2020-12', false).validate(value).errors;
  const found: { readonly path: Path; readonly message: string }[] = leaves(faults).map((fault) => ({
    path: pathOf(fault.instanceLocation),
    message: mendOf(fault),
  }));
  const entries = isRecord(value) && Array.isArray(value['prompts']) ? (value['prompts'] as unknown[]) : [];
  entries.forEach((entry, index) => {
    const question = isRecord(entry) ? entry['question'] : undefined;
    if (typeof question === 'string')
      for (const message of blankMistakes(question)) found.push({ path: ['prompts', index, 'question'], message });
  });
  const lineAt = (path: Path): number => lineOf(source, lines, path);
  const problems = found
    .map(({ path, message }) => ({ line: lineAt(path), message: `${entryOf(entries, path)}${message}` }))
    .sort((a, b) => a.line - b.line);
  const isWhole = found.every(({ path }) => path[0] === 'prompts' && path.length > 1);
  const amiss = new Set(found.map(({ path }) => path[1]));
  return {
    deck: isWhole ? toDeck(value as DeckFile, name, (_, index) => !amiss.has(index)) : undefined,
    problems,
    lineOf: (id) => lineAt(['prompts', entries.findIndex((entry) => isRecord(entry) && entry['id'] === id), 'id']),
  };
}

const BLANK = /\$\{(\d+):([^${}\\]+)\}/g;

function toDeck({ moment, title, when, prompts }: DeckFile, name: string, isSound: (entry: PromptEntry, index: number) => boolean): Deck {
  return {
    name,
    moment,
    title,
    when,
    prompts: prompts.filter(isSound).map(({ id, question, why, minutes, kinds = [], roles = [], answers = [] }) => ({
      id,
      title: titleOf(id),
      moment,
      question: question.replace(BLANK, '…'),
      snippet: question,
      why,
      minutes,
      kinds,
      roles,
      answers,
    })),
  };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function blankMistakes(question: string): string[] {
  const numbers = Array.from(question.matchAll(BLANK), ([, number]) => Number(number));
  const mistakes = [];
  if (numbers.length === 0) mistakes.push('The question has no blank such as ${1:what}.');
  if (numbers.some((number, index) => number !== index + 1)) mistakes.push(`The blanks count ${numbers.join(', ')} and not from 1 up.`);
  if (/[${}\\]/.test(question.replace(BLANK, ''))) mistakes.push('A sign of $, {, } or \\ stands outside of a blank ${1:what}.');
  return mistakes;
}

/** Of nested schema errors only the innermost say what to mend. */
const leaves = (faults: readonly OutputUnit[]): OutputUnit[] => faults.filter(({ keyword }) => !WRAPPERS.includes(keyword));
const WRAPPERS = ['properties', 'items', '$ref', 'additionalProperties'];

function mendOf({ keyword, error, instanceLocation }: OutputUnit): string {
  if (keyword === 'false') return 'There is no such key.';
  const key = String(pathOf(instanceLocation).findLast((part) => typeof part === 'string'));
  const description = (deckSchema.$defs.prompt.properties?.[key] ?? deckSchema.properties?.[key])?.description;
  return description ? `${error} ${description}` : error;
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function lineOf(source: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = (length === 0 ? source.contents : source.getIn(path.slice(0, length), true)) as {
      range?: [number, number, number];
    } | null;
    if (node?.range) return Math.max(1, lines.linePos(node.range[0]).line);
  }
  return 1;
}

function entryOf(entries: readonly unknown[], [list, index, key]: Path): string {
  if (list !== 'prompts' || index === undefined) return list === undefined ? '' : `${list}: `;
  const entry = entries[Number(index)];
  const id = isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : `prompt ${Number(index) + 1}`;
  return `${id}${key === undefined ? '' : `, ${key}`}: `;
}

function unread(line: number, message: string): ReadDeck {
  return { deck: undefined, problems: [{ line: Math.max(1, line), message }], lineOf: () => 1 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
