import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Kind } from '../document/model';
import type { Level } from '../engine/finding';
import type { Preset } from '../engine/show';
import { didYouMean } from '../text/nearest';
import type { ParsedText } from './parse-text';
import { configSchema, type ConfigSchema, type FailOn } from './schema';

/** What the schema lets through. */
export interface ValidConfig {
  readonly preset?: Preset;
  readonly edition?: string;
  readonly rules?: ValidLevels;
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly {
    readonly files: string | readonly string[];
    readonly kind?: Kind;
    readonly preset?: Preset;
    readonly rules?: ValidLevels;
  }[];
  readonly failOn?: FailOn;
  readonly baseline?: string;
  readonly requireReasons?: boolean;
}

export type ValidLevels = Readonly<Record<string, Level | readonly [Level]>>;

/** Holds parsed data against the schema. Each problem names its value and says how to mend it; `value` comes back without those parts. */
export function validate(
  parsed: ParsedText,
  ruleIds: readonly string[],
): { readonly value: ValidConfig; readonly problems: readonly { readonly line: number; readonly message: string }[] } {
  const value = parsed.value ?? {};
  const schema = configSchema(ruleIds);
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
  const places = new Map(errors.map(({ instanceLocation, keyword }) => [instanceLocation, keyword === 'required']));
  const all = [...places.keys()];
  return all
    .filter((place) => !all.some((other) => other.startsWith(`${place}/`)))
    .map((place) => ({ path: place.split('/').slice(1).map(unescape), missing: places.get(place)! }));
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
  if (here.length === 0) return unknownKey(path.at(-1)!, path.at(-2) === 'rules', around);
  const name = path.findLast((step) => !/^\d+$/.test(step));
  const subject = name === undefined ? 'A configuration' : `"${name}"`;
  if (missing) return `This entry of ${subject} lacks its files. It takes ${description}.`;
  const values = here.flatMap((one) => one.enum ?? []);
  return `${subject} takes ${description}; here it is ${printed(value)}.${typeof value === 'string' ? didYouMean(value, values) : ''}`;
}

function unknownKey(key: string, isRule: boolean, around: readonly ConfigSchema[]): string {
  if (key === 'extends') return '"extends" is not read yet; the settings themselves can stand in this file.';
  const keys = around.flatMap(({ properties }) => Object.keys(properties ?? {})).filter((known) => !known.startsWith('$'));
  if (isRule) return `"${shortened(key)}" is no rule.${didYouMean(key, keys)} leaven explain lists the rules.`;
  return `"${shortened(key)}" is no key here.${didYouMean(key, keys)} The keys are ${keys.join(', ')}.`;
}

function inside({ properties, additionalProperties, items }: ConfigSchema, step: string): ConfigSchema[] {
  if (properties && Object.hasOwn(properties, step)) return [properties[step]!];
  return additionalProperties === false ? [] : [additionalProperties ?? items ?? []].flat();
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
