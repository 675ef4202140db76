export { lint, DEFAULT_SETTINGS, type LintResult, type LintSettings } from './engine/lint';
export type { Finding, Level } from './engine/finding';
export { PRESETS, type Preset } from './engine/show';
export { readDocument, type ReadHints } from './document/read';
export { rules } from './rules/index.gen';
export { SourceText, type Position, type Range } from './text/source-text';
export * from './document/model';
export * from './rule/rule';
