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
  /** Whether the client answers {@link LIST_FOLDER} and {@link READ_FILE}, for files that the server can't reach by itself. */
  readonly files?: boolean;
  /** Whether findings of documents that are not open are offered too (`workspace/diagnostic`); default false, as most clients would list them all unasked. */
  readonly workspaceDiagnostics?: boolean;
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
  /** Whether questions wait until a page commits to something; VS Code also keeps them out of the paragraph that is being written. */
  readonly focus: boolean;
  /** Whether a line over the title tells what the page holds. */
  readonly codeLens: boolean;
}

export interface RuleCustomization {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint' | 'off' | 'default';
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: 'onType',
  configFile: '',
  preset: '',
  rules: { customizations: [] },
  focus: true,
  codeLens: true,
};

/** Request: how an open document was read. Params {@link DocumentParams}, result {@link PageReading} or null if it is not open. */
export const READ_PAGE = 'leaven/readPage';

/** Request: edits that make an open document be read as a person says. Params {@link CorrectReadingParams}, result {@link CorrectReading}. */
export const CORRECT_READING = 'leaven/correctReading';

/** Request: prompts, those that fit best first. Params {@link PromptsParams}, result {@link PromptItem}[]. */
export const PROMPTS = 'leaven/prompts';

/** Request: all rules, by id. No params, result {@link RuleItem}[]. */
export const RULES = 'leaven/rules';

/** Request: the page of a rule. Params {@link RulePageParams}, result its markdown or null if there is no such rule. */
export const RULE_PAGE = 'leaven/rulePage';

/** Request: findings of texts that need not be open. Params {@link LintTextParams}, result {@link LintTextResult}. */
export const LINT_TEXT = 'leaven/lintText';

/** Request: templates for new documents, a team's own first. Params {@link TemplatesParams}, result {@link TemplateItem}[]. */
export const TEMPLATES = 'leaven/templates';

/** Request: a new document from a template, for the client to create. Params {@link NewDocumentParams}, result {@link NewDocument}. */
export const NEW_DOCUMENT = 'leaven/newDocument';

/** Request of the server: what stands in a folder. Params {@link UriParams}, result {@link FolderEntry}[] or null if there is no such folder. */
export const LIST_FOLDER = 'leaven/listFolder';

/** Request of the server: the text of a file. Params {@link UriParams}, result a string or null if there is no such file. */
export const READ_FILE = 'leaven/readFile';

/** Notification of the server: all that is amiss in a team's configuration, baseline, decks and templates. Params {@link Mistake}[]. */
export const MISTAKES = 'leaven/mistakes';

export interface Mistake {
  /** The file in which it is to be mended. */
  readonly uri: string;
  /** The same file, as a person would name it. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

export interface UriParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Request: the decision documents of the workspace, sorted by path; answered once all are read. No params, result {@link LogEntry}[]. */
export const LOG = 'leaven/log';

/** Notification of the server: what {@link LOG} would answer has changed. No params. */
export const LOG_CHANGED = 'leaven/logChanged';

export interface LogEntry {
  readonly uri: string;
  /** `/`-separated, from the workspace folder. */
  readonly path: string;
  readonly kind: string;
  /** Without its number. */
  readonly title: string;
  readonly number: number | null;
  readonly status: 'draft' | 'accepted' | 'rejected' | 'superseded' | 'none';
  /** ISO, as the page's metadata gives it. */
  readonly date: string | null;
  /** As the page's metadata names those who decided, own or wrote it. */
  readonly people: readonly string[];
  /** The decision in a sentence; empty where the page states none. */
  readonly decision: string;
  /** What would call for another look; `date` is ISO. */
  readonly revisits: readonly { readonly text: string; readonly date: string | null }[];
  readonly relations: readonly {
    readonly type: 'supersedes' | 'superseded-by' | 'amends' | 'amended-by' | 'depends' | 'relates';
    readonly uri: string;
  }[];
  /** URIs of the markdown files that name it. */
  readonly backlinks: readonly string[];
}

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
  /** What a person may say instead with {@link CORRECT_READING}: all kinds, and the roles that a heading can be given. */
  readonly kinds: readonly string[];
  readonly roles: readonly string[];
  /** What kept a part of the page from being read; `line` is 1-based. */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line?: number }[];
}

export interface CorrectReadingParams {
  readonly textDocument: { readonly uri: string };
  /** The kind of the document, or what the team's sections of this heading are for. */
  readonly as: { readonly kind: string } | { readonly role: string; readonly heading: string };
}

/** For the client to apply, or why there is nothing to apply. */
export type CorrectReading = { readonly problem: string } | { readonly problem?: undefined; readonly edits: readonly FileEdits[] };

/** Text edits of a file. */
export interface FileEdits {
  readonly uri: string;
  /** Whether the file is to be created. */
  readonly isNew?: boolean;
  readonly edits: readonly { readonly range: Place['range']; readonly newText: string }[];
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
  /** How the snippets are to stand on the page: as text (the default), as a callout, or as a comment that only the source shows. */
  readonly form?: 'text' | 'callout' | 'comment';
}

export interface PromptItem {
  readonly id: string;
  /** Two to five words that name it where there is little room. */
  readonly title: string;
  readonly moment: string;
  /** Title of the deck it belongs to. */
  readonly deck: string;
  /** Each blank is an ellipsis. */
  readonly question: string;
  readonly why: string;
  /** Time box. */
  readonly minutes: number;
  /** Kinds of document that it suits; empty means every kind. */
  readonly kinds: readonly string[];
  /** Roles of sections that it suits; empty means any section. */
  readonly roles: readonly string[];
  /** Ids of the rules whose question it helps to answer. */
  readonly answers: readonly string[];
  /** Whether it is made for the role of the section at the position. */
  readonly isForSection: boolean;
  /** Of {@link answers} those that hold in the section at the position. */
  readonly answersHere: readonly string[];
  /** LSP snippet syntax, in the form that was asked for. */
  readonly snippet: string;
}

export interface TemplatesParams {
  /** URI of the folder from which a document is asked for: of the document at hand, or of the workspace; default the first workspace folder. */
  readonly folder?: string;
}

export interface TemplateItem {
  readonly name: string;
  readonly title: string;
  /** One sentence: what it is for; empty where a team's template does not say. */
  readonly when: string;
  /** The kind of document; null where a team's template does not say. */
  readonly kind: string | null;
  /** URI of the folder in which such a document would go; it need not exist. */
  readonly folder: string;
}

export interface NewDocumentParams {
  /** A template's name. */
  readonly template: string;
  readonly title: string;
  /** URI of the folder in which it is to stand; it need not exist. */
  readonly folder: string;
  /** Default: the user of git, if it knows one. */
  readonly author?: string;
  /** URI of the document that the new one takes the place of: both get a link. */
  readonly supersedes?: string;
}

/** A document that is ready to be created, or why there is none. */
export type NewDocument =
  | { readonly problem: string }
  | {
      readonly problem?: undefined;
      /** Where it is to stand, under the next number of its folder; nothing stands there. */
      readonly uri: string;
      /** Its text; blanks are `{…}`. */
      readonly text: string;
      /** The same text in LSP snippet syntax: each blank is a tab stop. */
      readonly snippet: string;
      /** Text edits of other documents, at present of the superseded one. */
      readonly edits: readonly {
        readonly uri: string;
        readonly edits: readonly { readonly range: Place['range']; readonly newText: string }[];
      }[];
    };

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
