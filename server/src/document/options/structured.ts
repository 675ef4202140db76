import type { Role } from '../../lexicon/words';
import type { Block } from '../../markdown/blocks';
import type { Section } from '../model';
import { labelledOptions, letteredOptions, listOptions, tableOptions } from './lists';
import { clauseName, nameAt } from './name';
import { inStep, isAlike, isInStep, weighed } from './paired';
import { proseIn } from './prose';
import type { Page } from '../page';
import type { Candidate } from './candidate';

/** Options under headings for options, under headings of their own, or labelled "Option A". */
export function optionsUnderHeadings(page: Page): Candidate[] {
  let found: Candidate[] = [];
  for (const section of optionSections(page)) {
    const rival = page.lexicon.options.rivalsHeading.test(section.title);
    const here = structuredOptions(page, section);
    const read = (here.length > 0 ? here : proseOptions(page, section)).map((candidate) => (rival ? { ...candidate, rival } : candidate));
    if (found.length > 1 && page.lexicon.options.prosAndCons.test(section.title)) found = weighed(page, found, read);
    else found.push(...read);
  }
  const own = page.sections.filter(
    (section) =>
      section.role === 'option' &&
      page.lexicon.options.optionHeading.test(section.title) &&
      section.parent?.role !== 'options' &&
      !isInOptions(section),
  );
  if (own.length > 1 || found.length > 0) {
    const read = own.flatMap((section) => headingOption(page, section));
    found = isInStep(page, found, read) ? inStep(found, read) : [...found, ...read];
  }
  if (found.length > 0) {
    const inside = (block: Block): boolean => found.some(({ body }) => block.range.start >= body.start && block.range.end <= body.end);
    const decided = page.sections.filter(({ role }) => role === 'decision').flatMap(({ blocks }) => page.blocks.slice(...blocks));
    const labelled = labelledOptions(
      page,
      decided.filter((block) => !inside(block)),
      page.source.text.length,
    );
    return [...labelled, ...found];
  }
  const discussed = page.sections.flatMap((section) =>
    isDiscussion(page, section) ? section.children.flatMap((child) => headingOption(page, child)) : [],
  );
  return discussed.length > 0 ? discussed : labelledOptions(page, page.blocks, page.source.text.length);
}

/** Headings for options; those that stand deeper, in a part of the design, only where no other does. */
function optionSections(page: Page): Section[] {
  const all = page.sections.filter((section) => section.role === 'options' && !isInOptions(section));
  const main = all.filter(({ parent }) => !parent || parent.level <= 1 || MAIN.has(parent.role));
  return main.length > 0 ? main : all;
}

const MAIN: ReadonlySet<Role> = new Set<Role>(['title', 'problem', 'decision', 'rationale', 'drivers', 'summary', 'evidence', 'none']);

function isInOptions(section: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent.role === 'option' || parent.role === 'options') return true;
  return false;
}

const PARTS: ReadonlySet<Role> = new Set<Role>([
  'pros',
  'cons',
  'positive',
  'negative',
  'neutral',
  'summary',
  'decision',
  'rationale',
  'references',
  'consequences',
  'drivers',
  'problem',
  'questions',
  'evidence',
  'measures',
  'risks',
  'status',
  'history',
  'people',
  'options',
]);

/** The options under one heading for options: per-option headings, else a table, else lists. */
function structuredOptions(page: Page, section: Section): Candidate[] {
  const own = page.blocks.slice(section.blocks[0], section.children[0] ? section.children[0].blocks[0] : section.blocks[1]);
  const byHeading = headingOptions(
    page,
    section.children.filter((child) => isOptionHeading(page, child)),
  );
  if (byHeading.length > 1 || (byHeading.length > 0 && !own[0]?.item)) return byHeading;
  for (const read of [labelledOptions(page, own, section.body.end), weighedParagraphs(page, own), tabledOrListed(page, own)])
    if (read.length > 0) return read;
  return byHeading;
}

/** A table's options; with a list's where both hold the same one, else the list's. */
function tabledOrListed(page: Page, own: readonly Block[]): Candidate[] {
  const tabled = tableOptions(page, own);
  const listed = tabled.length > 0 && !own.some(({ item }) => item) ? [] : listedOptions(page, own);
  const areOne = tabled.some((candidate) => listed.some((other) => isAlike(page, candidate, other)));
  return areOne ? [...listed, ...tabled] : tabled.length > 0 ? tabled : listed;
}

/** Paragraphs under each of which a list of points for and against it stands. */
function weighedParagraphs(page: Page, own: readonly Block[]): Candidate[] {
  const { pro, con } = page.lexicon.weighing;
  const heads = own.flatMap((block, i) => {
    const next = own[i + 1];
    const weighs = block.type === 'paragraph' && !block.item && block.quote === 0 && next?.item?.index === 0;
    const text = weighs ? page.source.slice(next.range) : '';
    return weighs && (pro.test(text) || con.test(text)) && !pro.test(page.source.slice(block.range)) ? [i] : [];
  });
  if (heads.length < 2) return [];
  return heads.flatMap((at, n): Candidate[] => {
    const range = nameAt(page, own[at]!.range);
    const last = own[(heads[n + 1] ?? own.length) - 1]!;
    return range ? [{ range, body: { start: own[at]!.range.start, end: last.range.end }, form: 'list' }] : [];
  });
}

