import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Rule } from '../rule/rule';
import { didYouMean } from '../text/nearest';
import type { ParsedText } from './parse-text';
import { configSchema } from './schema';
import { GLOB, type ConfigSchema } from './schema-words';
import type { ValidConfig } from './valid-config';

/** Holds parsed data against the schema. Each problem names its value and says how to mend it; `value` comes back without those parts. */
export function validate(
  parsed: ParsedText,
  rules: Readonly<Record<string, Rule>>,
): { readonly value: ValidConfig; readonly problems: readonly { readonly line: number; readonly message: string }[] } {
  const value = parsed.value ?? {};
  const schema = configSchema(rules);
  const { errors } = new Validator(schema as Schema, '2020-12', false).validate(value);
  const faults = innermost(errors);
  const problems = faults
    .map((fault) => ({ line: parsed.lineOf(fault.path), message: explain(fault, value, schema) }))
    .sort((a, b) => a.line - b.line);
  return { value: faults.reduceRight(without, value) as ValidConfig, problems };
}

interface Fault {
  readonly path: readonly string[];
  readonly missing: boolean;
}

/** The places that no error lies beneath, each once: what lies around them is amiss because of them. */
function innermost(errors: readonly OutputUnit[]): Fault[] {
  const all = [...new Set(errors.map(({ instanceLocation }) => instanceLocation))];
  const missing = new Set(errors.filter(({ keyword }) => keyword === 'required').map(({ instanceLocation }) => instanceLocation));
  return all
    .filter((place) => !all.some((other) => other.startsWith(`${place}/`)))
    .map((place) => ({ path: place.split('/').slice(1).map(unescape), missing: missing.has(place) }));
}

/** A step of a JSON pointer as a key. */
function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function explain({ path, missing }: Fault, root: unknown, schema: ConfigSchema): string {
  let value = root;
  let around: ConfigSchema[] = [];
  let here = expand(schema, schema);
  let description = schema.description;
  for (const step of path) {
    value = (value as Record<string, unknown>)[step];
    around = here;
    here = around.flatMap((one) => inside(one, step)).flatMap((one) => expand(one, schema));
    description = here.find((one) => one.description)?.description ?? description;
  }
  const isItem = /^\d+$/.test(path.at(-1) ?? '');
  if (here.length === 0 && isItem) return explain({ path: path.slice(0, -1), missing }, root, schema);
  if (here.length === 0) return unknownKey(path.at(-1)!, path.at(-2), around);
  const name = path.findLast((step) => !/^\d+$/.test(step));
  const subject = name === undefined ? 'A configuration' : `"${name}"`;
  if (missing) return `This entry of ${subject} lacks ${lacking(here, value).join(' or ')}. It takes ${description}.`;
  if (name === 'kind' && here.some((one) => one.enum?.includes(String(value))))
    return 'An entry with "kinds" is for documents whose kind is known, so it can\'t set "kind". An entry with "files" alone can.';
  if (typeof value === 'string' && value !== '' && here.some((one) => one['pattern'] === GLOB)) {
    const slashed = value.replaceAll('\\', '/');
    const meant = slashed !== value && new RegExp(GLOB, 'u').test(slashed) ? ` Did you mean "${slashed}"?` : '';
    return `A glob in ${subject} has / between folders, up to 200 characters, nothing above the folder that it counts from, and a ] or } for each [ or {; here it is ${printed(value)}.${meant}`;
  }
  const values = here.flatMap((one) => one.enum ?? []);
  return `${subject} takes ${description}; here it is ${printed(value)}.${typeof value === 'string' ? didYouMean(value, values) : ''}`;
}

function unknownKey(key: string, place: string | undefined, around: readonly ConfigSchema[]): string {
  const keys = around.flatMap(({ properties }) => Object.keys(properties ?? {})).filter((known) => !known.startsWith('$'));
  if (place === 'checks')
    return `"${shortened(key)}" is no id of a check: it starts with our- and holds lower-case letters and hyphens, such as our-security-review.`;
  if (place === 'headings') return `"${shortened(key)}" is no role of sections.${didYouMean(key, keys)} The roles are ${keys.join(', ')}.`;
  if (place === 'phrases')
    return `"${shortened(key)}" is no list of phrases that is open.${didYouMean(key, keys)} These are: ${keys.join(', ')}.`;
  if (place === 'rules') return `"${shortened(key)}" is no rule.${didYouMean(key, keys)} leaven explain lists the rules.`;
  return `"${shortened(key)}" is no key here.${didYouMean(key, keys)} The keys are ${keys.join(', ')}.`;
}

/** The keys that a value has to have and has not. */
function lacking(schemas: readonly ConfigSchema[], value: unknown): string[] {
  const lacks = (key: string): boolean => !Object.hasOwn(value as object, key);
  const always = schemas.filter(({ properties }) => properties).flatMap(({ required = [] }) => required.filter(lacks));
  const choices = schemas.flatMap(({ anyOf = [] }) => [anyOf.flatMap(({ required = [] }) => required)]);
  return [...always, ...choices.filter((keys) => keys.every(lacks)).flat()];
}

function inside({ properties, patternProperties, additionalProperties, prefixItems, items }: ConfigSchema, step: string): ConfigSchema[] {
  if (properties && Object.hasOwn(properties, step)) return [properties[step]!];
  const like = Object.entries(patternProperties ?? {}).find(([pattern]) => new RegExp(pattern).test(step));
  if (like) return [like[1]];
  if (prefixItems?.[Number(step)]) return [prefixItems[Number(step)]!];
  return additionalProperties === false ? [] : [additionalProperties ?? items ?? []].flat().filter((one) => one !== false);
}

function expand(schema: ConfigSchema, root: ConfigSchema): ConfigSchema[] {
  const target = schema.$ref ? root.$defs![schema.$ref.replace('#/$defs/', '')]! : schema;
  return [target, ...(target.anyOf ?? []).flatMap((one) => expand(one, root))];
}

function printed(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  return shortened(JSON.stringify(value));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function without(value: unknown, { path }: Fault): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return {};
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) =>
      i !== Number(first) ? [item] : rest.length > 0 ? [without(item, { path: rest, missing: false })] : [],
    );
  const { [first]: inner, ...others } = value as Record<string, unknown>;
  return rest.length > 0 ? { ...others, [first]: without(inner, { path: rest, missing: false }) } : others;
}
