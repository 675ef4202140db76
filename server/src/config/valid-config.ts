import type { Kind, Role, Status } from '../document/model';
import type { Level } from '../engine/finding';
import type { Preset } from '../engine/show';
import type { OpenList } from '../lexicon/own';
import type { Severity } from '../rule/rule';
import type { FailOn } from './schema';

/** What the schema lets through. */
export interface ValidConfig {
  readonly extends?: OneOrMany<string>;
  readonly preset?: Preset;
  readonly edition?: string;
  readonly rules?: ValidRules;
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly {
    readonly files?: OneOrMany<string>;
    readonly kinds?: OneOrMany<Kind>;
    readonly kind?: Kind;
    readonly preset?: Preset;
    readonly rules?: ValidRules;
  }[];
  readonly failOn?: FailOn;
  readonly baseline?: string;
  readonly requireReasons?: boolean;
  readonly headings?: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly phrases?: Readonly<Partial<Record<OpenList, readonly string[]>>>;
  readonly checks?: Readonly<Record<string, ValidCheck>>;
}

export interface ValidCheck {
  readonly when?: {
    readonly files?: OneOrMany<string>;
    readonly kinds?: OneOrMany<Kind>;
    readonly status?: OneOrMany<Status>;
    readonly section?: OneOrMany<Role>;
  };
  readonly require?: ValidTarget;
  readonly forbid?: ValidTarget;
  readonly message: string;
  readonly question: string;
  readonly level?: Severity;
}

export interface ValidTarget {
  readonly section?: OneOrMany<Role>;
  readonly heading?: OneOrMany<string>;
  readonly phrase?: OneOrMany<string>;
  readonly pattern?: OneOrMany<string>;
  readonly in?: OneOrMany<Role>;
}

export type OneOrMany<T> = T | readonly T[];

export type ValidRules = Readonly<Record<string, Level | readonly [Level, RuleOptions?]>>;

export type RuleOptions = Readonly<Record<string, number>>;
