import { parseDocument } from 'yaml';
import { KINDS, type Kind } from '../document/model';
import type { Template } from './template';

export interface TemplateProblem {
  /** 1-based. */
  readonly line: number;
  /** Says what is amiss and how to mend it. */
  readonly message: string;
}

const NOTE = /^\uFEFF?<!-- leaven-template\b([^]*?)-->[ \t]*\n*/;

/**
 * Reads the text of a template called `name`: a page with blanks, before it at most a comment `<!-- leaven-template … -->`
 * with YAML keys title, when, kind, folder and numbered. Never throws; a key with a problem counts as left out.
 */
export function readTemplate(source: string, name: string): { readonly template: Template; readonly problems: readonly TemplateProblem[] } {
  const text = source.replace(/\r\n?/g, '\n');
  const note = NOTE.exec(text);
  const problems: TemplateProblem[] = [];
  const body = (note ? text.slice(note[0].length) : text).replace(/^\uFEFF/, '');
  const said = note ? readNote(note[1]!, problems) : {};
  const take = <T>(key: string, wanted: string, suits: (value: unknown) => value is T): T | undefined => {
    const value = said[key];
    if (value === undefined || suits(value)) return value;
    problems.push({ line: lineOf(note![1]!, key), message: `${key} takes ${wanted}; here it is ${JSON.stringify(value)}.` });
    return undefined;
  };
  const kinds = KINDS.filter((kind) => kind !== 'other');
  const template = {
    name,
    title: take('title', 'a few words', isText) ?? titleOf(name),
    when: take('when', 'a sentence', isText) ?? '',
    kind: take('kind', `one of ${kinds.join(', ')}`, (value): value is Kind => kinds.some((kind) => kind === value)),
    folder: (take('folder', 'a path below the top of the workspace, such as docs/decisions', isBelow) ?? 'docs').replace(/^\.\/|\/$/g, ''),
    isNumbered: take('numbered', 'true or false', (value) => typeof value === 'boolean') ?? false,
    text: body,
  };
  return { template, problems };
}

const KEYS = ['title', 'when', 'kind', 'folder', 'numbered'];

function readNote(yaml: string, problems: TemplateProblem[]): Record<string, unknown> {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const key of Object.keys(value).filter((one) => !KEYS.includes(one)))
        problems.push({ line: lineOf(yaml, key), message: `"${key}" is no key here. The keys are ${KEYS.join(', ')}.` });
      return value as Record<string, unknown>;
    }
  } catch {
    // An alias without an anchor throws on the way to plain data: the same mend applies.
  }
  problems.push({
    line: 1,
    message: `The comment of a template holds YAML: a line each for ${KEYS.join(', ')}, such as title: Two options.`,
  });
  return {};
}

function lineOf(yaml: string, key: string): number {
  const lines = yaml.split('\n');
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.trimStart().startsWith(`${key}:`)),
    ) + 1
  );
}

function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Whether a value is a path that never climbs. */
export const isBelow = (value: unknown): value is string =>
  isText(value) && !/^(?:[\\/]|[A-Za-z]:)/.test(value) && !value.split(/[\\/]/).includes('..');
