import type { Lexicon } from '../../lexicon/lexicon';
import type { Role } from '../../lexicon/words';
import type { Block } from '../../markdown/blocks';
import type { Range, SourceText } from '../../text/source-text';
import type { Option, Section } from '../model';
import { sentencesOf } from '../sentences';
import { chosenAmong } from './chosen';
import { decisionOf } from './decision';
import { nameAt, sameName } from './name';
import { proseOptions } from './prose';
import { headingOption, labelledOptions, listOptions, structuredOptions, type Candidate } from './structured';
import { weigh } from './weigh';

/** The parts of a page that options are read from. */
export interface Page {
  readonly source: SourceText;
  readonly masked: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly title: Range | undefined;
  readonly lexicon: Lexicon;
}

/** The candidates for the page's main decision; none where the page names only what it chose. */
export function readOptions(page: Page): Option[] {
  const named = namedOptions(page);
  if (named.length === 0) return [];
  const chosen = chosenAmong(page, named);
  const all = chosen.length > 0 ? named : withDecision(page, named);
  const taken = new Set(chosen.length > 0 ? chosen : all.filter((candidate) => !named.includes(candidate)));
  return all
    .map((candidate) => ({ name: page.source.slice(candidate.range), range: candidate.range, body: candidate.body, form: candidate.form, chosen: taken.has(candidate), ...weigh(page, candidate) }))
    .sort((a, b) => a.range.start - b.range.start);
}

/** Options under headings and labels, else after a lead-in, else in prose. */
function namedOptions(page: Page): Candidate[] {
  for (const read of [optionsUnderHeadings, optionsAfterLeadIns, proseOfPage]) {
    const found = deduplicate(page.source, read(page));
    if (found.length > 0) return found;
  }
  return [];
}

function optionsUnderHeadings(page: Page): Candidate[] {
  const { source, blocks, sections } = page;
  const found: Candidate[] = [];
  for (const section of sections) {
    if (section.role === 'options' && !inOption(section)) {
      const structured = structuredOptions(source, blocks, section);
      const rival = page.lexicon.options.rivalsHeading.test(section.title);
      found.push(...(structured.length > 0 ? structured : proseOfSection(page, section)).map((candidate) => (rival ? { ...candidate, rival } : candidate)));
    } else if (section.role === 'option' && section.parent?.role !== 'options' && !inOption(section)) {
      found.push(...headingOption(source, section));
    }
  }
  return found.length > 0 ? found : labelledOptions(source, blocks, source.text.length);
}

/** Lists right after a sentence that announces options: "Some potential options include:". */
function optionsAfterLeadIns(page: Page): Candidate[] {
  const { source, blocks } = page;
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.type !== 'paragraph' || !next?.item || next.item.depth !== (block.item?.depth ?? 0) + 1) return [];
    const sentence = source.slice(block.range).slice(-200);
    return page.lexicon.options.leadIn.test(sentence) && !page.lexicon.options.notLeadIn.test(sentence) ? listOptions(source, blocks.slice(i + 1, i + 60)) : [];
  });
}

function inOption(section: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent.role === 'option' || parent.role === 'options') return true;
  return false;
}

/** Prose under a heading for options: each paragraph that opens with a bold name, else what its sentences name. */
function proseOfSection(page: Page, section: Section): Candidate[] {
  const paragraphs = page.blocks.slice(...section.blocks).filter((block) => block.type === 'paragraph' && !block.item && block.quote === 0);
  if (paragraphs.every((block) => page.lexicon.options.none.test(page.source.slice(block.range)))) return [];
  const bold = paragraphs.filter((block) => /^(?:\*\*|__)[^*_]{3,80}(?:\*\*|__)/.test(page.source.slice(block.range)));
  if (bold.length > 0) {
    return bold.flatMap((block): Candidate[] => {
      const range = nameAt(page.source, block.range);
      return range ? [{ range, body: block.range, form: 'heading' }] : [];
    });
  }
  return proseOptions(page.source, page.masked, section.body, page.lexicon);
}

/** Where prose may name a rival of the main decision, and how many of the section's first sentences count. */
const PROSE_ROLES: Partial<Record<Role, number>> = { title: 4, none: 0, summary: 4, decision: 6, rationale: 8, design: 3, problem: 6, consequences: 2, 'prior-art': 3 };

function proseOfPage(page: Page): Candidate[] {
  return page.sections.flatMap((section) => {
    const limit = PROSE_ROLES[section.role] ?? 0;
    if (limit === 0) return [];
    const own = { start: section.body.start, end: section.children[0]?.heading.start ?? section.body.end };
    const sentences = sentencesOf(page.masked, own).slice(0, limit);
    return sentences.length === 0 ? [] : proseOptions(page.source, page.masked, { start: sentences[0]!.start, end: sentences.at(-1)!.end }, page.lexicon);
  });
}

/** A name that stands twice (in the list and as a heading) is one option: the place with more to say keeps its body, the first its name. */
function deduplicate(source: SourceText, candidates: readonly Candidate[]): Candidate[] {
  const distinct: Candidate[] = [];
  for (const candidate of candidates) {
    const same = distinct.findIndex((other) => sameName(source.slice(other.range), source.slice(candidate.range)));
    if (same < 0) distinct.push(candidate);
    else if (length(candidate.body) > length(distinct[same]!.body)) distinct[same] = { ...distinct[same]!, body: candidate.body, form: candidate.form };
  }
  return distinct;
}

function length(range: Range): number {
  return range.end - range.start;
}

/** Where the page lists only what it did not take, the decision itself is the chosen one. */
function withDecision(page: Page, named: readonly Candidate[]): Candidate[] {
  const decision = decisionOf(page);
  return decision && !named.some(({ range }) => range.start === decision.range.start) ? [...named, decision] : [...named];
}
