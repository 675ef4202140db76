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
  /** Keys of front matter that say who looks after the page, and when it is read again. */
  readonly keeperKey: RegExp;
  readonly reviewKey: RegExp;
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
  /** People who must comply. */
  readonly comply: RegExp;
  /** Those affected had or have a say. */
  readonly say: RegExp;
  /** The page speaks to its readers or of what its writers share, so that it may have been made with them. */
  readonly shared: RegExp;
  /** The way of working itself, or the page that sets it out. */
  readonly itself: RegExp;
}
