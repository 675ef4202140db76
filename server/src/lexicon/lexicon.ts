import type { Field, Kind, Role, Status } from './words';

/** What Leaven knows of one language. Headings and values are matched lower-cased, without numbering, emphasis and end punctuation. */
export interface Lexicon {
  /** BCP 47 code. */
  readonly language: string;
  /** First match wins. */
  readonly headings: readonly (readonly [Role, RegExp])[];
  /** Words of metadata keys, as in `Deciders: …`. */
  readonly fields: readonly (readonly [Field, RegExp])[];
  /** Beginnings of a status value; first match wins. */
  readonly statuses: readonly (readonly [Status, RegExp])[];
  readonly kinds: KindCues;
  readonly options: OptionCues;
  readonly weighing: WeighingCues;
  readonly cues: Cues;
}

/** Cues for what is held for and against an option. */
export interface WeighingCues {
  /** Opens a block of points, or one point: "Pros:", "Good, because". */
  readonly label: RegExp;
  readonly proLabel: RegExp;
  readonly conLabel: RegExp;
  /** A sentence that says why an option was not taken. */
  readonly rejection: RegExp;
}

/** Cues for the options of a decision. */
export interface OptionCues {
  /** Global patterns of prose that names another way; group 1, where there is one, starts with its name. */
  readonly rivals: readonly RegExp[];
  /** A heading under which only ways not taken stand. */
  readonly rivalsHeading: RegExp;
  /** The end of a sentence that announces a list of options, and what tells that the list holds something else. */
  readonly leadIn: RegExp;
  readonly notLeadIn: RegExp;
  /** Marks an option as the one taken. */
  readonly chosenMark: RegExp;
  readonly rejectedMark: RegExp;
  /** Global pattern of a sentence that says which option was taken; group 1 starts with its name. */
  readonly chosenSentence: RegExp;
  /** Up to where a sentence names what is decided, its verb included: "we will use", "this proposal introduces". */
  readonly decides: RegExp;
  /** Matched from where `decides` matched on: tells that the sentence decides something else or nothing. */
  readonly notDecides: RegExp;
  /** Right after `decides`: what is decided is named before the verb. */
  readonly passive: RegExp;
  /** Where, after what is decided, the ways not taken begin. */
  readonly contrast: RegExp;
  /** Number and genre before a title's own words. */
  readonly titleGenre: RegExp;
  /** A line of metadata that states the title; group 1. */
  readonly titleField: RegExp;
  /** The whole body of a section that says there is nothing. */
  readonly none: RegExp;
}

/** Cues for the kind of a page: kind, weight, pattern. */
export interface KindCues {
  /** Values of a `kind:` or `type:` key. */
  readonly stated: readonly (readonly [Kind, RegExp])[];
  readonly titles: readonly WeightedCue[];
  /** Matched against each heading, lower-cased; several headings that match count once. */
  readonly headings: readonly WeightedCue[];
  readonly phrases: readonly WeightedCue[];
  /** Matched against the lower-cased path. */
  readonly paths: readonly WeightedCue[];
}

export type WeightedCue = readonly [kind: Kind, weight: number, pattern: RegExp];

/** Cues in prose, each joined by its rule with something structural. */
export type Cues = Readonly<Record<
  | 'date'
  | 'estimate'
  | 'promise'
  | 'past'
  | 'externalDate'
  | 'appetite'
  | 'phase'
  | 'ticket'
  | 'research'
  | 'explored'
  | 'seriousCandidate'
  | 'optionsElsewhere'
  | 'downside'
  | 'concern'
  | 'blank'
  | 'revisit'
  | 'vagueTime'
  | 'livingDocument'
  | 'occasion'
  | 'rereading'
  | 'outputVerb'
  | 'outputDone'
  | 'effect'
  | 'lackOf'
  | 'wantThing'
  | 'proposesInProblem'
  | 'pain'
  | 'mandated'
  | 'firstSlice'
  | 'weighed'
  | 'yesNoTitle'
  | 'keepAsIs'
  | 'convention',
  RegExp
>>;