function listedOptions(page: Page, own: readonly Block[]): Candidate[] {
  if (isReasons(page, own)) return [];
  return [...announcedLists(own).flatMap((blocks) => listOptions(page, blocks)), ...letteredOptions(page, own)].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

/** Whether a heading under one for options names one: a numbered one does, whatever its words. */
function isOptionHeading(page: Page, section: Section): boolean {
  if (NUMBERED.test(page.source.slice(section.heading))) return true;
  return !PARTS.has(section.role) && !page.lexicon.options.notOption.test(section.title);
}

const NUMBERED = /^\W*(?:\d{1,2}|[A-H])[.):]\s/;

/** The first list, and the further ones where each of them is announced by a line of its own. */
function announcedLists(blocks: readonly Block[]): Block[][] {
  const starts = blocks.flatMap((block, i) =>
    block.item?.depth === 1 && block.item.first && block.item.index === 0 && blocks[i - 1]?.item?.list !== block.item.list ? [i] : [],
  );
  const announced = starts.filter((i) => i > 0 && !blocks[i - 1]!.item);
  const taken = announced.length === starts.length ? starts : starts.slice(0, 1);
  return taken.map((start, n) => blocks.slice(start, taken[n + 1] ?? blocks.length));
}

/** Whether the first list holds what speaks for or against a way that the prose before it names. */
function isReasons(page: Page, blocks: readonly Block[]): boolean {
  const at = blocks.findIndex((block) => block.item);
  const before = blocks[at - 1];
  if (!before || before.type !== 'paragraph') return false;
  const text = page.masked.slice(before.range.start, before.range.end);
  return !page.lexicon.options.leadIn.test(text.trimEnd()) && proseIn(page, before.range).length > 0;
}

/** What the headings under one for options name: options, or groups whose own headings are options, different ones in each. */
function headingOptions(page: Page, sections: readonly Section[]): Candidate[] {
  const inner = sections.flatMap(({ children }) => children);
  const areGroups =
    sections.every(({ blocks, children }) => children.length > 1 && children[0]!.blocks[0] === blocks[0] + 1) &&
    inner.every((child) => isOptionHeading(page, child)) &&
    new Set(inner.map(({ title }) => title)).size === inner.length;
  return (areGroups ? inner : sections).flatMap((section) => headingOption(page, section));
}

/** What a template leaves to fill in. */
const PLACEHOLDER = /^(?:\{.*\}|\[[^\]]*\])\s*$/s;

function headingOption(page: Page, section: Section): Candidate[] {
  if (PLACEHOLDER.test(page.source.slice(section.heading))) return [];
  const first = page.blocks[section.blocks[0]];
  const numberOnly = page.lexicon.options.numberOnly.test(section.title) && first?.type === 'paragraph';
  const range = numberOnly ? clauseName(page, first.range) : nameAt(page, section.heading);
  return range ? [{ range, body: section.body, form: 'heading' }] : [];
}

/** A heading whose own text announces possible solutions, which its sub-headings then hold. */
function isDiscussion(page: Page, section: Section): boolean {
  if (section.role === 'title' || section.children.filter(({ role }) => role === 'none' || role === 'option').length < 2) return false;
  const text = page.masked.slice(section.body.start, section.children[0]!.heading.start).slice(0, 600).replace(/\s+/g, ' ');
  return page.lexicon.options.discussion.test(text);
}

/** Prose under a heading for options: each paragraph that opens with a bold name, else what each paragraph's sentences name or its opening says. */
function proseOptions(page: Page, section: Section): Candidate[] {
  const { none, opensOption, notOpening } = page.lexicon.options;
  const { pro, con } = page.lexicon.weighing;
  const isBlank = (text: string): boolean => none.test(text) || PLACEHOLDER.test(text.replace(/<!--[\s\S]*?-->/g, '').trim());
  const paragraphs = page.blocks
    .slice(...section.blocks)
    .filter((block) => block.type === 'paragraph' && block.quote === 0 && !isBlank(page.source.slice(block.range)));
  const bold = paragraphs.filter((block) => !block.item && /^(?:\*\*|__)[^*_]{3,80}(?:\*\*|__)/.test(page.source.slice(block.range)));
  if (bold.some((block) => pro.test(page.source.slice(block.range)) || con.test(page.source.slice(block.range)))) return [];
  if (bold.length > 0) return bold.flatMap((block) => opening(page, block, 'heading'));
  const prose = paragraphs.filter((block) => !block.item);
  const found = prose.flatMap((block) => {
    const named = proseIn(page, block.range);
    return named.length === 0 && opensOption.test(page.source.slice(block.range)) ? opening(page, block, 'prose') : named;
  });
  const first = prose[0];
  if (found.length > 0 || !first) return found;
  const text = page.source.slice(first.range);
  return notOpening.test(text) || page.lexicon.answers.noOtherWay.test(text) ? found : opening(page, first, 'prose');
}

function opening(page: Page, block: Block, form: Candidate['form']): Candidate[] {
  const range = form === 'prose' ? clauseName(page, block.range) : nameAt(page, block.range);
  return range ? [{ range, body: block.range, form }] : [];
}
