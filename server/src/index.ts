import type { Kind } from './document/model';
import { readDocument } from './document/read';
import type { Level } from './engine/finding';
import { DEFAULT_SETTINGS, lint as lintDocument } from './engine/lint';
import { pageEntry, type PageEntry } from './engine/page-report';
import { PRESETS, type Audience, type Preset } from './engine/show';
import { KINDS } from './lexicon/words';
import { SEVERITIES } from './rule/rule';
import { rules } from './rules/index.gen';
import { didYouMean } from './text/nearest';

/** What is known of a text, and what is wanted. All of it may be left out. */
export interface LintOptions {
  /** Where the text stands, `/`-separated from the root of its repository; folders and file names help to tell its kind. Default `document.md`. */
  readonly path?: string;
  /** The kind of document, where the caller knows it; `other` is never asked about. By default it is told from the text and its path. */
  readonly kind?: Kind;
  /** Which findings are `shown`; default `recommended`. */
  readonly preset?: Preset;
  /** Levels by rule id; a rule that is not named keeps its own. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** Whether suppressions in the text count; default true. */
  readonly inlineConfig?: boolean;
  /** Whether a suppression counts only with a reason; default false. */
  readonly requireReasons?: boolean;
  /** Whether suppressions that silence nothing are listed under `problems`; default false. */
  readonly reportUnused?: boolean;
  /** Whose eyes the findings are for; default `team`. Rules about people are shown to the author, to a team only on request. */
  readonly audience?: Audience;
  /** ISO date on which suppressions are judged, `2026-11-22`; default the day by the clock, in UTC. */
  readonly today?: string;
}

/**
 * Lints one text, markdown, with the engine of the command and the editor. Reads no file and no configuration.
 * The result is what `leaven lint --format json` lists for a file. Never throws for what the text holds;
 * throws RangeError for an option with a value that there is not.
 */
export function lint(text: string, options: LintOptions = {}): PageEntry {
  check(options);
  const { path = 'document.md', kind, preset = DEFAULT_SETTINGS.preset, rules: levels = {}, today = thisDay(), ...wanted } = options;
  const document = readDocument(text, { path, ...(kind && { kind }) });
  return pageEntry(path, document, lintDocument(document, rules, { today }, { ...wanted, preset, levels }));
}

function check({ kind, preset, rules: levels = {}, today }: LintOptions): void {
  const known = (what: string, value: string | undefined, values: readonly string[]): void => {
    if (value !== undefined && !values.includes(value)) throw new RangeError(`"${value}" is no ${what}.${didYouMean(value, values)}`);
  };
  known('kind of document', kind, KINDS);
  known('preset', preset, PRESETS);
  for (const [id, level] of Object.entries(levels)) {
    known('rule', id, Object.keys(rules));
    known(`level of ${id}`, level, ['off', ...SEVERITIES]);
  }
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new RangeError(`"${today}" is no date such as 2026-11-22.`);
}

function thisDay(): string {
  return new Date().toISOString().slice(0, 10);
}

export { readDocument, rules, PRESETS };
export type { Audience, Level, Preset };
export type { FindingEntry, PageEntry, Place, Point } from './engine/page-report';
export type { HiddenBy } from './engine/finding';
export type { ReadHints } from './document/read';
export { SourceText, type Position, type Range } from './text/source-text';
export * from './document/model';
export * from './rule/rule';
