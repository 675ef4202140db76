import { KINDS } from '../document/model';
import { PRESETS } from '../engine/show';
import { OPEN_LISTS } from '../lexicon/own';
import { SEVERITIES, type Rule } from '../rule/rule';
import { CHECK, OWN_ID, OWN_ROLES } from './check-schema';
import { glob, globs, LEVELS, oneOf, oneOrMany, texts, type ConfigSchema } from './schema-words';

/** Levels at which a run may end with exit code 1. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The schema (draft 2020-12) of a configuration for these rules. */
export function configSchema(ruleSet: Readonly<Record<string, Rule>>): ConfigSchema {
  const rules: ConfigSchema = {
    description: 'rule ids with their levels',
    type: 'object',
    properties: Object.fromEntries(Object.entries(ruleSet).map(([id, rule]) => [id, ruleSchema(rule)])),
    patternProperties: { [OWN_ID]: { $ref: '#/$defs/level' } },
    additionalProperties: false,
  };
  const preset: ConfigSchema = { description: oneOf(PRESETS), enum: PRESETS };
  const kind: ConfigSchema = { description: oneOf(KINDS), enum: KINDS };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Leaven configuration',
    description: 'keys with their values, such as preset: strict',
    type: 'object',
    properties: {
      $schema: { description: 'the address of this schema', type: 'string' },
      extends: {
        description: 'the path of a configuration file, the name of a package or leaven:<preset>, alone or in a list',
        ...oneOrMany({ type: 'string', minLength: 1, maxLength: 200 }),
      },
      preset,
      edition: {
        description: 'a year and a month in quotes, such as "2026-11": no rule that came later is run',
        type: 'string',
        pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
      },
      rules: RULES,
      kinds: { description: 'globs with the kind of the documents that they match', type: 'object', additionalProperties: kind },
      include: globs('the documents to read of those in a folder'),
      ignore: globs('the documents to leave out'),
      overrides: {
        description: 'a list of entries with files or kinds and what is different for them',
        type: 'array',
        items: {
          description: 'files or kinds and what is different for them: preset, rules or, for files alone, kind',
          type: 'object',
          properties: {
            files: { description: 'a glob or a list of globs: the documents that the entry is for', ...oneOrMany(glob) },
            kinds: {
              description: `${oneOf(KINDS)}, alone or in a list: the documents that the entry is for`,
              ...oneOrMany({ enum: KINDS }),
            },
            kind,
            preset,
            rules: RULES,
          },
          anyOf: [{ required: ['files'] }, { required: ['kinds'] }],
          dependentSchemas: { kinds: { properties: { kind: false } } },
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
      headings: {
        description: 'roles of sections, each with a list of headings that have it in this team',
        type: 'object',
        properties: Object.fromEntries(OWN_ROLES.map((role) => [role, texts('headings', 100)])),
        additionalProperties: false,
      },
      phrases: {
        description: 'lists of phrases to add to',
        type: 'object',
        properties: Object.fromEntries(Object.entries(OPEN_LISTS).map(([name, says]) => [name, texts(`phrases that say ${says}`, 200)])),
        additionalProperties: false,
      },
      checks: {
        description: 'checks of your own by their id, which starts with our-',
        type: 'object',
        maxProperties: 50,
        patternProperties: { [OWN_ID]: CHECK },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    $defs: {
      rules,
      level: { description: `${oneOf(LEVELS)} (it has no options)`, ...oneOrListOfOne },
    },
  };
}

/** A level; for a rule with options also a list of a level and of these. */
function ruleSchema({ message, options }: Rule): ConfigSchema {
  if (!options) return { title: message, $ref: '#/$defs/level' };
  const names = Object.keys(options);
  const properties = Object.entries(options).map(([name, { says, default: value, minimum, maximum }]) => [
    name,
    {
      description: `a whole number from ${minimum} to ${maximum}, ${value} by default: ${says}`,
      type: 'integer',
      minimum,
      maximum,
      default: value,
    },
  ]);
  const own: ConfigSchema = {
    description: `options by name: ${names.join(', ')}`,
    type: 'object',
    properties: Object.fromEntries(properties) as Record<string, ConfigSchema>,
    additionalProperties: false,
  };
  return {
    title: message,
    description: `${oneOf(LEVELS)}, or a list of a level and options such as ["info", {"${names[0]}": ${options[names[0]!]!.default}}]`,
    anyOf: [
      { enum: LEVELS },
      { type: 'array', prefixItems: [{ description: oneOf(LEVELS), enum: LEVELS }, own], items: false, minItems: 1 },
    ],
  };
}

const RULES: ConfigSchema = { $ref: '#/$defs/rules' };

/** A relative path that never climbs. */
const BELOW = '^(?![\\\\/]|[A-Za-z]:)(?!(?:.*[\\\\/])?[.][.](?:[\\\\/]|$)).+$';

const oneOrListOfOne: ConfigSchema = { anyOf: [{ enum: LEVELS }, { type: 'array', items: { enum: LEVELS }, minItems: 1, maxItems: 1 }] };
