import type { Field, Kind, RelationType, Role, Status } from './words';

/** What Leaven knows of one language. Headings and values are matched lower-cased, without numbering, emphasis and end punctuation. */
export interface Lexicon {
  /** BCP 47 code. */
  readonly language: string;
  /** Global: its most common short words, by which prose is told to be in this language. */
  readonly functionWords: RegExp;
  /** Whether it has the phrases by which prose is judged; where it has none, only structural rules run. */
  readonly phrases: boolean;
  /** Headings, each beside the English one that means the same; first match wins. */
  readonly translations: readonly (readonly [english: string, RegExp])[];
  /** First match wins. */
  readonly headings: readonly (readonly [Role, RegExp])[];
  /** Words of metadata keys, as in `Deciders: …`. */
  readonly fields: readonly (readonly [Field, RegExp])[];
  /** Beginnings of a status value; first match wins. */
  readonly statuses: readonly (readonly [Status, RegExp])[];
  /** Sentences that say what state a page is in: in its opening, or anywhere. */
  readonly notices: NoticeCues;
  readonly kinds: KindCues;
  readonly options: OptionCues;
  readonly weighing: WeighingCues;
  readonly cues: Cues;
  readonly answers: AnswerCues;
  readonly agreements: AgreementCues;
  readonly people: PeopleCues;
  readonly claims: ClaimCues;
  readonly relations: RelationCues;
  readonly dates: DateCues;
  readonly discovery: DiscoveryCues;
  readonly frameworks: FrameworkCues;
}

/** Cues for an answer in the page's own words to what a rule asks; each clears the rules that ask it. */
export interface AnswerCues {
  /** Why no other way was looked at: one serious candidate, a given, enough explored, considered and no. */
  readonly noOtherWay: RegExp;
  /** Another way beside two. */
  readonly thirdWay: RegExp;
  readonly speaksFor: RegExp;
  readonly speaksAgainst: RegExp;
  /** What becomes harder from now on, or that nothing does. */
  readonly harder: RegExp;
  /** What a date or an estimate rests on. */
  readonly dateSource: RegExp;
  readonly openOnPurpose: RegExp;
  /** What the problem costs somebody, whatever the solution. */
  readonly hurts: RegExp;
  readonly changesFor: RegExp;
  /** Why several decisions share a page, or which of them moves to a page of its own. */
  readonly belongTogether: RegExp;
  /** On which day or sign a question is asked again, or a page read again. */
  readonly lookAgain: RegExp;
}

/** Cues for those who decided, propose or look after what the page is about, and for what they doubt. The first two are global. */
export interface PeopleCues {
  /** Global: a word that every sentence with a match of `acting` or `named` holds. */
  readonly actingHint: RegExp;
  /** A named team or a role that does something about it: "the night shift decided". */
  readonly acting: RegExp;
  /** Somebody it was done by: "proposed by Ilse Brandt". */
  readonly named: RegExp;
  /** The end of a line that announces a list of people. */
  readonly label: RegExp;
  /** Says what might go amiss, what is not known, or what it costs. */
  readonly doubt: RegExp;
  /** Global: what is said not to go amiss. */
  readonly spared: RegExp;
  /** A sentence that asks something. */
  readonly question: RegExp;
}

/** Cues in the norms of a working agreement and in what it says of itself. */
export interface AgreementCues {
  /** Opens a heading or a paragraph that says what people do. */
  readonly pledge: RegExp;
  /** Leaves no way out. */
  readonly absolute: RegExp;
  /** Leaves one in the same sentence. */
  readonly exception: RegExp;
  /** Who does something. */
  readonly person: RegExp;
  /** Matters of law, safety and craft, where no way out is meant. */
  readonly firmOnPurpose: RegExp;
  /** A value, which nobody can see as such. */
  readonly value: RegExp;
  /** An act, an occasion or an example, which somebody can see. */
  readonly concrete: RegExp;
  /** Who looks after the page. */
  readonly keeper: RegExp;
  /** Who keeps one norm: "Mika hosts", "owner: …". */
  readonly owner: RegExp;
  /** How often something is done or looked at. */
  readonly cadence: RegExp;
  /** What happens between people when a norm is not kept or they disagree. */
  readonly repair: RegExp;
  /** Which few norms come first, or why there are so many. */
  readonly fewFirst: RegExp;
  /** What happens on a day on which a norm can't be kept. */
  readonly offDay: RegExp;
}

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
  /** An item that names none: "others". */
  readonly emptyItem: RegExp;
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
  /** Matched from where `decides` matched on: tells that the sentence decides something else or nothing. */
  /** What may stand between a verb that decides and what is decided. */
  readonly adverbs: RegExp;
  /** Ends a clause that a list goes on with: "… by using:". */
  readonly means: RegExp;
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

