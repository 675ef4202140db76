import { SEVERITIES } from '../rule/rule';

/** The part of JSON Schema that this configuration needs. */
export interface ConfigSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ConfigSchema>>;
  /** Says what the value is, as the end of the sentence `"key" takes …`. */
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly ConfigSchema[];
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, ConfigSchema>>;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: ConfigSchema | false;
  readonly prefixItems?: readonly ConfigSchema[];
  readonly items?: ConfigSchema | false;
}

export const LEVELS = ['off', ...[...SEVERITIES].reverse()];

/** Something beside white space. */
const VISIBLE = '\\S';

/** Slashes between folders (a backslash only before a bracket that is meant as one), nothing above the folder, every bracket closed. */
export const GLOB = '^(?!!?(?:\\.?/)*\\.\\./)(?:[^\\\\\\[{]|\\\\[\\[\\]{}]|\\[(?=[^\\]]{0,200}\\])|\\{(?=[^}]{0,200}\\}))*$';

export const glob: ConfigSchema = { type: 'string', minLength: 1, maxLength: 200, pattern: GLOB };

export function oneOrMany(one: ConfigSchema): ConfigSchema {
  return { anyOf: [one, { type: 'array', items: one, minItems: 1 }] };
}

export function texts(what: string, maxLength: number): ConfigSchema {
  return {
    description: `a list of ${what} (up to 200, of ${maxLength} characters each)`,
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength, pattern: VISIBLE },
    maxItems: 200,
  };
}

export function oneOrTexts(description: string, maxLength: number): ConfigSchema {
  return { description, ...oneOrMany({ type: 'string', minLength: 1, maxLength, pattern: VISIBLE }) };
}

export function globs(what: string): ConfigSchema {
  return { description: `a list of globs (up to 200 characters each): ${what}`, type: 'array', items: glob };
}

export function oneOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
