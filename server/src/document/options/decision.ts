import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import type { Section } from '../model';
import { ownBody, type Page } from '../page';
import { sentencesOf } from '../sentences';
import { flatText, textWithCode } from './text';
import { clauseName, clip, nameAt, nameWords } from './name';
import type { Candidate } from './candidate';

/** What a page decides or puts forward. */
export interface Decision {
  readonly candidate: Candidate;
  /** The words that say so, those on ways not taken left out. */
  readonly statement: Range;
}

/** Sections whose first sentences say what the page decides or puts forward, the most telling first. */
const ROLES: readonly Role[] = ['decision', 'summary', 'design', 'goals', 'title'];

/** What the page decides, in its own words: a title that says it, else its decision's sentence, else its title. */
export function decisionOf(page: Page): Decision | undefined {
  const title = titleName(page);
  const byTitle = title && { candidate: { range: title, body: title, form: 'heading' as const }, statement: title };
  const stated = statedChoice(page) ?? headedChoice(page);
  if (stated) return stated;
  const decides = page.sections.some(({ role }) => role === 'decision');
  if (
    title &&
    (saysWhatToDo(page, title) ||
      (!decides && isTelling(page.source.slice(title)) && !page.lexicon.options.plainTitle.test(page.source.slice(title))))
  )
    return byTitle;
  const about = new Set(nameWords(title ? page.source.slice(title) : ''));
  for (const role of ROLES) {
    const found = page.sections.flatMap((section) => (section.role === role ? decisionsIn(page, section) : []));
    if (found.length > 0)
      return found.find(({ statement }) => nameWords(page.source.slice(statement)).some((word) => about.has(word))) ?? found[0];
    if (role === 'decision' && byTitle && decides) return byTitle;
  }
  return byTitle;
}

/** Whether a title is what is decided: "Use …". */
export function saysWhatToDo(page: Page, title: Range): boolean {
  return page.lexicon.options.imperative.test(page.source.slice(title));
}

/** What stands after a label such as "Selected approach:". */
function statedChoice(page: Page): Decision | undefined {
  const match = page.cueIndex.exec(page.lexicon.options.statedChoice);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const statement = { start, end: page.source.lineEnd(page.source.lineAt(start)) };
  const range = clauseName(page, statement);
  return range && { candidate: { range, body: statement, form: 'prose' }, statement };
}

/** What a decision's own heading says after a colon: "Decision: …". */
function headedChoice(page: Page): Decision | undefined {
  for (const section of page.sections) {
    const said = section.role === 'decision' ? afterColon(page, section) : undefined;
    if (said && isTelling(page.source.slice(said)))
      return { candidate: { range: said, body: section.body, form: 'heading' }, statement: said };
  }
  return undefined;
}

/** The words of a heading after its colon. */
export function afterColon(page: Page, { heading }: Section): Range | undefined {
  const colon = page.source.slice(heading).indexOf(': ');
  return colon < 0 ? undefined : nameAt(page, { start: heading.start + colon + 2, end: heading.end });
}

/** Where a section says what is decided, in UTF-16 units. */
const LEAD = 3000;
/** "Accepted." decides nothing. */
const SEVERAL_WORDS = /[\p{L}\p{N}]\W+[\p{L}\p{N}]/u;

/** The first sentences of a section's own text. */
export function leadSentences(page: Page, section: Section, count: number): Range[] {
  const own = ownBody(section);
  const lead = { start: own.start, end: Math.min(own.end, own.start + LEAD) };
  const text = textWithCode(page, lead);
  return sentencesOf(text, { start: 0, end: text.length })
    .filter(({ start, end }) => SEVERAL_WORDS.test(text.slice(start, end)))
    .slice(0, count)
    .map(({ start, end }) => ({ start: lead.start + start, end: lead.start + end }));
}

