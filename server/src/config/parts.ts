import type { Kind } from '../document/model';
import type { Level } from '../engine/finding';
import type { OwnCheck } from '../engine/own-checks';
import { PRESETS, type Preset } from '../engine/show';
import type { OwnWords } from '../lexicon/own';
import { matchAny, type Matcher } from './globs';
import { ownCheck } from './own-check';
import type { Path } from './parse-text';
import type { FailOn } from './schema';
import type { RuleOptions, ValidConfig, ValidRules } from './valid-config';

/** Where a configuration says something; lines are 1-based. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export interface Said<T> {
  readonly value: T;
  readonly at: Origin;
}

/** What one entry of a configuration says, and of which documents: a whole file, one of its kinds, or one of its overrides. */
export interface Part {
  /** The folder that its globs count from. */
  readonly base: string;
  /** All documents where it is left out. */
  readonly files?: Matcher;
  readonly kinds?: readonly Kind[];
  readonly says: Sayings;
  readonly levels?: Readonly<Record<string, Said<Level>>>;
  readonly options?: Readonly<Record<string, Said<RuleOptions>>>;
  readonly include?: Said<Matcher>;
  readonly ignore?: Said<Matcher>;
  readonly words?: Said<OwnWords>;
  readonly checks?: Readonly<Record<string, Said<OwnCheck>>>;
}

/** What an entry may say once. */
export interface Sayings {
  readonly kind?: Said<Kind>;
  readonly preset?: Said<Preset>;
  readonly edition?: Said<string>;
  readonly failOn?: Said<FailOn>;
  readonly baseline?: Said<string>;
  readonly requireReasons?: Said<boolean>;
}

/** A configuration's text, read and found sound as far as `value` goes. */
export interface ConfigText {
  readonly file: string;
  readonly value: ValidConfig;
  /** 1-based line of a key or list item. */
  lineOf(path: Path): number;
}

/** The entries of one file in the order in which they count: a later one beats an earlier one. Globs count from the folder `base`. */
export function partsOf({ file, value, lineOf }: ConfigText, base: string): Part[] {
  const said = <T>(given: T | undefined, ...path: Path): Said<T> | undefined =>
    given === undefined ? undefined : { value: given, at: { file, line: lineOf(path) } };
  const ruled = (rules: ValidRules | undefined, ...path: Path): Pick<Part, 'levels' | 'options'> => {
    const entries = Object.entries(rules ?? {}).map(([id, given]) => {
      const [level, options] = [given].flat() as [Level, RuleOptions?];
      return { id, level: said(level, ...path, id)!, options: said(options, ...path, id) };
    });
    return {
      levels: Object.fromEntries(entries.map(({ id, level }) => [id, level])),
      options: Object.fromEntries(entries.flatMap(({ id, options }) => (options ? [[id, options]] : []))),
    };
  };
  const whole: Part = {
    base,
    says: present({
      preset: said(value.preset, 'preset'),
      edition: said(value.edition, 'edition'),
      failOn: said(value.failOn, 'failOn'),
      baseline: said(value.baseline, 'baseline'),
      requireReasons: said(value.requireReasons, 'requireReasons'),
    }),
    ...ruled(value.rules, 'rules'),
    ...present({
      include: said(value.include && matchAny(value.include), 'include'),
      ignore: said(value.ignore && matchAny(value.ignore), 'ignore'),
      words: said(wordsOf(value), value.headings ? 'headings' : 'phrases'),
    }),
  };
  const kinds = Object.entries(value.kinds ?? {}).map(([glob, kind]): Part => ({
    base,
    files: matchAny([glob]),
    says: { kind: said(kind, 'kinds', glob)! },
  }));
  const overrides = (value.overrides ?? []).map(({ files, kinds: of, kind, preset, rules }, i): Part => ({
    base,
    ...present({ files: files === undefined ? undefined : matchAny([files].flat()), kinds: of && [of].flat() }),
    says: present({ kind: said(kind, 'overrides', i, 'kind'), preset: said(preset, 'overrides', i, 'preset') }),
    ...ruled(rules, 'overrides', i, 'rules'),
  }));
  const checks = Object.entries(value.checks ?? {}).map(([id, check]): Part => {
    const files = check.when?.files;
    return {
      base,
      ...present({ files: files === undefined ? undefined : matchAny([files].flat()) }),
      says: {},
      checks: { [id]: said(ownCheck(id, check), 'checks', id)! },
    };
  });
  return [whole, ...kinds, ...checks, ...overrides];
}

function wordsOf({ headings, phrases }: ValidConfig): OwnWords | undefined {
  return headings || phrases ? { headings: headings ?? {}, phrases: phrases ?? {} } : undefined;
}

/** What a preset says when a configuration extends it by the name `leaven:<preset>`. */
export function presetPart(name: string, at: Origin): Part | undefined {
  const preset = PRESETS.find((known) => `${PRESET_PREFIX}${known}` === name);
  return preset && { base: '', says: { preset: { value: preset, at } } };
}

export const PRESET_PREFIX = 'leaven:';

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys whose value is undefined. */
function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;
}
