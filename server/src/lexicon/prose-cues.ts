import type { EvidenceType } from './words';

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

export interface ClaimCues {
  /** Global, cheap: every sentence with a claim of size holds one. */
  readonly sizeHint: RegExp;
  /** A claim that carries an argument by a word of size: "many users struggle". */
  readonly size: RegExp;
  /** What backs a claim, in its paragraph's source: a number with a unit, a link, a study, an incident, an example. */
  readonly evidence: RegExp;
  /** What it is that backs a claim, in its sentence's source; several may match. */
  readonly evidenceTypes: readonly (readonly [EvidenceType, RegExp])[];
  /** Words of others between quotation marks, beside a verb of saying. */
  readonly quotation: RegExp;
  /** Tells that something took place. */
  readonly toldAsPast: RegExp;
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

/** Cues in prose, each joined by its rule with something structural. */
export type Cues = Readonly<
  Record<
    | 'date'
    | 'estimate'
    | 'promise'
    | 'past'
    | 'externalDate'
    | 'appetite'
    | 'assumed'
    | 'atRisk'
    | 'confident'
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
    | 'plannedEffort'
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
    | 'negation'
    | 'convention'
    | 'reason'
    | 'aim'
    | 'outcome'
    | 'joined'
    | 'chosenApart'
    | 'chosenTogether',
    RegExp
  >
>;