/** Cues for the kind of a page: kind, weight, pattern. */
export interface NoticeCues {
  /** Opens a page that has no status: what it says of itself. */
  readonly opening: readonly (readonly [Status, RegExp])[];
  /** A date's key that says the thing is out: "Date released: May 2026". */
  readonly released: RegExp;
  /** The only entry of a history: "Initial draft". */
  readonly history: readonly (readonly [Status, RegExp])[];
}

export interface ClaimCues {
  /** Global, cheap: every sentence with a claim of size holds one. */
  readonly sizeHint: RegExp;
  /** A claim that carries an argument by a word of size: "many users struggle". */
  readonly size: RegExp;
  /** What backs a claim, in its paragraph's source: a number with a unit, a link, a study, an incident, an example. */
  readonly evidence: RegExp;
  /** Says itself that it is no certainty. */
  readonly guess: RegExp;
  /** Where a claim comes from, as an answer says it. */
  readonly source: RegExp;
  readonly popularHint: RegExp;
  /** Others' use as a reason. */
  readonly popular: RegExp;
  /** A reason of one's own beside it. */
  readonly fits: RegExp;
  /** Agreement of people without names. */
  readonly agreed: RegExp;
  /** Before it: it is wished for, not claimed. */
  readonly condition: RegExp;
  /** Names behind it. */
  readonly voices: RegExp;
  /** Global: words that sell. */
  readonly sales: RegExp;
  /** Global, cheap: every sentence with a match of `onlyWay` holds one. */
  readonly onlyWayHint: RegExp;
  /** Closes the search by assertion: "is the only option". */
  readonly onlyWay: RegExp;
  /** What shows why there is no other: a criterion, a reason. */
  readonly onlyWayShown: RegExp;
  /** Global, cheap: every sentence with a match of `certain` holds one. */
  readonly certainHint: RegExp;
  /** Strong certainty in the place of a reason: "a no-brainer". */
  readonly certain: RegExp;
  /** Global, cheap: every sentence with a match of `actorless` holds one. */
  readonly actorlessHint: RegExp;
  /** A decision that nobody takes: "it was decided". */
  readonly actorless: RegExp;
  /** Where it was decided: a meeting, a body, another record. */
  readonly gathered: RegExp;
  /** Global, cheap: every sentence with a match of `forecast` holds one. */
  readonly forecastHint: RegExp;
  /** A benefit for somebody, told as what will come. */
  readonly forecast: RegExp;
  /** Says anywhere on the page that something is assumed, hoped or at risk. */
  readonly hedge: RegExp;
}

/** Cues for ways of working that a page prescribes. */
export interface FrameworkCues {
  /** Titles of ways of working that people have to follow. */
  readonly process: RegExp;
  /** The same, without those that set up a body of people. */
  readonly procedure: RegExp;
  /** How or when a way of working ends, changes or is left. */
  readonly ends: RegExp;
  /** What it is for, or what was seen that called for it. */
  readonly purpose: RegExp;
  /** Everybody starts at once. */
  readonly everyone: RegExp;
  /** What is adopted is a way of working. */
  readonly practice: RegExp;
  /** Somebody tried it, or starts before the others. */
  readonly trial: RegExp;
  /** Global: people who must comply. */
  readonly comply: RegExp;
  /** Those affected had or have a say. */
  readonly say: RegExp;
}