/** Decisions that a section opens with: by a firm verb, in its first sentence by any. */
function decisionsIn(page: Page, section: Section): Decision[] {
  const { decides, puts } = page.lexicon.options;
  const sentences = leadSentences(page, section, 6);
  const first = sentences.slice(0, 1);
  if (section.role === 'title') return first.flatMap((sentence) => decidedIn(page, section, sentence, decides));
  const tries: readonly (readonly [readonly Range[], RegExp])[] = [
    [first, decides],
    [first, puts],
    [sentences.slice(1), decides],
    [sentences.slice(1), puts],
  ];
  return tries.flatMap(([ranges, pattern]) => ranges.flatMap((sentence) => decidedIn(page, section, sentence, pattern)));
}

function decidedIn(page: Page, section: Section, sentence: Range, decides: RegExp): Decision[] {
  const { notDecides, contrast, notName, adverbs } = page.lexicon.options;
  const text = flatText(page, sentence);
  const match = decides.exec(text);
  if (!match || notDecides.test(text.slice(match.index))) return [];
  for (const said of starts(page, text, match)) {
    const start = sentence.start + said + adverbs.exec(text.slice(said))![0].length;
    const rest = page.masked.slice(start, sentence.end);
    const statement = { start, end: start + (contrast.exec(rest)?.index ?? rest.length) };
    const range = boldName(page, statement) ?? firstOfList(page, statement) ?? clauseName(page, statement);
    if (range && isTelling(page.source.slice(range)) && !notName.test(page.source.slice(range)))
      return [{ candidate: { range, body: { start: sentence.start, end: section.body.end }, form: 'prose' }, statement }];
  }
  return [];
}

/** Where the name of what is decided may start: before a passive, after a verb, or with the verb where what follows says too little. */
function starts(page: Page, text: string, match: RegExpExecArray): number[] {
  const verbEnd = match.index + match[0].length;
  if (page.lexicon.options.passive.test(text.slice(Math.max(0, verbEnd - BEFORE)))) return [0];
  return match.groups?.['keep'] ? [match.index] : [verbEnd, match.index + match[0].search(/\S+\s*$/)];
}

/** Where a form of "be" at the end of the verb starts at the earliest. */
const BEFORE = 5;

function boldName({ source }: Page, { start, end }: Range): Range | undefined {
  const bold = /(\*\*|__)([^*\n]{3,100})\1/.exec(source.text.slice(start, end));
  if (!bold || !/\p{L}{2}/u.test(bold[2]!)) return undefined;
  return clip(source, { start: start + bold.index + 2, end: start + bold.index + 2 + bold[2]!.length });
}

/** The first item of the list that a clause ends in: "we will do this by:". */
function firstOfList(page: Page, { start, end }: Range): Range | undefined {
  if (!page.lexicon.options.means.test(page.source.text.slice(start, end))) return undefined;
  const next = page.blocks.find((block) => block.range.start >= end);
  return next?.item?.index === 0 ? clauseName(page, next.range) : undefined;
}

/** Two words that carry a meaning, or one that is a proper name or code. */
function isTelling(name: string): boolean {
  const words = nameWords(name);
  return words.length > 1 || (words.length === 1 && /[A-Z`\d]/.test(name));
}

/** The title's words without number and genre; what metadata states where the first heading is a section's. */
export function titleName(page: Page): Range | undefined {
  const section = page.sections.find(({ heading }) => heading.start === page.title?.start);
  const title =
    (section?.role === 'title' ? undefined : statedTitle(page)) ??
    (section?.role === 'title' || section?.role === 'none' || !section ? page.title : undefined);
  if (!title) return undefined;
  const text = page.source.slice(title);
  const genre = page.lexicon.options.titleGenre.exec(text)?.[0] ?? '';
  return genre.length >= text.length ? undefined : clip(page.source, { start: title.start + genre.length, end: title.end });
}

function statedTitle(page: Page): Range | undefined {
  const second = page.sections.find(({ heading }) => heading.start > (page.title?.start ?? 0));
  const head = page.source.text.slice(0, Math.min(second?.heading.start ?? 0, 2000));
  const match = page.lexicon.options.titleField.exec(head);
  return match && !page.lexicon.options.none.test(match[1]!)
    ? { start: match.index + match[0].length - match[1]!.length, end: match.index + match[0].length }
    : undefined;
}
