import { lexicon as english } from './en';
import { label } from './label';
import type { KindCues, Lexicon } from './lexicon';
import { SILENT, silence } from './silent';
import type { Field, RelationType, Status } from './words';

/** The words of a language of which Leaven knows no phrases. Strings are alternatives of a regular expression, lower-cased. */
export interface Words {
  readonly language: string;
  readonly functionWords: RegExp;
  /** English heading, and what means the same; first match wins. */
  readonly headings: readonly (readonly [english: string, words: string])[];
  /** How the names of the months begin, January first; none where months have numbers. */
  readonly months?: readonly string[];
  readonly fields: readonly (readonly [Field, string])[];
  /** Beginnings of a status value; first match wins. */
  readonly statuses: readonly (readonly [Status, string])[];
  readonly kinds: Pick<KindCues, 'titles' | 'phrases'>;
  /** What an option is called before its number: "Variante 2". */
  readonly option: string;
  /** In a heading under which only ways not taken stand. */
  readonly rival: string;
  /** Opens a heading under one for options that is none itself: "Vergleich". */
  readonly notOption: string;
  /** In brackets behind the option that was taken; behind one that was not. */
  readonly chosen: string;
  readonly rejected: string;
  /** Before the name of the option that was taken: "Gewählte Option". */
  readonly choice: string;
  readonly pro: string;
  readonly con: string;
  /** The whole body of a section that says there is nothing. */
  readonly none: string;
  /** In a sentence that names a cost. */
  readonly downside: string;
  /** In a sentence that says why no other way was looked at, and in one that says what is left open on purpose. */
  readonly noOtherWay: string;
  readonly openOnPurpose: string;
  /** How a page says where it stands to another: what opens a line before that one's name; first match wins. */
  readonly relations?: readonly (readonly [RelationType, string])[];
}

/** A lexicon that judges no prose. English headings, keys, statuses and answers stay valid in it. */
export function translated(words: Words): Lexicon {
  const { language, functionWords, fields, statuses, kinds } = words;
  const translations = words.headings.map(([name, own]) => [name, heading(own)] as const);
  return {
    ...silence(english),
    language,
    functionWords,
    phrases: false,
    translations: [...translations, ['option 1', new RegExp(`^(?:${words.option})[ -]?${NUMBER}`)]],
    headings: english.headings,
    fields: [...fields.map(([field, own]) => [field, new RegExp(`^(?:${own})$`)] as const), ...english.fields],
    statuses: [...statuses.map(([status, own]) => [status, new RegExp(`^(?:${own})`)] as const), ...english.statuses],
    kinds: { ...english.kinds, titles: [...kinds.titles, ...english.kinds.titles], phrases: [...kinds.phrases, ...english.kinds.phrases] },
    options: { ...english.options, ...optionCues(words, translations) },
    weighing: {
      ...english.weighing,
      pro: either(english.weighing.pro, label(words.pro)),
      con: either(english.weighing.con, label(words.con)),
      proColumn: either(english.weighing.proColumn, new RegExp(`^(?:${words.pro})`)),
      conColumn: either(english.weighing.conColumn, new RegExp(`^(?:${words.con})`)),
      rejection: SILENT,
    },
    cues: { ...silence(english.cues), downside: anyOf(words.downside), blank: BLANK, placeholder: english.cues.placeholder },
    answers: {
      ...english.answers,
      noOtherWay: either(english.answers.noOtherWay, anyOf(words.noOtherWay)),
      openOnPurpose: either(english.answers.openOnPurpose, anyOf(words.openOnPurpose)),
    },
    relations: relationCues(words),
    dates: {
      ...english.dates,
      months: english.dates.months.map((month, i) => (words.months ? either(month, new RegExp(`^(?:${words.months[i]!})`, 'i')) : month)),
    },
  };
}

/** Blanks that look the same in every language; "todo" is a word in some. */
const BLANK = /\bTB[DC]\b|\bTODO:/;

const NUMBER = String.raw`(?:nr\.? ?|n[º°] ?|#)?(?:\d+(?:\.\d+)?|[a-h](?![a-zà-ÿ])|i{1,3}(?![a-zà-ÿ]))`;

function heading(words: string): RegExp {
  return new RegExp(`^(?:${words})(?:\\s?[(（].*|\\s?[:：–—].*)?$`);
}

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`, one.flags);
}

function relationCues({ relations = [] }: Words): Lexicon['relations'] {
  const own = relations.map(([type, text]) => [type, new RegExp(`^(?:${text})`, 'i')] as const);
  const { hint, types } = english.relations;
  return {
    ...english.relations,
    hint: own.reduce((all, [, { source }]) => either(all, anyOf(source.slice(1))), hint),
    types: [...own, ...types],
  };
}

function anyOf(words: string): RegExp {
  return new RegExp(words, 'i');
}

/** Options under headings, labels and tables; prose names none. */
function optionCues({ option, rival, notOption, chosen, rejected, choice, none }: Words, headings: Lexicon['translations']) {
  const { options } = english;
  const number = String.raw`[ \t]*${NUMBER}`;
  const prosAndCons = headings.find(([name]) => name === 'pros and cons of the options')?.[1] ?? SILENT;
  return {
    rivalHint: SILENT,
    rivals: [],
    hypotheses: [],
    contrasts: [],
    comparisons: [],
    refusals: [],
    sets: [],
    opensOption: SILENT,
    decides: SILENT,
    puts: SILENT,
    decidesHere: SILENT,
    imperative: SILENT,
    discussion: SILENT,
    optionHeading: either(options.optionHeading, new RegExp(`^(?:${option})`)),
    numberOnly: either(options.numberOnly, new RegExp(`^(?:${option})${number}$`)),
    label: either(
      new RegExp(String.raw`^(?:\*\*|__|["“„«「'(])*(?:${option})${number}[ \t]*[:：.)\]–—-]*[ \t]*(?:\*\*|__)?[ \t]*[:：–—-]?[ \t]*`, 'i'),
      options.label,
    ),
    labelled: either(options.labelled, new RegExp(String.raw`^(?:\*\*|__)?(?:${option})${number}(?:\*\*|__)?[ \t]*(?:[:：.)–—-]|\(|$)`)),
    numbered: new RegExp(String.raw`(?<![a-z])(?:option|alternative|approach|solution|${option})\s*#?(\d+|[a-h])(?![a-zà-ÿ\d])`, 'gi'),
    rivalsHeading: either(options.rivalsHeading, new RegExp(rival)),
    notOption: either(options.notOption, new RegExp(`^(?:${notOption})`)),
    chosenMark: either(options.chosenMark, new RegExp(String.raw`[(（\[](?:${chosen})[^)）\]]*[)）\]]`)),
    rejectedMark: either(options.rejectedMark, new RegExp(rejected)),
    chosenSentence: new RegExp(
      String.raw`(?:\b(?:chosen|selected|preferred|recommended) (?:option|alternative|approach|solution|design)s?|${choice})` +
        '[\\s:：*_"“„«「`]*([^\\n]{2,200})',
      'gi',
    ),
    prosAndCons: either(options.prosAndCons, prosAndCons),
    titleGenre: /^[^\p{L}\p{N}]*(?:(?:adr|rfc|prd|madr|pdr)[\s#-]*[\d.]{0,6}\s*[:：—–-]+\s*|\d+[.:)]?\s+)*/iu,
    none: new RegExp(String.raw`^[^\p{L}\p{N}]*(?:none|n/?a|not applicable|tbd|tba|to ?do|${none})?[^\p{L}\p{N}]*$`, 'iu'),
  };
}
