/** Cues for what is held for and against an option. */
export interface WeighingCues {
  /** Opens points for, points against, or neither: "Pros:", "Bad, because", "Note:"; what follows in the block is a point itself. */
  readonly pro: RegExp;
  readonly con: RegExp;
  readonly neutral: RegExp;
  /** Opens one point. */
  readonly proMark: RegExp;
  readonly conMark: RegExp;
  /** A column of a table. */
  readonly proColumn: RegExp;
  readonly conColumn: RegExp;
  /** A sentence that says why an option was not taken. */
  readonly rejection: RegExp;
}

/** Cues for the options of a decision. */
export interface OptionCues {
  /** Global: a word that every sentence with a match of `rivals` or `contrasts` holds. */
  readonly rivalHint: RegExp;
  /** Sentences of prose that name another way, with indices; the groups hold the names. */
  readonly rivals: readonly RegExp[];
  /** The same under a heading for options: "we might …". */
  readonly hypotheses: readonly RegExp[];
  /** The same, where only what stands beside the decision is another way: "instead of …". */
  readonly contrasts: readonly RegExp[];
  /** The same, in sentences on the subject of the page wherever it says why or what: "without building …", "unlike …". */
  readonly comparisons: readonly RegExp[];
  /** Decisions that name what is not done: "we will not …". */
  readonly refusals: readonly RegExp[];
  /** Sentences that name all ways between which the page decides: "either … or …". */
  readonly sets: readonly RegExp[];
  /** A paragraph under a heading for options whose first words name one. */
  readonly opensOption: RegExp;
  /** One that names none. */
  readonly notOpening: RegExp;
  /** Where a name in prose ends at the latest. */
  readonly clauseEnd: RegExp;
  /** What a clause holds that names nothing: "it", "the following options". */
  readonly notName: RegExp;
  /** A heading that is an option's own, wherever it stands. */
  readonly optionHeading: RegExp;
  /** What stands before an option's own name: "Option 2: ". */
  readonly label: RegExp;
  /** A paragraph or item that opens with such a label. */
  readonly labelled: RegExp;
  /** Global: an option called by its number or letter, group 1. */
  readonly numbered: RegExp;
  /** Words for the numbers from one on, by which `numbered` may call an option. */
  readonly countWords: readonly string[];
  /** What puts a name forward and is no part of it: "we could also". */
  readonly putsForward: RegExp;
  /** An item that names none: "others". */
  readonly emptyItem: RegExp;
  /** A question that a template asks: of other ways, or of something else. */
  readonly asksForOthers: RegExp;
  readonly asksElse: RegExp;
  /** A table's column that tells of options, that holds criteria, that names options. */
  readonly aspectColumn: RegExp;
  readonly criterionColumn: RegExp;
  readonly optionColumn: RegExp;
  /** A heading of an option that counts it only: "Option 2". */
  readonly numberOnly: RegExp;
  /** A heading under one for options that is none itself: "Comparison". */
  readonly notOption: RegExp;
  /** Text under a heading that announces options in its sub-headings. */
  readonly discussion: RegExp;
  /** A heading under which only ways not taken stand. */
  readonly rivalsHeading: RegExp;
  /** The end of a sentence that announces a list of options, and what tells that the list holds something else. */
  readonly leadIn: RegExp;
  readonly notLeadIn: RegExp;
  /** Announces options wherever it stands: "explore options for …". */
  readonly searches: RegExp;
  /** Announces only ways not taken. */
  readonly rivalsLeadIn: RegExp;
  /** Marks an option as the one taken. */
  readonly chosenMark: RegExp;
  readonly rejectedMark: RegExp;
  /** Global pattern of a sentence that says which option was taken; group 1 starts with its name. */
  readonly chosenSentence: RegExp;
  /** Up to where a sentence names what is decided: "we will use", "this proposal introduces"; what group `keep` holds belongs to the name. */
  readonly decides: RegExp;
  /** A label before what was chosen: "Selected approach:". */
  readonly statedChoice: RegExp;
  /** A heading under which options that stand elsewhere are weighed. */
  readonly prosAndCons: RegExp;
  /** A title that says what is decided: "Use …". */
  readonly imperative: RegExp;
  /** The same, said with less force: "the parser should". */
  readonly puts: RegExp;
  /** A sentence in which the writers say what they do or don't do. */
  readonly decidesHere: RegExp;
  /** What may stand between a verb that decides and what is decided. */
  readonly adverbs: RegExp;
  /** Ends a clause that a list goes on with: "… by using:". */
  readonly means: RegExp;
  /** Matched from where `decides` matched on: tells that the sentence decides something else or nothing. */
  readonly notDecides: RegExp;
  /** Right after `decides`: what is decided is named before the verb. */
  readonly passive: RegExp;
  /** Where, after what is decided, the ways not taken begin. */
  readonly contrast: RegExp;
  /** Number and genre before a title's own words. */
  readonly titleGenre: RegExp;
  /** A title that names the genre only. */
  readonly plainTitle: RegExp;
  /** A line of metadata that states the title; group 1. */
  readonly titleField: RegExp;
  /** The whole body of a section that says there is nothing. */
  readonly none: RegExp;
}
