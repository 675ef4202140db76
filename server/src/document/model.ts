import type { Range, SourceText } from '../text/source-text';
import type { Lexicon } from '../lexicon/lexicon';
import type { EvidenceType, Field, Kind, RelationType, Role, Status } from '../lexicon/words';
import type { Block } from '../markdown/blocks';
import type { CueIndex } from './cue-index';

export type { Block };

// prettier-ignore
export const DIALECTS = [
  'madr-2', 'madr-3', 'madr-4', 'nygard', 'rfc', 'kep', 'eip', 'prd', 'pitch', 'pr-faq', 'one-pager', 'daci',
  'y-statement', 'tyree-akerman', 'spec-kit', 'kiro', 'openspec', 'charter', 'agreement', 'playbook', 'none',
] as const;
export type Dialect = (typeof DIALECTS)[number];

export { KINDS, RELATIONS, ROLES, STATUSES, type Kind, type RelationType, type Role, type Status } from '../lexicon/words';

/** A heading with its body, up to the next heading of the same or a higher level. */
export interface Section {
  readonly role: Role;
  /** The heading's words, without markers, numbering, links and emphasis. */
  readonly title: string;
  /** 1–6 as in markdown; a bold line that stands for a heading is one deeper than the section it is in. */
  readonly level: number;
  /** The heading's words; for the text before the first heading an empty range at its start. */
  readonly heading: Range;
  /** From the end of the heading to the start of the next section of the same or a higher level. */
  readonly body: Range;
  /** Indexes into `DecisionDocument.blocks`: first block of the body, and one past the last. */
  readonly blocks: readonly [first: number, end: number];
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** A candidate that the page names for its main decision. */
export interface Option {
  /** At most 80 characters, a contiguous slice of its line. */
  readonly name: string;
  readonly range: Range;
  readonly chosen: boolean;
  /** Listed, tabled or headed as an option: such readings held 96 times in 100 on labelled pages, those from prose and from what the page decides 58 times. */
  readonly isSure: boolean;
  readonly form: 'list' | 'table' | 'heading' | 'prose';
  readonly pros: readonly Range[];
  readonly cons: readonly Range[];
  /** The words that say why it was not taken. */
  readonly rejection: Range | undefined;
  /** Everything that the page says under this option's own heading, item or row. */
  readonly body: Range;
}

export interface Commitment {
  readonly type: 'date' | 'estimate' | 'ticket' | 'task' | 'milestone' | 'scope';
  readonly range: Range;
}

/** A date that the page names, told apart by what it is there for. */
export interface CalendarDate {
  /** Promised by the page; set from outside, with the cause; of the page's own record; gone by; `open` where nothing tells. */
  readonly type: 'promised' | 'external' | 'metadata' | 'past' | 'open';
  readonly range: Range;
  /** The words that say what sets an external date. */
  readonly cause: Range | undefined;
}

export interface Consequence {
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly range: Range;
}

/** What a page wants to reach, or by what it would tell that it did. */
export interface Goal {
  readonly type: 'goal' | 'measure';
  /** A change for somebody, a thing to ship, or neither told apart. */
  readonly tone: 'effect' | 'output' | 'open';
  readonly range: Range;
  /** The outermost section for goals or measures that it stands in. */
  readonly section: Section;
}

/** Something that backs what the page says. */
export interface Evidence {
  /** A number with its unit, a link, words of others, people asked, something that broke, something tried, something measured or studied, or else something seen. */
  readonly type: EvidenceType;
  /** The sentence. */
  readonly range: Range;
  /** The words of it that tell. */
  readonly words: Range;
  /** Whether it is told as something that took place; else its words may mean a part of the design. */
  readonly isSure: boolean;
}

/** What a page shows of the way to its scope. */
export interface Discovery {
  readonly type: 'research' | 'trial' | 'experience' | 'first slice' | 'open question' | 'given';
  readonly range: Range;
}

/** A second look at what the page decides, or a change to it, that the page announces. */
export interface Revisit {
  /** A date or a cadence, a sign that would call for it, or neither. */
  readonly trigger: 'occasion' | 'sign' | 'vague';
  readonly act: 'review' | 'amend';
  readonly range: Range;
}

export interface Person {
  readonly role: 'decided' | 'consulted' | 'informed' | 'owner' | 'author';
  readonly range: Range;
}

/** A norm of a working agreement: something that its people say they do. */
export interface Agreement {
  /** Its first sentence. */
  readonly range: Range;
  /** The word by which it leaves no way out, where it speaks of what people do. */
  readonly absolute: Range | undefined;
  /** Whether it names a value and neither an act, an occasion nor an example that shows it. */
  readonly isVague: boolean;
  /** The words that say who keeps it. */
  readonly owner: Range | undefined;
  /** The words that say how often it is done or looked at. */
  readonly cadence: Range | undefined;
  /** The words that say what happens when it is not kept. */
  readonly repair: Range | undefined;
}

/** What a page says of the way of working that it prescribes. */
export interface FrameworkPart {
  /** What it is for; who tries or tried it; how it ends, changes or is left; who must comply; where those affected had or have a say. */
  readonly part: 'purpose' | 'trial' | 'exit' | 'duty' | 'say';
  /** The sentence. */
  readonly range: Range;
  /** The words of it that tell. */
  readonly words: Range;
  /** Whether it speaks of the way of working itself or stands under a heading for it; else its words may mean something else. */
  readonly isSure: boolean;
}

/** A link, an image, or the definition that reference links use. */
export interface Link {
  readonly range: Range;
  /** Between the brackets. */
  readonly text: Range;
  readonly destination: Range;
  /** The destination as it is written. */
  readonly target: string;
  readonly isImage: boolean;
  /** Of a definition: the name that links use, lower-cased. */
  readonly label?: string;
}

/** A place in a page that a link can name. */
export interface Anchor {
  /** As GitHub makes it of a heading, or as the page names it itself. */
  readonly id: string;
  /** The heading's words; empty for a name that the page gives a place by HTML. */
  readonly title: string;
  /** 0-based index into the page's blocks; -1 for a name given by HTML. */
  readonly block: number;
}

/** What a page says of its standing to another document, which it names by a link or a number. */
export interface Relation {
  readonly type: RelationType;
  /** From the words that say so to the end of the document's name. */
  readonly range: Range;
  /** The link's destination as it is written. */
  readonly target?: string;
  readonly number?: number;
  /** What stands before the number, lower-cased: `adr`, `rfc`; empty where nothing does. */
  readonly series?: string;
}

/** A day on which the page wants to be looked at again. */
export interface ReviewDate {
  /** ISO date, the last day of a month or a quarter. */
  readonly date: string;
  readonly range: Range;
}

/** A line of metadata in any of its forms: front matter, bullet, bold or plain line, quote, table row, heading, section. */
export interface FieldValue {
  readonly field: Field;
  readonly value: string;
  readonly range: Range;
}

/** Something that kept a part of the text from being read. Lines are 1-based. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

/** One markdown file, read. Every range holds UTF-16 offsets into `source`. */
export interface DecisionDocument {
  readonly source: SourceText;
  readonly problems: readonly Problem[];
  readonly kind: Kind;
  /** Whether no other kind fits the page nearly as well. */
  readonly isKindSure: boolean;
  readonly dialect: Dialect;
  readonly status: { readonly value: Status; readonly range: Range | undefined };
  readonly title: { readonly text: string; readonly range: Range } | undefined;
  /** The title's words without number and genre; where the first heading is a section's, what metadata calls the page. */
  readonly subject: Range | undefined;
  readonly blocks: readonly Block[];
  /** In the order of the page; the tree is in `parent` and `children`. */
  readonly sections: readonly Section[];
  /** Same length as the source; code, URLs, comments, quotations, markers and untouched template text are blanks. */
  readonly masked: string;
  /** Where cues may stand in it. */
  readonly cueIndex: CueIndex;
  readonly options: readonly Option[];
  /** Where the page first names another way than the one it takes, or says why it looked at no other. */
  readonly exploration: Range | undefined;
  readonly discovery: readonly Discovery[];
  /** Whether there is any; cheaper than all of it. */
  readonly hasDiscovery: boolean;
  /** Where the page says that the decision is cheap to undo, small or limited in time. */
  readonly lowStakes: Range | undefined;
  /** Where the page says that the decision is hard to undo or binds for years (a "one-way door"). */
  readonly highStakes: Range | undefined;
  readonly problem: readonly Range[];
  readonly goals: readonly Goal[];
  /** What matters in the choice: drivers, criteria, forces. */
  readonly drivers: readonly Range[];
  readonly evidence: readonly Evidence[];
  /** What stands under headings for assumptions, and the sentences elsewhere that say what is assumed. */
  readonly assumptions: readonly Range[];
  /** Where the page says how sure it is. */
  readonly confidence: readonly Range[];
  /** What stands under headings for risks, and the sentences elsewhere that name one. */
  readonly risks: readonly Range[];
  /** What stands under headings for drawbacks. */
  readonly drawbacks: readonly Range[];
  readonly nonGoals: readonly Range[];
  readonly revisits: readonly Revisit[];
  readonly commitments: readonly Commitment[];
  /** All dates but those of a second look, promised or not. */
  readonly dates: readonly CalendarDate[];
  readonly consequences: readonly Consequence[];
  readonly dissent: readonly Range[];
  /** Whether there is any; cheaper than all of it. */
  readonly hasDissent: boolean;
  readonly people: readonly Person[];
  /** Whether anybody is named; cheaper than everybody. */
  readonly hasPeople: boolean;
  /** Empty unless the page is a working agreement. */
  readonly agreements: readonly Agreement[];
  /** Empty unless the page is a framework, or a proposal of a way of working. */
  readonly framework: readonly FrameworkPart[];
  readonly links: readonly Link[];
  /** The places that a link can name. */
  readonly anchors: readonly Anchor[];
  readonly relations: readonly Relation[];
  readonly reviewDates: readonly ReviewDate[];
  /** The first full date of its metadata, ISO. */
  readonly date: string | undefined;
  /** The sentence that says what is decided, or the title that does. */
  readonly decision: Range | undefined;
  /** The lines of metadata, front matter included. */
  readonly fields: readonly FieldValue[];
  /** Values of the front matter as plain data, empty where there is none or it can't be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The words of the page's language. */
  readonly lexicon: Lexicon;
}
