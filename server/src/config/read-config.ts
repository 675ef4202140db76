import type { Rule } from '../rule/rule';
import { soundChecks } from './own-check';
import { parseJsonText, parseYamlText, type ParsedText } from './parse-text';
import type { ConfigText, Origin } from './parts';
import { validate } from './validate';

export interface ConfigProblem extends Origin {
  /** Names the value and says how to mend it. */
  readonly message: string;
}

/** Characters, and bytes of a file, up to which a configuration is read. */
export const MAX_LENGTH = 1_000_000;

/**
 * Reads a configuration text; `file` says by its name how: `.yaml` and `.yml` as YAML, `package.json` by its key `leaven`
 * (`config` is undefined where it has none), any other as JSON with comments. Never throws; parts with a problem are left out of `config`.
 */
export function readConfig(
  text: string,
  file: string,
  rules: Readonly<Record<string, Rule>>,
): { readonly config: ConfigText | undefined; readonly problems: readonly ConfigProblem[] } {
  try {
    if (text.length > MAX_LENGTH) throw new Error(`it has ${text.length} characters, and up to ${MAX_LENGTH} are read`);
    const parsed = parse(text, file);
    if (!parsed) return { config: undefined, problems: [] };
    const { value, problems } = validate(parsed, rules);
    const sound = soundChecks(value);
    const amiss = sound.problems.map(({ path, message }) => ({ line: parsed.lineOf(path), message }));
    return {
      config: { file, value: sound.value, lineOf: (path) => parsed.lineOf(path) },
      problems: [...parsed.errors, ...problems, ...amiss].map((problem) => ({ file, ...problem })),
    };
  } catch (error) {
    const message = `This configuration could not be read: ${error instanceof Error ? error.message : String(error)}.`;
    return { config: { file, value: {}, lineOf: () => 1 }, problems: [{ file, line: 1, message }] };
  }
}

function parse(text: string, file: string): ParsedText | undefined {
  const body = text.replace(/^\ufeff/, '');
  if (/\.ya?ml$/i.test(file)) return parseYamlText(body);
  const parsed = parseJsonText(body);
  if (!/(?:^|[\\/])package\.json$/.test(file)) return parsed;
  const manifest = parsed.value;
  if (typeof manifest !== 'object' || manifest === null || !Object.hasOwn(manifest, 'leaven')) return undefined;
  return { ...parsed, value: (manifest as { leaven: unknown }).leaven, lineOf: (path) => parsed.lineOf(['leaven', ...path]) };
}
