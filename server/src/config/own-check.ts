import type { OwnCheck, Target } from '../engine/own-checks';
import { ownPattern } from '../engine/own-patterns';
import type { Path } from './parse-text';
import type { OneOrMany, ValidCheck, ValidConfig, ValidTarget } from './valid-config';

/** A declared check as the engine runs it. */
export function ownCheck(id: string, { when = {}, require, forbid, message, question, level = 'info' }: ValidCheck): OwnCheck {
  const { kinds, status, section } = when;
  return {
    id,
    severity: level,
    message,
    question,
    when: {
      ...(kinds && { kinds: list(kinds) }),
      ...(status && { statuses: list(status) }),
      ...(section && { sections: list(section) }),
    },
    asks: forbid ? 'forbid' : 'require',
    target: targetOf((require ?? forbid)!),
  };
}

/** Steps per character that all patterns of a configuration may come to: half a second for a long page. */
const MOST_STEPS = 2000;

/** What the schema can't see: checks that ask two things, and patterns that can't be run or would take too long. Checks with a problem are taken out of `value`. */
export function soundChecks(value: ValidConfig): {
  readonly value: ValidConfig;
  readonly problems: readonly { readonly path: Path; readonly message: string }[];
} {
  const problems: { path: Path; message: string }[] = [];
  let steps = 0;
  for (const [id, check] of Object.entries(value.checks ?? {})) {
    if (check.require && check.forbid)
      problems.push({
        path: ['checks', id, 'forbid'],
        message: `"${id}" has both "require" and "forbid". Two checks can ask the two questions.`,
      });
    for (const key of ['require', 'forbid'] as const) {
      for (const pattern of list(check[key]?.pattern ?? [])) {
        const read = stepsOf(pattern);
        const path = ['checks', id, key, 'pattern'];
        if (typeof read === 'string')
          problems.push({
            path,
            message: `The pattern ${JSON.stringify(pattern)} can't be read: ${read}. Patterns are written in RE2 syntax, without look-around and back-references.`,
          });
        else if ((steps += read) > MOST_STEPS)
          problems.push({
            path,
            message: `With the pattern ${JSON.stringify(pattern)} the patterns here come to ${steps} steps for each character of a page, and up to ${MOST_STEPS} are run. A smaller repetition has fewer.`,
          });
      }
    }
  }
  const amiss = new Set(problems.map(({ path }) => path[1]));
  const checks = Object.fromEntries(Object.entries(value.checks ?? {}).filter(([id]) => !amiss.has(id)));
  return { value: value.checks ? { ...value, checks } : value, problems };
}

function stepsOf(pattern: string): number | string {
  try {
    return ownPattern(pattern).steps;
  } catch (error) {
    return (error as Error).message.replace(/^error parsing regexp: /, '');
  }
}

function targetOf({ section, heading, phrase, pattern, in: within }: ValidTarget): Target {
  return {
    sections: list(section ?? []),
    headings: list(heading ?? []),
    phrases: list(phrase ?? []),
    patterns: list(pattern ?? []),
    within: list(within ?? []),
  };
}

function list<T>(given: OneOrMany<T>): readonly T[] {
  return [given].flat() as T[];
}
