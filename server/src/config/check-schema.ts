import { KINDS, ROLES, STATUSES } from '../document/model';
import { SEVERITIES } from '../rule/rule';
import { glob, oneOf, oneOrMany, oneOrTexts, type ConfigSchema } from './schema-words';

/** A rule of Leaven never starts like this, so that no new one ever takes a team's id. */
export const OWN_PREFIX = 'our-';
export const OWN_ID = `^${OWN_PREFIX}[a-z]+(-[a-z]+)*$`;

/** Every page has a title and text without a role; neither is a section that a team can name. */
export const OWN_ROLES = ROLES.filter((role) => role !== 'title' && role !== 'none');

const role: ConfigSchema = {
  description: `a role of sections, alone or in a list: ${OWN_ROLES.join(', ')}`,
  ...oneOrMany({ enum: OWN_ROLES }),
};

const TARGET: ConfigSchema = {
  description: 'what is looked for: section, heading, phrase or pattern, and in, the roles of the sections to look in',
  type: 'object',
  properties: {
    section: role,
    heading: oneOrTexts('the whole words of a heading, alone or in a list', 100),
    phrase: oneOrTexts('words of prose, alone or in a list', 200),
    pattern: oneOrTexts('a regular expression in RE2 syntax, up to 300 characters, alone or in a list', 300),
    in: role,
  },
  anyOf: ['section', 'heading', 'phrase', 'pattern'].map((key) => ({ required: [key] })),
  additionalProperties: false,
};

export const CHECK: ConfigSchema = {
  description: 'an entry with require or forbid, a message and a question',
  type: 'object',
  properties: {
    when: {
      description: 'which documents are asked: files, kinds, status, section',
      type: 'object',
      properties: {
        files: { description: 'a glob or a list of globs', ...oneOrMany(glob) },
        kinds: { description: `${oneOf(KINDS)}, alone or in a list`, ...oneOrMany({ enum: KINDS }) },
        status: { description: `${oneOf(STATUSES)}, alone or in a list`, ...oneOrMany({ enum: STATUSES }) },
        section: role,
      },
      additionalProperties: false,
    },
    require: TARGET,
    forbid: TARGET,
    message: { description: 'a sentence of up to 300 characters: what the page shows', type: 'string', minLength: 1, maxLength: 300 },
    question: { description: 'a question of up to 300 characters', type: 'string', minLength: 1, maxLength: 300 },
    level: { description: `${oneOf(SEVERITIES)}; info by default`, enum: SEVERITIES },
  },
  required: ['message', 'question'],
  anyOf: [{ required: ['require'] }, { required: ['forbid'] }],
  additionalProperties: false,
};
