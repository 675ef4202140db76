import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import type { Section } from '../model';
import { clauseName, nameWords, sectionAt } from './name';
import type { Page } from '../page';
import type { Candidate } from './read-options';

const ELSEWHERE: ReadonlySet<Role> = new Set<Role>(['references', 'history', 'plan', 'tasks', 'timeline', 'people', 'review', 'stories', 'requirements', 'non-goals', 'status', 'agreements', 'measures', 'questions', 'pros', 'cons', 'positive', 'risks', 'assumptions']);

/** Other ways that the page's prose names: "another option is …" anywhere, "instead of …" only beside what it decides. */
export function proseOfPage(page: Page, decision: Candidate | undefined): Candidate[] {
  const about = new Set(nameWords([page.title, decision?.range].map((range) => (range ? page.source.slice(range) : '')).join(' ')));
  const { rivals, contrasts } = page.lexicon.options;
  return collect(page, { start: 0, end: page.masked.length }, (sentence) => {
    const section = sectionAt(page.sections, sentence.start);
    if (ELSEWHERE.has(section.role)) return [];
    return isAboutDecision(page, section, sentence, about) ? [...rivals, ...contrasts] : rivals;
  });
}

/** Other ways that the prose under a heading for options names. */
export function proseIn(page: Page, range: Range): Candidate[] {
  const { rivals, contrasts, hypotheses } = page.lexicon.options;
  return collect(page, range, () => [...rivals, ...hypotheses, ...contrasts]);
}

function collect(page: Page, range: Range, patternsOf: (sentence: Range) => readonly RegExp[]): Candidate[] {
  const { rivalHint } = page.lexicon.options;
  const found: Candidate[] = [];
  const text = page.masked.slice(range.start, range.end);
  let end = 0;
  for (const hint of text.matchAll(rivalHint)) {
    if (hint.index < end) continue;
    const sentence = sentenceAround(text, hint.index);
    end = sentence.end;
    const at = { start: range.start + sentence.start, end: range.start + sentence.end };
    const flat = text.slice(sentence.start, sentence.end).replace(/[\r\n]/g, ' ');
    for (const pattern of patternsOf(at)) found.push(...named(page, at, flat, pattern, found));
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function named(page: Page, sentence: Range, flat: string, pattern: RegExp, found: readonly Candidate[]): Candidate[] {
  const match = pattern.exec(flat);
  if (!match) return [];
  const names: Candidate[] = [];
  for (const [start, end] of match.indices!.slice(1).filter((pair) => pair !== undefined)) {
    for (const part of splitNames(flat.slice(start, end))) {
      const range = clauseName(page.source, { start: sentence.start + start + part.start, end: sentence.start + start + part.end }, page.lexicon.options.clauseEnd);
      if (!range || page.lexicon.options.notName.test(page.source.slice(range)) || nameWords(page.source.slice(range)).length === 0) continue;
      if ([...found, ...names].some((other) => other.range.start < range.end && range.start < other.range.end)) continue;
      names.push({ range, body: sentence, form: 'prose', rival: true });
    }
  }
  return names;
}

const DECIDING: ReadonlySet<Role> = new Set<Role>(['decision', 'summary', 'title', 'design', 'goals', 'rationale', 'problem', 'none']);

function isAboutDecision(page: Page, section: Section, sentence: Range, about: ReadonlySet<string>): boolean {
  const lead = page.masked.slice(section.body.start, sentence.start).split(/[.!?]\s/).length <= 3;
  if (!DECIDING.has(section.role)) return false;
  if (lead && (section.role === 'decision' || section.role === 'summary' || section.role === 'title')) return true;
  const text = page.masked.slice(sentence.start, sentence.end);
  return page.lexicon.options.decidesHere.test(text) && nameWords(text).filter((word) => about.has(word)).length >= 1;
}

/** The parts of "X, Y or Z" where each is short; a clause otherwise stays whole, cut at its first comma. */
function splitNames(clause: string): Range[] {
  const parts: Range[] = [];
  let at = 0;
  for (const piece of clause.split(/(,\s*(?:and |or )?|\s+(?:and|or|nor)\s+)/)) {
    if (!/^(?:,\s*(?:and |or )?|\s+(?:and|or|nor)\s+)$/.test(piece) && piece.trim() !== '') parts.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  const short = parts.every(({ start, end }) => clause.slice(start, end).trim().split(/\s+/).length <= 5);
  if (short || parts.length <= 1) return parts.slice(0, 6);
  const comma = clause.indexOf(',');
  return [{ start: 0, end: comma > 3 ? comma : clause.length }];
}

const SENTENCE_END = /[.!?](?=\s)|\n[ \t]*\n/g;

function sentenceAround(text: string, at: number): Range {
  const from = Math.max(0, at - 400);
  let start = from;
  for (const match of text.slice(from, at).matchAll(SENTENCE_END)) start = from + match.index + match[0].length;
  const next = text.slice(at, at + 400).search(SENTENCE_END);
  return { start, end: next < 0 ? Math.min(text.length, at + 400) : at + next + 1 };
}
