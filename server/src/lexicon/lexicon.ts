import type { OptionCues, WeighingCues } from './option-cues';
import type { AgreementCues, FrameworkCues, PeopleCues } from './people-cues';
import type { AnswerCues, ClaimCues, Cues, DiscoveryCues } from './prose-cues';
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

/** Cues for the kind of a page: kind, weight, pattern. */
export interface NoticeCues {
  /** Opens a page that has no status: what it says of itself. */
  readonly opening: readonly (readonly [Status, RegExp])[];
  /** A date's key that says the thing is out: "Date released: May 2026". */
  readonly released: RegExp;
  /** The only entry of a history: "Initial draft". */
  readonly history: readonly (readonly [Status, RegExp])[];
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
