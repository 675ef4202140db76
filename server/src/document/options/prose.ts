import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import type { Section } from '../model';
import type { Decision } from './decision';
import { sectionAt } from '../page';
import { flatText } from './text';
import { clauseName, nameWords } from './name';
import type { Page } from '../page';
import { sentencesWith } from '../sentences';
import type { Candidate } from './candidate';

const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'references',
  'history',
  'plan',
  'tasks',
  'timeline',
  'people',
  'review',
  'stories',
  'non-goals',
  'status',
  'agreements',
  'measures',
  'questions',
  'pros',
  'cons',
  'positive',
  'risks',
  'assumptions',
]);

/** Other ways that the page's prose names: "another option is …" anywhere, "instead of …" only beside what it decides. */
export function proseOfPage(page: Page, decision: Decision | undefined): Candidate[] {
  const { rivals, contrasts, comparisons, refusals, sets, decidesHere } = page.lexicon.options;
  const about = new Set(nameWords([page.title, decision?.statement].map((range) => (range ? page.source.slice(range) : '')).join(' ')));
  const isAbout = (range: Range): boolean => nameWords(page.source.slice(range)).some((word) => about.has(word));
  return collect(page, { start: 0, end: page.masked.length }, (sentence, flat) => {
    const section = sectionAt(page, sentence.start);
    if (ELSEWHERE.has(section.role)) return [];
    const read = (patterns: readonly RegExp[], rival: boolean): Candidate[] =>
      patterns.flatMap((pattern) => namesIn(page, sentence, flat, pattern, rival));
    const all = ASKING.has(section.role) ? read(sets, false) : [];
    if (all.length > 1 && all.filter(({ range }) => isAbout(range)).length === 1) return all;
    const found = CORE.has(section.role) || isAbout(sentence) ? read(rivals, true) : [];
    const lead = isLead(page, section, sentence);
    if (DECIDING.has(section.role) && (lead || (decidesHere.test(flat) && isAbout(sentence)))) found.push(...read(contrasts, true));
    if (ASKING.has(section.role) && isAbout(sentence)) found.push(...read(comparisons, true));
    return lead && section.role === 'decision' ? [...found, ...read(refusals, true)] : found;
  });
}

const ASKING: ReadonlySet<Role> = new Set<Role>(['problem', 'summary', 'title', 'drivers']);
const CORE: ReadonlySet<Role> = new Set<Role>(['problem', 'decision', 'summary', 'title', 'rationale', 'options', 'option', 'drivers']);
const DECIDING: ReadonlySet<Role> = new Set<Role>(['decision', 'summary', 'title', 'design', 'goals', 'rationale', 'problem', 'none']);

/** Whether a sentence is in the first paragraph under the page's title, summary or decision. */
function isLead(page: Page, section: Section, sentence: Range): boolean {
  if (section.role !== 'decision' && section.role !== 'summary' && section.role !== 'title') return false;
  return sentence.start - section.body.start < 1500 && !/\n\s*\n/.test(page.masked.slice(section.body.start, sentence.start).trimStart());
}

/** Other ways that the prose under a heading for options names. */
export function proseIn(page: Page, range: Range): Candidate[] {
  const { rivals, hypotheses, sets } = page.lexicon.options;
  return collect(page, range, (sentence, flat) => {
    const together = sets.flatMap((pattern) => namesIn(page, sentence, flat, pattern, false));
    return together.length > 0 ? together : [...rivals, ...hypotheses].flatMap((pattern) => namesIn(page, sentence, flat, pattern, true));
  });
}

/** No page names more ways in prose. */
const MOST = 60;

function collect(page: Page, range: Range, read: (sentence: Range, flat: string) => Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentencesWith(page, page.lexicon.options.rivalHint, range)) {
    if (found.length >= MOST) break;
    for (const candidate of read(sentence, flatText(page, sentence)))
      if (!found.some((other) => other.range.start < candidate.range.end && candidate.range.start < other.range.end)) found.push(candidate);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function namesIn(page: Page, sentence: Range, flat: string, pattern: RegExp, rival: boolean): Candidate[] {
  const { notName } = page.lexicon.options;
  if (!page.cueIndex.mayHold(pattern, sentence)) return [];
  const groups = (pattern.exec(flat)?.indices ?? []).slice(1).filter((pair) => pair !== undefined);
  return groups.flatMap(([start, end]) => {
    const clause = flat.slice(start, end);
    const parts = /\bto\s+$/.test(flat.slice(0, start)) ? [{ start: 0, end: clause.length }] : splitNames(clause);
    return parts.flatMap((part): Candidate[] => {
      const range = clauseName(page, { start: sentence.start + start + part.start, end: sentence.start + start + part.end });
      if (!range || notName.test(page.source.slice(range)) || nameWords(page.source.slice(range)).length === 0) return [];
      return [{ range, body: sentence, form: 'prose', rival }];
    });
  });
}

/** The parts of "X, Y or Z" where each is short; a clause otherwise stays whole, cut at its first comma. */
function splitNames(clause: string): Range[] {
  const parts: Range[] = [];
  let at = 0;
  for (const piece of clause.split(/(,\s*(?:and |or )?|\s+(?:and|or|nor)\s+)/)) {
    if (!/^(?:,\s*(?:and |or )?|\s+(?:and|or|nor)\s+)$/.test(piece) && piece.trim() !== '')
      parts.push({ start: at + piece.length - piece.trimStart().length, end: at + piece.trimEnd().length });
    at += piece.length;
  }
  const short = parts.every(({ start, end }) => clause.slice(start, end).trim().split(/\s+/).length <= 4);
  if (short || parts.length <= 1) return parts.slice(0, 6);
  const comma = clause.indexOf(',');
  return [{ start: 0, end: comma > 3 ? comma : clause.length }];
}
