import type { Kind } from '../document/model';
import type { Level } from '../engine/finding';
import type { Preset } from '../engine/show';
import type { FailOn } from './schema';

/** What the schema lets through. */
export interface ValidConfig {
  readonly extends?: string | readonly string[];
  readonly preset?: Preset;
  readonly edition?: string;
  readonly rules?: ValidRules;
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly {
    readonly files?: string | readonly string[];
    readonly kinds?: Kind | readonly Kind[];
    readonly kind?: Kind;
    readonly preset?: Preset;
    readonly rules?: ValidRules;
  }[];
  readonly failOn?: FailOn;
  readonly baseline?: string;
  readonly requireReasons?: boolean;
}

export type ValidRules = Readonly<Record<string, Level | readonly [Level, RuleOptions?]>>;

export type RuleOptions = Readonly<Record<string, number>>;
