import type { Kind } from '../document/model';
import type { LintSettings } from '../engine/lint';
import type { Preset } from '../engine/show';
import type { Config } from './config';
import type { FailOn } from './schema';

/** What a configuration says of one document. */
export interface ResolvedSettings {
  readonly kind: Kind | undefined;
  readonly settings: LintSettings;
  /** The preset that the configuration names, if it names one. */
  readonly preset: Preset | undefined;
  /** Whether the document is read when its folder is. */
  readonly included: boolean;
  readonly failOn: FailOn;
  /** As the configuration names it, relative to its folder. */
  readonly baseline?: string | undefined;
}

/** Resolves a configuration, if there is one, for the document at `path`: `/`-separated, relative to the configuration's folder. */
export function resolveSettings(config: Config | undefined, path: string): ResolvedSettings {
  const overrides = config?.overrides.filter(({ matches }) => matches(path)) ?? [];
  const kind = overrides.findLast((one) => one.kind)?.kind ?? config?.kinds.findLast(({ matches }) => matches(path))?.kind;
  const preset = overrides.findLast((one) => one.preset)?.preset ?? config?.preset;
  const levels = Object.fromEntries([config, ...overrides].flatMap((one) => Object.entries(one?.levels ?? {})));
  return {
    kind,
    settings: { preset: preset ?? 'recommended', levels, ...(config?.requireReasons && { requireReasons: true }) },
    preset,
    included: config === undefined || (config.includes(path) && !config.ignores(path)),
    failOn: config?.failOn ?? 'error',
    ...(config?.baseline !== undefined && { baseline: config.baseline }),
  };
}
