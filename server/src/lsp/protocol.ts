// What client and server say to each other beside the Language Server Protocol. Imports nothing: the client takes this file alone.

/** A place in a document as LSP counts: 0-based lines, UTF-16 characters, end exclusive. */
export interface Place {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** The text that stands there, its white space collapsed, at most 200 characters. */
  readonly text: string;
}

/** `initializationOptions`. */
export interface InitializationOptions {
  /** URI of a rule's page, `{rule}` standing for its id. Without it links derive from the package's homepage. */
  readonly rulePages?: string;
  /** Settings for a client that has no `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** The configuration section `leaven`. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  /** Path of a configuration file, relative to the workspace folder; empty: the nearest above each document. */
  readonly configFile: string;
  /** Preset for this editor only; empty: that of the configuration file. */
  readonly preset: '' | 'gentle' | 'recommended' | 'strict';
  readonly rules: {
    /** Levels for this editor only, on top of the configuration file; the last one for a rule counts. */
    readonly customizations: readonly RuleCustomization[];
  };
}

export interface RuleCustomization {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint' | 'off' | 'default';
}

export const DEFAULT_SETTINGS: Settings = { enable: true, run: 'onType', configFile: '', preset: '', rules: { customizations: [] } };

/** Request: how an open document was read. Params {@link DocumentParams}, result {@link PageReading} or null if it is not open. */
export const READ_PAGE = 'leaven/readPage';

/** Request: prompts, those that fit best first. Params {@link PromptsParams}, result {@link PromptItem}[]. */
export const PROMPTS = 'leaven/prompts';

/** Request: all rules, by id. No params, result {@link RuleItem}[]. */
export const RULES = 'leaven/rules';

/** Request: the page of a rule. Params {@link RulePageParams}, result its markdown or null if there is no such rule. */
export const RULE_PAGE = 'leaven/rulePage';

/** Request: findings of texts that need not be open. Params {@link LintTextParams}, result {@link LintTextResult}. */
export const LINT_TEXT = 'leaven/lintText';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface PageReading {
  readonly version: number;
  readonly kind: string;
  /** Whether no other kind fits the page nearly as well. */
  readonly isKindSure: boolean;
  readonly dialect: string;
  readonly status: { readonly value: string; readonly place: Place | null };
  readonly title: Place | null;
  readonly options: readonly OptionReading[];
  /** What else was read, in the order in which a person would check it; what was not found has no passages. Of people it names roles only, never compared between pages. */
  readonly facts: readonly { readonly name: string; readonly passages: readonly { readonly note: string; readonly place: Place }[] }[];
  /** In the order of the page; `level` 1–6. The place is the heading's. */
  readonly sections: readonly { readonly role: string; readonly title: string; readonly level: number; readonly place: Place }[];
  /** What kept a part of the page from being read; `line` is 1-based. */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line?: number }[];
}

export interface OptionReading {
  readonly name: string;
  readonly chosen: boolean;
  /** Whether it stands on the page as an option: in a list, a table or under a heading. */
  readonly isSure: boolean;
  readonly place: Place;
  readonly pros: readonly Place[];
  readonly cons: readonly Place[];
  readonly rejection: Place | null;
}

export interface PromptsParams {
  /** The document that asks; without it every prompt comes, in the order of the decks. */
  readonly textDocument?: { readonly uri: string };
  /** Where in the document; prompts for its section come first. */
  readonly position?: { readonly line: number; readonly character: number };
  /** Only prompts for this kind of document. */
  readonly kind?: string;
}

export interface PromptItem {
  readonly id: string;
  /** The deck it belongs to. */
  readonly moment: string;
  readonly question: string;
  readonly why: string;
  /** LSP snippet syntax. */
  readonly snippet: string;
}

export interface RuleItem {
  readonly id: string;
  readonly family: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly question: string;
}

export interface RulePageParams {
  readonly rule: string;
}

export interface LintTextParams {
  readonly uri: string;
  readonly text: string;
}

export interface LintTextResult {
  readonly kind: string;
  /** LSP diagnostics, as `textDocument/diagnostic` would give them. */
  readonly diagnostics: readonly unknown[];
}
