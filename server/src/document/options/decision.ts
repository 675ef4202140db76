import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import type { Section } from '../model';
import { ownBody, type Page } from '../page';
import { sentencesOf } from '../sentences';
import { clauseName, clip, nameWords } from './name';
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
  const stated = statedChoice(page);
  if (stated) return stated;
  const decides = page.sections.some(({ role }) => role === 'decision');
  if (
    title &&
    (page.lexicon.options.imperative.test(page.source.slice(title)) ||
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

/** What stands after a label such as "Selected approach:". */
function statedChoice(page: Page): Decision | undefined {
  const { statedChoice: label } = page.lexicon.options;
  const match = label.exec(page.masked);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const statement = { start, end: page.source.lineEnd(page.source.lineAt(start)) };
  const range = clauseName(page, statement);
  return range && { candidate: { range, body: statement, form: 'prose' }, statement };
}

/** Where a section says what is decided, in UTF-16 units. */
const LEAD = 3000;

/** The first sentences of a section's own text. */
export function leadSentences(page: Page, section: Section, count: number): Range[] {
  const own = ownBody(section);
  return sentencesOf(page.masked, { start: own.start, end: Math.min(own.end, own.start + LEAD) })
    .filter(({ start, end }) => end - start > 15)
    .slice(0, count);
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
  const { notDecides, contrast, passive, notName, adverbs } = page.lexicon.options;
  const text = page.masked.slice(sentence.start, sentence.end).replace(/[\r\n]/g, ' ');
  const match = decides.exec(text);
  if (!match || notDecides.test(text.slice(match.index))) return [];
  const verbEnd = match.index + match[0].length;
  const said = passive.test(text.slice(verbEnd)) ? 0 : match.groups?.['keep'] ? match.index : verbEnd;
  const start = sentence.start + said + adverbs.exec(text.slice(said))![0].length;
  const rest = page.masked.slice(start, sentence.end);
  const end = start + (contrast.exec(rest)?.index ?? rest.length);
  const bold = /(\*\*|__)([^*\n]{3,100})\1/.exec(page.source.text.slice(start, end));
  const range =
    bold && /\p{L}{2}/u.test(bold[2]!)
      ? clip(page.source, { start: start + bold.index + 2, end: start + bold.index + 2 + bold[2]!.length })
      : (firstOfList(page, { start, end }) ?? clauseName(page, { start, end }));
  if (!range || !isTelling(page.source.slice(range)) || notName.test(page.source.slice(range))) return [];
  return [{ candidate: { range, body: { start: sentence.start, end: section.body.end }, form: 'prose' }, statement: { start, end } }];
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
  const head = page.source.text.slice(0, page.sections[1]?.heading.start ?? 0).slice(0, 2000);
  const match = page.lexicon.options.titleField.exec(head);
  return match ? { start: match.index + match[0].length - match[1]!.length, end: match.index + match[0].length } : undefined;
}
