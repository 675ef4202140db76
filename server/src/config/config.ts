import type { Kind } from '../document/model';
import type { Level } from '../engine/finding';
import type { Preset } from '../engine/show';
import { matchAny, type Matcher } from './globs';
import { parseJsonText, parseYamlText, type ParsedText } from './parse-text';
import type { FailOn } from './schema';
import { validate, type ValidConfig, type ValidLevels } from './validate';

/** What a team says in its configuration file. */
export interface Config {
  readonly preset: Preset | undefined;
  /** Year and month, `2026-11`. */
  readonly edition: string | undefined;
  readonly levels: Readonly<Record<string, Level>>;
  /** A later one beats an earlier one. */
  readonly kinds: readonly { readonly matches: Matcher; readonly kind: Kind }[];
  readonly includes: Matcher;
  readonly ignores: Matcher;
  /** A later one beats an earlier one. */
  readonly overrides: readonly Override[];
  readonly failOn: FailOn | undefined;
  /** Relative to the file's folder. */
  readonly baseline: string | undefined;
  readonly requireReasons: boolean;
}

export interface Override {
  readonly matches: Matcher;
  readonly kind: Kind | undefined;
  readonly preset: Preset | undefined;
  readonly levels: Readonly<Record<string, Level>>;
}

export interface ConfigProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Names the value and says how to mend it. */
  readonly message: string;
}

/**
 * Reads a configuration text; `file` says by its name how: `.yaml` and `.yml` as YAML, `package.json` by its key `leaven`
 * (`config` is undefined where it has none), any other as JSON with comments. Never throws; parts with a problem are left out of `config`.
 */
export function parseConfig(
  text: string,
  file: string,
  ruleIds: readonly string[],
): { readonly config: Config | undefined; readonly problems: readonly ConfigProblem[] } {
  try {
    if (text.length > MAX_LENGTH) throw new Error(`it has ${text.length} characters, and up to ${MAX_LENGTH} are read`);
    const parsed = parse(text, file);
    if (!parsed) return { config: undefined, problems: [] };
    const { value, problems } = validate(parsed, ruleIds);
    return { config: build(value), problems: [...parsed.errors, ...problems].map((problem) => ({ file, ...problem })) };
  } catch (error) {
    return {
      config: build({}),
      problems: [
        { file, line: 1, message: `This configuration could not be read: ${error instanceof Error ? error.message : String(error)}.` },
      ],
    };
  }
}

const MAX_LENGTH = 1_000_000;

function parse(text: string, file: string): ParsedText | undefined {
  const body = text.replace(/^\ufeff/, '');
  if (/\.ya?ml$/i.test(file)) return parseYamlText(body);
  const parsed = parseJsonText(body);
  if (!/(?:^|[\\/])package\.json$/.test(file)) return parsed;
  const manifest = parsed.value;
  if (typeof manifest !== 'object' || manifest === null || !Object.hasOwn(manifest, 'leaven')) return undefined;
  return { ...parsed, value: (manifest as { leaven: unknown }).leaven, lineOf: (path) => parsed.lineOf(['leaven', ...path]) };
}

function build(valid: ValidConfig): Config {
  return {
    preset: valid.preset,
    edition: valid.edition,
    levels: levels(valid.rules),
    kinds: Object.entries(valid.kinds ?? {}).map(([glob, kind]) => ({ matches: matchAny([glob]), kind })),
    includes: valid.include ? matchAny(valid.include) : () => true,
    ignores: matchAny(valid.ignore ?? []),
    overrides: (valid.overrides ?? []).map(({ files, kind, preset, rules }) => ({
      matches: matchAny([files].flat()),
      kind,
      preset,
      levels: levels(rules),
    })),
    failOn: valid.failOn,
    baseline: valid.baseline,
    requireReasons: valid.requireReasons ?? false,
  };
}

function levels(rules: ValidLevels = {}): Record<string, Level> {
  return Object.fromEntries(Object.entries(rules).map(([id, value]) => [id, [value].flat()[0] as Level]));
}
