import type { Lexicon } from './lexicon';
import type { Role } from './words';

/** The lists of phrases that a team may add to, and what a page says with one of their phrases. */
export const OPEN_LISTS = {
  noOtherWay: 'why no other way was looked at',
  harder: 'what becomes harder',
  evidence: 'what backs a claim',
  dateSource: 'where a date comes from',
  openOnPurpose: 'that a blank is left open on purpose',
  lookAgain: 'on which occasion the page is looked at again',
  keeper: 'who looks after a working agreement',
  repair: 'what happens when an agreement is not kept',
  blank: 'that something is still to be filled in',
  praise: 'a word that sells',
} as const;

export type OpenList = keyof typeof OPEN_LISTS;

/** A team's own words: headings by the role of their sections, and phrases by the list that they add to. Plain data. */
export interface OwnWords {
  readonly headings: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly phrases: Readonly<Partial<Record<OpenList, readonly string[]>>>;
}

const known = new WeakMap<OwnWords, Map<Lexicon, Lexicon>>();

/** A lexicon with a team's words added: the same object for the same two. */
export function withOwnWords(lexicon: Lexicon, words: OwnWords): Lexicon {
  const lexicons = known.get(words) ?? new Map<Lexicon, Lexicon>();
  known.set(words, lexicons);
  const extended = lexicons.get(lexicon) ?? extend(lexicon, words);
  lexicons.set(lexicon, extended);
  return extended;
}

/** A phrase as it may stand on a page: any case, any white space between its words, whole words only. No quantifier can run away. */
export function phraseSource(phrase: string): string {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => Array.from(word, anyCase).join(''));
  const starts = LETTER.test(phrase.trim().charAt(0)) ? `(?<!${LETTER.source})` : '';
  const ends = LETTER.test(phrase.trim().slice(-1)) ? `(?!${LETTER.source})` : '';
  return `${starts}${words.join(String.raw`\s{1,20}`)}${ends}`;
}

/** Letters and digits of scripts that part words by spaces. */
const LETTER = /[0-9A-Za-z\u00c0-\u024f\u0370-\u052f]/;

function anyCase(character: string): string {
  const forms = new Set([character.toLowerCase(), character.toUpperCase()].filter((form) => form.length === character.length));
  const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return forms.size === 2 ? `[${[...forms].join('')}]` : escaped(character);
}

function extend(lexicon: Lexicon, { headings, phrases }: OwnWords): Lexicon {
  const plus = (cue: RegExp, list: OpenList): RegExp => {
    const own = (phrases[list] ?? []).map(phraseSource);
    return own.length === 0 ? cue : new RegExp(`${cue.source}|${own.join('|')}`, cue.flags);
  };
  const titles = Object.entries(headings).flatMap(([role, own]) => own.map((title) => [role as Role, normalized(title)] as const));
  const { answers, agreements, claims, cues } = lexicon;
  return {
    ...lexicon,
    // A team's own heading means itself, also where a language knows it as another.
    translations: [...titles.map(([, title]) => [title, exactly(title)] as const), ...lexicon.translations],
    headings: [...titles.map(([role, title]) => [role, exactly(title)] as const), ...lexicon.headings],
    answers: {
      ...answers,
      noOtherWay: plus(answers.noOtherWay, 'noOtherWay'),
      harder: plus(answers.harder, 'harder'),
      dateSource: plus(answers.dateSource, 'dateSource'),
      openOnPurpose: plus(answers.openOnPurpose, 'openOnPurpose'),
      lookAgain: plus(answers.lookAgain, 'lookAgain'),
    },
    agreements: { ...agreements, keeper: plus(agreements.keeper, 'keeper'), repair: plus(agreements.repair, 'repair') },
    claims: { ...claims, evidence: plus(claims.evidence, 'evidence'), sales: plus(claims.sales, 'praise') },
    cues: { ...cues, explorationHint: plus(cues.explorationHint, 'noOtherWay'), blank: plus(cues.blank, 'blank') },
  };
}

function normalized(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}

function exactly(title: string): RegExp {
  return new RegExp(`^${title.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`);
}