/** Cues for what a page shows of the way to its scope. */
export interface DiscoveryCues {
  /** Global, cheap: every sentence with a match of `research`, `tried`, `learned` or `firstSlice` holds one. */
  readonly hint: RegExp;
  /** Somebody was asked or watched, something was measured. */
  readonly research: RegExp;
  /** Something was built, run or looked through, and told something. */
  readonly tried: RegExp;
  /** Others went before, or came together about it. */
  readonly learned: RegExp;
  /** A part that decides the rest, or that may be left out. */
  readonly firstSlice: RegExp;
  /** Global, cheap: every sentence with a match of `given` holds one. */
  readonly givenHint: RegExp;
  /** The scope follows from something that exists: another implementation, a decision on a page of its own. */
  readonly given: RegExp;
  /** A fault that is mended, a thing that is carried over. */
  readonly repair: RegExp;
  /** The end of a sentence that announces what gets built. */
  readonly scopeLeadIn: RegExp;
}

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
export type Cues = Readonly<
  Record<
    | 'date'
    | 'estimate'
    | 'promise'
    | 'past'
    | 'externalDate'
    | 'appetite'
    | 'phase'
    | 'ticket'
    | 'explorationHint'
    | 'explored'
    | 'optionsElsewhere'
    | 'amends'
    | 'dateHint'
    | 'denial'
    | 'merit'
    | 'breakdown'
    | 'lowStakes'
    | 'effort'
    | 'highStakesHint'
    | 'highStakes'
    | 'opinion'
    | 'yStatement'
    | 'reasoned'
    | 'downside'
    | 'drawback'
    | 'nothingAgainst'
    | 'relief'
    | 'setback'
    | 'concern'
    | 'blank'
    | 'placeholder'
    | 'optional'
    | 'doneHeading'
    | 'prompt'
    | 'placeholderCell'
    | 'revisitHint'
    | 'revisit'
    | 'condition'
    | 'amend'
    | 'vagueTime'
    | 'ourPage'
    | 'reviewNoun'
    | 'livingDocument'
    | 'occasion'
    | 'rereading'
    | 'reviewDated'
    | 'outputVerb'
    | 'outputDone'
    | 'goalSentence'
    | 'stageGate'
    | 'behaviour'
    | 'effect'
    | 'lackOf'
    | 'wantThing'
    | 'benefit'
    | 'userStory'
    | 'opensWithProposal'
    | 'proposesInProblem'
    | 'pain'
    | 'hoped'
    | 'mandated'
    | 'weighed'
    | 'yesNoTitle'
    | 'keepAsIs'
    | 'convention'
    | 'reason'
    | 'aim'
    | 'outcome'
    | 'joined'
    | 'chosenApart',
    RegExp
  >
>;

/** How a page says where it stands to others. Patterns that read a line are anchored at its start. */
export interface RelationCues {
  /** Cheap: every line with a relation holds one. */
  readonly hint: RegExp;
  /** What may stand before the words that tell the relation: a status, "this record is". */
  readonly lead: RegExp;
  /** The words that tell it; first match wins. Keys of front matter are matched too, their words parted by spaces. */
  readonly types: readonly (readonly [RelationType, RegExp])[];
  /** What follows a link and tells the relation: "…, which this record supersedes". */
  readonly trailing: readonly (readonly [RelationType, RegExp])[];
  /** A heading under which every link names a related document. */
  readonly heading: RegExp;
  /** What may stand between the words and the document, and between two documents. */
  readonly article: RegExp;
  readonly and: RegExp;
  /** What a record's number is called: group 1 the word, group 2 the number. */
  readonly reference: RegExp;
  /** Global: a record called by its number, group 1. */
  readonly mention: RegExp;
}

export interface DateCues {
  /** The first letters of the months, January first. */
  readonly months: readonly RegExp[];
  /** A key, in front matter or before a colon, whose value is the date of the next look. */
  readonly reviewKey: RegExp;
}
