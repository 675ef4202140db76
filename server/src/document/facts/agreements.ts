import type { Range } from '../../text/source-text';
import type { Agreement, Block, Role, Section } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { lazily } from '../lazily';
import { sentencesOf } from '../sentences';
import { upkeepIn } from './upkeep';

/** The norms of a working agreement: outermost list items, headings and short paragraphs that say what people do. */
export function readAgreements(page: Page): Agreement[] {
  const owners = sectionOfBlocks(page);
  const headed = new Map(page.sections.map((section) => [section.blocks[0] - 1, section]));
  return page.blocks.flatMap((block, i) => {
    const own = headed.get(i);
    const section = own ?? owners[i]!;
    if (block.quote > 0 || ELSEWHERE.has(effectiveRole(section))) return [];
    const isNorm = own ? isPledgeHeading(page, own) : block.item ? isNormItem(page, block) : isPledge(page, block, section);
    if (!isNorm) return [];
    const hasMore = own !== undefined || isNested(page.blocks, i, i + 1);
    return [
      lazily<Agreement>({
        range: () => opening(page, block),
        absolute: () => absoluteWord(page, block, section),
        isVague: () => !hasMore && namesValueOnly(page, block),
        ...upkeepIn(page, [block, ...below(page.blocks, i, own)]),
      }),
    ];
  });
}

/** Sections whose items are something else than norms. */
// prettier-ignore
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'status', 'problem', 'scope', 'non-goals', 'goals', 'measures', 'evidence', 'timeline', 'tasks', 'questions', 'review', 'requirements', 'stories',
  'references', 'prior-art', 'history',
]);

/** Of one that is no value: "Be kind" is one, "Vera Lind" is none. */
const FEWEST_WORDS_OF_A_NORM = 3;
const MOST_WORDS_OF_A_NORM = 40;
const MOST_WORDS_OF_A_VALUE = 25;

function isNormItem({ source, masked, lexicon }: Page, block: Block): boolean {
  const text = source.slice(block.range);
  return (
    block.type === 'paragraph' &&
    block.item!.first &&
    block.item!.depth === 1 &&
    block.item!.task === undefined &&
    (countWords(masked, block.range) >= FEWEST_WORDS_OF_A_NORM || lexicon.agreements.value.test(text)) &&
    !DETAIL.test(text) &&
    !REFERENCE.test(text) &&
    !text.endsWith('?')
  );
}

/** "Time: nine": a detail of what stands above it. */
const DETAIL = /^[*_]*(?:`[^`]*`|(?:[\p{L}\p{N}'’&/-]+ ?){1,3}(?:\([^)]*\))?)[*_]*:/u;
/** "[Map](map.md) of the yard". */
const REFERENCE = /^\W*\[[^\]]*\][([]/;

function isPledgeHeading(page: Page, section: Section): boolean {
  return section.level > 1 && section.blocks[1] > section.blocks[0] && page.lexicon.agreements.pledge.test(section.title);
}

function isPledge(page: Page, block: Block, section: Section): boolean {
  if (block.type !== 'paragraph' || section.level < 2) return false;
  return countWords(page.masked, block.range) <= MOST_WORDS_OF_A_NORM && page.lexicon.agreements.pledge.test(onOneLine(page, block.range));
}

function namesValueOnly(page: Page, block: Block): boolean {
  const { value, concrete } = page.lexicon.agreements;
  const text = onOneLine(page, block.range);
  return (
    countWords(page.masked, block.range) <= MOST_WORDS_OF_A_VALUE &&
    value.test(text) &&
    !concrete.test(text) &&
    !SHOWN.test(page.source.slice(block.range))
  );
}

/** Code, a link or words that somebody says. */
const SHOWN = /[`"“]|\]\(/;

/** The word that leaves no way out, where a norm has one and speaks of what people do. */
function absoluteWord(page: Page, block: Block, section: Section): Range | undefined {
  const { absolute, exception, person, firmOnPurpose } = page.lexicon.agreements;
  for (const sentence of sentencesOf(page.masked, block.range)) {
    const text = onOneLine(page, sentence);
    const match = absolute.exec(text);
    if (!match || exception.test(text) || firmOnPurpose.test(text)) continue;
    const subject = text.slice(0, match.index).trim();
    const isOfPeople = subject === '' ? !/^must/i.test(match[0]) || person.test(section.title) : person.test(subject);
    if (isOfPeople) return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return undefined;
}

/** What stands under a norm: the body of its heading, or the rest of its list item. */
function below(blocks: readonly Block[], index: number, heading: Section | undefined): readonly Block[] {
  if (heading) return blocks.slice(...heading.blocks);
  let end = index + 1;
  if (blocks[index]!.item) while (isNested(blocks, index, end)) end++;
  return blocks.slice(index + 1, end);
}

/** Whether the block at `at` stands under the list item at `index`, no other between them. */
function isNested(blocks: readonly Block[], index: number, at: number): boolean {
  const { item } = blocks[index]!;
  const next = blocks[at]?.item;
  return item !== undefined && next !== undefined && (next.depth > item.depth || (next.list === item.list && !next.first));
}

function opening(page: Page, block: Block): Range {
  return sentencesOf(page.masked, block.range)[0] ?? block.range;
}

function onOneLine({ masked }: Page, { start, end }: Range): string {
  return masked.slice(start, end).replace(/\s/g, ' ');
}

function countWords(masked: string, { start, end }: Range): number {
  return masked.slice(start, end).match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
