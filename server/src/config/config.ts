import { KINDS, type Kind } from '../document/model';
import type { Level } from '../engine/finding';
import type { LintSettings } from '../engine/lint';
import type { OwnCheck } from '../engine/own-checks';
import type { Preset } from '../engine/show';
import type { OwnWords } from '../lexicon/own';
import type { Origin, Part, Said, Sayings } from './parts';
import type { FailOn } from './schema';
import type { RuleOptions } from './valid-config';

/** What a configuration comes to for one document, whatever its kind turns out to be. */
export interface ResolvedSettings {
  /** The kind that the configuration gives it. */
  readonly kind: Kind | undefined;
  /** How to lint it, by its kind. The same object for all documents of which the configuration says the same. */
  readonly lint: Readonly<Record<Kind, LintSettings>>;
  /** The presets that it names, by kind. */
  readonly presets: Readonly<Partial<Record<Kind, Preset>>>;
  /** Whether the document is read when its folder is. */
  readonly included: boolean;
  readonly failOn: FailOn;
  /** As the configuration names it, relative to its folder. */
  readonly baseline: string | undefined;
  /** The team's words by which the page is read, if it has any. */
  readonly words: OwnWords | undefined;
}

/** What counts for a document of one kind, each with the place that says so; what nobody says is left out. */
export interface Effective extends Sayings {
  readonly levels: Readonly<Record<string, Said<Level>>>;
  readonly options: Readonly<Record<string, Said<RuleOptions>>>;
  /** The team's own checks that ask this document, by id. */
  readonly checks: Readonly<Record<string, Said<OwnCheck>>>;
  /** All that adds to the words by which a page is read. */
  readonly words: readonly Said<OwnWords>[];
  readonly included: boolean;
  /** The list of globs that leaves it out, or takes it in again. */
  readonly includedBy?: Origin;
}

/** A document's `/`-separated path, relative to a folder that globs count from. */
export type PathFrom = (base: string) => string;

/** A configuration with all that it extends: entries of which a later one beats an earlier one. */
export class Config {
  private readonly known = new Map<string, ResolvedSettings>();

  constructor(readonly parts: readonly Part[]) {}

  resolve(pathFrom: PathFrom): ResolvedSettings {
    const parts = this.speaking(pathFrom);
    const { included } = inclusion(parts, pathFrom);
    const key = `${included} ${parts.map((part) => this.parts.indexOf(part)).join()}`;
    const settings = this.known.get(key) ?? settle(parts, included);
    this.known.set(key, settings);
    return settings;
  }

  /** For a document of this kind; without one, what holds for all kinds. */
  effective(pathFrom: PathFrom, kind?: Kind): Effective {
    const parts = this.speaking(pathFrom);
    return { ...merge(parts, kind), ...inclusion(parts, pathFrom) };
  }

  private speaking(pathFrom: PathFrom): Part[] {
    return this.parts.filter(({ files, base }) => !files || files(pathFrom(base)));
  }
}

type Merged = Omit<Effective, 'included' | 'includedBy'>;

function merge(parts: readonly Part[], kind: Kind | undefined): Merged {
  const speaking = parts.filter(({ kinds }) => !kinds || (kind !== undefined && kinds.includes(kind)));
  return {
    ...together(speaking.map(({ says }) => says)),
    levels: together(speaking.map(({ levels = {} }) => levels)),
    options: together(speaking.map(({ options = {} }) => options)),
    checks: together(speaking.map(({ checks = {} }) => checks)),
    words: speaking.flatMap(({ words }) => words ?? []),
  };
}

/** A later one beats an earlier one. */
function together<T extends object>(all: readonly T[]): T {
  return Object.assign({}, ...all) as T;
}

/** The last list of what to read counts; lists of what to leave out add up. */
function inclusion(parts: readonly Part[], pathFrom: PathFrom): Pick<Effective, 'included' | 'includedBy'> {
  const include = parts.findLast((part) => part.include);
  if (include?.include && !include.include.value(pathFrom(include.base))) return { included: false, includedBy: include.include.at };
  const ignore = parts.findLast((part) => part.ignore?.value(pathFrom(part.base)) !== undefined);
  if (!ignore?.ignore) return { included: true };
  return { included: !ignore.ignore.value(pathFrom(ignore.base)), includedBy: ignore.ignore.at };
}

function settle(parts: readonly Part[], included: boolean): ResolvedSettings {
  const all = merge(parts, undefined);
  const special = new Set(parts.flatMap(({ kinds = [] }) => kinds));
  const merged = KINDS.map((kind) => [kind, special.has(kind) ? merge(parts, kind) : all] as const);
  return {
    kind: all.kind?.value,
    lint: Object.fromEntries(merged.map(([kind, one]) => [kind, lintSettings(one)])) as Record<Kind, LintSettings>,
    presets: Object.fromEntries(merged.flatMap(([kind, { preset }]) => (preset ? [[kind, preset.value]] : []))),
    included,
    failOn: all.failOn?.value ?? 'error',
    baseline: all.baseline?.value,
    words: joined(all.words),
  };
}

/** Lists of one name add up. */
function joined(words: Merged['words']): OwnWords | undefined {
  if (words.length === 0) return undefined;
  const lists = (name: keyof OwnWords): Record<string, readonly string[]> => {
    const all = words.flatMap(({ value }) => Object.entries<readonly string[]>(value[name]));
    return Object.fromEntries(all.map(([key]) => [key, [...new Set(all.flatMap(([other, list]) => (other === key ? list : [])))]]));
  };
  return { headings: lists('headings'), phrases: lists('phrases') };
}

function lintSettings({ preset, edition, requireReasons, levels, options, checks }: Merged): LintSettings {
  return {
    preset: preset?.value ?? 'recommended',
    levels: values(levels),
    ...(Object.keys(options).length > 0 && { options: values(options) }),
    ...(edition && { edition: edition.value }),
    ...(requireReasons?.value && { requireReasons: true }),
    ...(Object.keys(checks).length > 0 && { checks: Object.values(checks).map(({ value }) => value) }),
  };
}

function values<T>(said: Readonly<Record<string, Said<T>>>): Record<string, T> {
  return Object.fromEntries(Object.entries(said).map(([key, { value }]) => [key, value]));
}
