import { FAIL_ON, type FailOn } from '../config/schema';
import { PRESETS, type Preset } from '../engine/show';
import { didYouMean } from '../text/nearest';
import type { FlagName, Flags } from './flags';
import { Misuse } from './misuse';

export interface ReportFlags {
  readonly failOn: FailOn | undefined;
  /** Infinity without a limit. */
  readonly maxWarnings: number;
}

/** Throws Misuse for a value that a flag does not take. */
export function readReportFlags(flags: Flags): ReportFlags {
  return { failOn: oneOf('fail-on', FAIL_ON, flags), maxWarnings: count('max-warnings', flags) ?? Infinity };
}

/** Throws Misuse for a preset that there is not. */
export function readPreset(flags: Flags): Preset | undefined {
  return oneOf('preset', PRESETS, flags);
}

function oneOf<T extends string>(name: FlagName, values: readonly T[], flags: Flags): T | undefined {
  const given = flags[name];
  if (typeof given !== 'string') return undefined;
  const value = values.find((known) => known === given);
  if (value === undefined) throw new Misuse(`--${name} takes ${values.join(', ')}; "${given}" was given.${didYouMean(given, values)}`);
  return value;
}

/** Throws Misuse for what is no whole number. */
export function count(name: FlagName, flags: Flags): number | undefined {
  const given = flags[name];
  if (typeof given !== 'string') return undefined;
  if (!/^\d{1,9}$/.test(given)) throw new Misuse(`--${name} takes a whole number from 0 on; "${given}" was given.`);
  return Number(given);
}
