import { KINDS } from '../document/model';
import { PRESETS } from '../engine/show';
import { SEVERITIES } from '../rule/rule';

/** The part of JSON Schema that this configuration needs. */
export interface ConfigSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ConfigSchema>>;
  /** Says what the value is, as the end of the sentence `"key" takes …`. */
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly ConfigSchema[];
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: ConfigSchema | false;
  readonly items?: ConfigSchema;
}

/** Levels at which a run may end with exit code 1. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The schema (draft 2020-12) of a configuration whose rules have these ids. */
export function configSchema(ruleIds: readonly string[]): ConfigSchema {
  const rules: ConfigSchema = {
    description: 'rule ids with their levels',
    type: 'object',
    properties: Object.fromEntries(ruleIds.map((id) => [id, { $ref: '#/$defs/level' }])),
    additionalProperties: false,
  };
  const preset: ConfigSchema = { description: oneOf(PRESETS), enum: PRESETS };
  const kind: ConfigSchema = { description: oneOf(KINDS), enum: KINDS };
  const files: ConfigSchema = {
    description: 'a glob or a list of globs: the documents that the entry is for',
    anyOf: [glob, { type: 'array', items: glob }],
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Leaven configuration',
    description: 'keys with their values, such as preset: strict',
    type: 'object',
    properties: {
      $schema: { description: 'the address of this schema', type: 'string' },
      preset,
      edition: { description: 'a year and a month in quotes, such as "2026-11"', type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
      rules,
      kinds: { description: 'globs with the kind of the documents that they match', type: 'object', additionalProperties: kind },
      include: globs('the documents to read of those in a folder'),
      ignore: globs('the documents to leave out'),
      overrides: {
        description: 'a list of entries with files and what is different for them',
        type: 'array',
        items: {
          description: 'files and what is different for them: kind, preset, rules',
          type: 'object',
          properties: { files, kind, preset, rules },
          required: ['files'],
          additionalProperties: false,
        },
      },
      failOn: { description: oneOf(FAIL_ON), enum: FAIL_ON },
      baseline: {
        description: 'the path of a file in the folder of this configuration or below it, such as .leaven-baseline.json',
        type: 'string',
        pattern: BELOW,
      },
      requireReasons: { description: 'true or false: whether a suppression counts only with a reason', type: 'boolean' },
    },
    additionalProperties: false,
    $defs: {
      level: {
        description: `${oneOf(LEVELS)}, alone or in a list of one`,
        anyOf: [{ enum: LEVELS }, { type: 'array', items: { enum: LEVELS }, minItems: 1, maxItems: 1 }],
      },
    },
  };
}

/** A relative path that never climbs. */
const BELOW = '^(?![\\\\/]|[A-Za-z]:)(?!(?:.*[\\\\/])?[.][.](?:[\\\\/]|$)).+$';

const LEVELS = ['off', ...[...SEVERITIES].reverse()];

const glob: ConfigSchema = { type: 'string', minLength: 1, maxLength: 200 };

function globs(what: string): ConfigSchema {
  return { description: `a list of globs (up to 200 characters each): ${what}`, type: 'array', items: glob };
}

function oneOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
