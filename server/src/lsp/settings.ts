import { SEVERITIES } from '../rule/rule';
import type { Level } from '../engine/finding';
import type { LintSettings } from '../engine/lint';
import { DEFAULT_SETTINGS, type RuleCustomization, type Settings } from './protocol';
import { PRESETS } from '../engine/show';
import type { Kind } from '../document/model';
import type { Configuration } from './runtime';

/** Settings out of whatever a client sent; what is missing or of another type keeps its default. */
export function parseSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  const rules = isRecord(given['rules']) ? given['rules'] : {};
  const customizations = Array.isArray(rules['customizations']) ? rules['customizations'] : [];
  return {
    enable: typeof given['enable'] === 'boolean' ? given['enable'] : DEFAULT_SETTINGS.enable,
    run: oneOf(['onType', 'onSave'], given['run']) ?? DEFAULT_SETTINGS.run,
    configFile: typeof given['configFile'] === 'string' ? given['configFile'].trim() : DEFAULT_SETTINGS.configFile,
    preset: oneOf(PRESETS, given['preset']) ?? DEFAULT_SETTINGS.preset,
    rules: { customizations: customizations.filter(isCustomization) },
    focus: typeof given['focus'] === 'boolean' ? given['focus'] : DEFAULT_SETTINGS.focus,
    codeLens: typeof given['codeLens'] === 'boolean' ? given['codeLens'] : DEFAULT_SETTINGS.codeLens,
  };
}

/** The engine's settings for whoever writes the page: those of the configuration file; this editor's levels on top, its preset where the file names none. */
export function lintSettings(settings: Settings, configuration: Configuration, kind: Kind): LintSettings {
  const lint = configuration.lint[kind];
  const levels: Record<string, Level> = { ...lint.levels };
  for (const { rule, severity } of settings.rules.customizations) {
    if (severity !== 'default') levels[rule] = severity;
    else if (lint.levels[rule] !== undefined) levels[rule] = lint.levels[rule];
    else delete levels[rule];
  }
  const { past, presets } = configuration;
  const preset = presets[kind] ?? (settings.preset || lint.preset);
  return { ...lint, preset, levels, audience: 'author', focus: settings.focus, ...(past && { past }) };
}

function isCustomization(value: unknown): value is RuleCustomization {
  return isRecord(value) && typeof value['rule'] === 'string' && oneOf([...SEVERITIES, 'off', 'default'], value['severity']) !== undefined;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
