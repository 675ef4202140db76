import type { DecisionDocument, Kind, Role } from '../document/model';
import type { LogView } from '../log/view';
import type { Range } from '../text/source-text';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

// prettier-ignore
export const FAMILIES = [
  'framing', 'exploration', 'evidence', 'people', 'commitment', 'consequences', 'revisiting', 'record', 'agreements', 'frameworks', 'narrative', 'log',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a rule may know beside the document. */
export interface View {
  /** ISO date, `2026-11-22`; rules have no clock of their own. */
  readonly today: string;
  /** The page's place among others; undefined where it has none, as a text from standard input. */
  readonly here?: Here | undefined;
}

export interface Here {
  /** The page's own path in the log, `/`-separated. */
  readonly path: string;
  readonly log: LogView;
}

/** What a rule knows of the team's options for it: each by its name, the default where the team says nothing. */
export interface RuleView<Option extends string = string> extends View {
  readonly options: Readonly<Record<Option, number>>;
}

/** A whole number that a team may set for a rule: `"rule": ["info", { "name": 8 }]`. */
export interface RuleOption {
  /** What the number counts, for somebody who writes a configuration. */
  readonly says: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface Related {
  readonly range: Range;
  readonly message: string;
}

/** What a check yields: where the rule holds, and what it may want to say otherwise than by default. */
export interface RawFinding {
  /** Short: a heading or a phrase, never a section. */
  readonly range: Range;
  readonly message?: string;
  readonly question?: string;
  /** Lowers or raises this one finding against the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** An answer that a quick fix offers: visible prose with blanks, never an example. */
export interface Answer {
  /** Names the answer in the editor's menu. */
  readonly title: string;
  /** Offset at which the text is inserted. */
  readonly offset: number;
  /** Text in LSP snippet syntax: blanks are tab stops `${1:what}`. */
  readonly snippet: string;
}

/** One rule: one source file and one page beside it. Its id is its file's name. `Option` names the options that a team may set. */
export interface Rule<Option extends string = string> {
  readonly family: Family;
  readonly severity: Severity;
  readonly kinds: readonly Kind[];
  /** Edition that brought the rule, `2026-11`. */
  readonly since: string;
  /** Works in the literature, author and title. */
  readonly sources: readonly string[];
  /** What the page shows, in neutral words. */
  readonly message: string;
  /** What a kind facilitator would ask next. */
  readonly question: string;
  /** The roles of the sections that it reads where the page has them; the whole page where none is given. */
  readonly looksIn?: readonly Role[];
  /** Judges by headings, statuses and lists alone: runs in languages of which Leaven knows no phrases too. */
  readonly structural?: true;
  /** Asks what other documents or the calendar say, a fact and no judgement: it runs anew when the log changes, and a draft's limit of questions leaves it out. */
  readonly workspace?: true;
  /** About people: shown to the author in the editor, off in CI unless a team opts in. */
  readonly personal?: true;
  readonly options?: Readonly<Record<Option, RuleOption>>;
  /** Place among the questions, 1 is asked first: how closely the literature ties the gap to converging too early. */
  readonly rank: number;
  /** Rules that ask about one situation share its name: the reader sees one of them. */
  readonly situation?: string;
  check(document: DecisionDocument, view: RuleView<Option>): Iterable<RawFinding>;
  /** Answers for a finding of this rule at `range`, best first. Each clears the rule once its blanks are filled. */
  answers?(document: DecisionDocument, range: Range): readonly Answer[];
}
