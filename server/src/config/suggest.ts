import * as jsonc from 'jsonc-parser';
import type { Range } from '../text/source-text';
import type { Path } from './parse-text';
import type { ConfigSchema } from './schema-words';

/** What may stand at a place of a configuration file. */
export interface Suggestion {
  /** A key or a value. */
  readonly word: string;
  readonly isKey: boolean;
  /** What it means; empty where the schema does not say. */
  readonly says: string;
}

/** Where a suggestion goes, and in what form. */
export interface Suggestions {
  readonly range: Range;
  readonly isJson: boolean;
  readonly items: readonly Suggestion[];
}

/** Keys and values that a schema allows at an offset of a file, which its name tells to be YAML or JSON; in a manifest those below its key `leaven`. */
export function suggest(name: string, text: string, offset: number, schema: ConfigSchema): Suggestions {
  const isJson = !/\.ya?ml$/i.test(name);
  const place = isJson ? jsonPlace(text, offset) : yamlPlace(text, offset);
  const path = name.endsWith('package.json') ? (place.path[0] === 'leaven' ? place.path.slice(1) : undefined) : place.path;
  const schemas = path ? at(schema, path, schema) : [];
  const items = schemas.flatMap((one) => (place.isKey ? keysOf(one, schema) : valuesOf(one)));
  const words = [...new Map(items.map((item) => [item.word, item])).values()];
  return { range: place.range, isJson, items: words.filter(({ word }) => !place.siblings.includes(word)) };
}

interface Place {
  /** Of the object whose key stands there, else of the value. */
  readonly path: Path;
  readonly isKey: boolean;
  readonly range: Range;
  /** Keys that stand there already. */
  readonly siblings: readonly string[];
}

function jsonPlace(text: string, offset: number): Place {
  const { path, isAtPropertyKey, previousNode } = jsonc.getLocation(text, offset);
  const inside = previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const range = inside ? { start: previousNode.offset, end: previousNode.offset + previousNode.length } : { start: offset, end: offset };
  if (!isAtPropertyKey) return { path, isKey: false, range, siblings: [] };
  const tree = jsonc.parseTree(text, [], { allowTrailingComma: true });
  const object = tree && jsonc.findNodeAtLocation(tree, path.slice(0, -1));
  const keys = (object?.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
  const siblings = keys.filter((key) => key.offset !== range.start).map((key) => String(key.value));
  return { path: path.slice(0, -1), isKey: true, range, siblings };
}

/** Reads block style by its indents, as the text is seldom whole while it is written. */
function yamlPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  const line = before.pop()!;
  const [, indent = '', key] = YAML_LINE.exec(line)!;
  const typed = /[^\s[,"']*$/.exec(key === undefined ? line.slice(indent.length) : line.slice(line.indexOf(':') + 1))![0];
  const rest = /^[\w-]*/.exec(text.slice(offset))![0];
  const range = { start: offset - typed.length, end: offset + rest.length };
  const path: (string | number)[] = [];
  const siblings: string[] = [];
  let depth = indent.length;
  if (/-\s*$/.test(indent)) path.unshift(0);
  for (const above of before.reverse()) {
    const [, margin = '', name] = YAML_LINE.exec(above)!;
    const isItem = margin.includes('-');
    if (name === undefined) continue;
    if (margin.length === depth && path.length === 0) siblings.push(name);
    if (margin.length >= depth && !(isItem && margin.length === depth && path[0] !== 0)) continue;
    if (margin.length < depth) path.unshift(name);
    if (isItem) path.unshift(0);
    depth = isItem ? margin.indexOf('-') : margin.length;
    if (depth === 0 && !isItem) break;
  }
  if (key === undefined) return { path, isKey: true, range, siblings: [...siblings, ...yamlKeysFrom(text, offset, indent.length)] };
  const inList = /\[[^\]]*$/.exec(line.slice(0, line.length - typed.length))?.[0];
  return { path: [...path, key, ...(inList === undefined ? [] : [inList.split(',').length - 1])], isKey: false, range, siblings: [] };
}

/** Keys of the lines after `offset` that belong to the map whose keys stand at an indent. */
function yamlKeysFrom(text: string, offset: number, indent: number): string[] {
  const keys: string[] = [];
  for (const line of text
    .slice(offset)
    .split(/\r\n?|\n/)
    .slice(1)) {
    const [, margin = '', name] = YAML_LINE.exec(line)!;
    if (name === undefined) continue;
    if (margin.length < indent || (margin.length === indent && margin.includes('-'))) break;
    if (margin.length === indent) keys.push(name);
  }
  return keys;
}

/** Indent with the dashes of list items, and the key if its colon is there. */
const YAML_LINE = /^(\s*(?:-\s+)*)(?:["']?([\w$./*-]+)["']?\s*:(?=\s|$))?/;

/** The schemas that hold for what stands at a path. */
function at(schema: ConfigSchema, path: Path, root: ConfigSchema): ConfigSchema[] {
  const all = expand(schema, root);
  if (path.length === 0) return all;
  const [step, ...rest] = path;
  return all.flatMap((one) => {
    const next =
      typeof step === 'number'
        ? (one.prefixItems?.[step] ?? one.items)
        : (one.properties?.[step!] ?? matching(one, step!) ?? one.additionalProperties);
    return next ? at(next, rest, root) : [];
  });
}

function matching({ patternProperties = {} }: ConfigSchema, name: string): ConfigSchema | undefined {
  return Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(name))?.[1];
}

function expand(schema: ConfigSchema, root: ConfigSchema): ConfigSchema[] {
  const meant = schema.$ref ? root.$defs![schema.$ref.replace('#/$defs/', '')]! : schema;
  return [meant, ...(meant.anyOf ?? []).flatMap((one) => expand(one, root))];
}

function keysOf({ properties = {} }: ConfigSchema, root: ConfigSchema): Suggestion[] {
  return Object.entries(properties).map(([word, schema]) => ({ word, isKey: true, says: says(schema) || says(expand(schema, root)[0]!) }));
}

function valuesOf({ enum: values = [], type }: ConfigSchema): Suggestion[] {
  const words = type === 'boolean' ? ['true', 'false'] : values;
  return words.map((word) => ({ word, isKey: false, says: '' }));
}

function says({ title, description }: ConfigSchema): string {
  return typeof title === 'string' ? title : (description ?? '');
}
