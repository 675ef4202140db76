import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import { datesIn } from '../dates';
import type { Commitment, Section } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { plainTitle } from '../sections';
import { sentencesOf } from '../sentences';

const NOT_A_PLAN: ReadonlySet<Role> = new Set<Role>([
  'status',
  'history',
  'references',
  'problem',
  'evidence',
  'prior-art',
  'people',
  'review',
  'non-goals',
  'questions',
  'risks',
  'options',
  'option',
  'pros',
  'cons',
  'consequences',
  'negative',
  'assumptions',
  'stories',
]);
const PLAN: ReadonlySet<Role> = new Set<Role>(['plan', 'timeline', 'tasks']);
const SCOPE: ReadonlySet<Role> = new Set<Role>(['requirements', 'scope']);
const MIN_TASKS = 3;

/** What a page says beside its prose, and what counts on it. */
export interface CommitmentClues {
  /** Lines of metadata. */
  readonly metadata: readonly Range[];
  /** Those that promise a day: "Deadline: …". */
  readonly due: readonly Range[];
  /** Whether work that is broken down is a commitment. */
  readonly withWork: boolean;
}

/** Dates, estimates, tasks, tickets, milestones and scope that the page commits to. Other metadata, past and externally caused dates are left out. */
export function readCommitments(page: Page, { metadata, due, withWork }: CommitmentClues): Commitment[] {
  const owners = sectionOfBlocks(page);
  const work = withWork ? [...tasks(page, owners), ...phases(page)] : [];
  const dates = [...dueDates(page, due), ...datesAndEstimates(page, owners, metadata)];
  return [...dates, ...work, ...scope(page, owners)].sort((a, b) => a.range.start - b.range.start);
}

function dueDates({ source, lexicon }: Page, due: readonly Range[]): Commitment[] {
  const { date, externalDate, appetite, past } = lexicon.cues;
  return due.flatMap((range) => {
    const text = source.slice(range);
    const [day] = datesIn(text, lexicon, range.start);
    const words = date.exec(text);
    if ((!day && !words) || externalDate.test(text) || appetite.test(text) || past.test(text)) return [];
    return [{ type: 'date', range: day?.range ?? at(range, words!) }];
  });
}

function datesAndEstimates(page: Page, owners: readonly Section[], metadata: readonly Range[]): Commitment[] {
  const { masked, cueIndex, lexicon } = page;
  const { cues } = lexicon;
  const found: Commitment[] = [];
  page.blocks.forEach((block, i) => {
    if ((block.type !== 'paragraph' && block.type !== 'row' && block.type !== 'heading') || block.quote > 0) return;
    const role = effectiveRole(owners[i]!);
    if (NOT_A_PLAN.has(role) || metadata.some((range) => range.start < block.range.end && block.range.start < range.end)) return;
    const planned = PLAN.has(role);
    // Where no heading says what the words are for, only an estimate that calls itself one counts.
    if ((role === 'none' || role === 'title') && !cueIndex.mayHold(cues.effort, block.range)) return;
    if (!cueIndex.exec(cues.date, block.range) && !cueIndex.exec(cues.estimate, block.range)) return;
    for (const sentence of sentencesOf(masked, block.range)) {
      const text = masked.slice(sentence.start, sentence.end);
      if (cues.externalDate.test(text) || cues.appetite.test(text)) continue;
      const date = cues.date.exec(text);
      if (date && (planned || (cues.promise.test(text) && role !== 'none' && role !== 'title' && !cues.past.test(text)))) {
        found.push({ type: 'date', range: at(sentence, date) });
        continue;
      }
      const estimate = cues.estimate.exec(text);
      if (estimate && (role === 'timeline' || (planned && (cues.plannedEffort.test(text) || isLabel(text))) || cues.effort.test(text)))
        found.push({ type: 'estimate', range: at(sentence, estimate) });
    }
  });
  return found;
}

/** A few words without an end, or a line that announces what follows. */
function isLabel(text: string): boolean {
  return /:\s*$|^[^.]{0,60}$/.test(text);
}

function at(sentence: Range, match: RegExpExecArray): Range {
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}

/** Lists of work: under headings for tasks, plans and timelines, after a sentence that breaks the work down, staged items, ticket keys. */
function tasks(page: Page, owners: readonly Section[]): Commitment[] {
  const { cues } = page.lexicon;
  const found: Commitment[] = [];
  for (const section of page.sections) {
    if (!PLAN.has(section.role)) continue;
    const items = page.blocks
      .slice(...section.blocks)
      .filter(
        (block, i) =>
          block.item?.first &&
          block.quote === 0 &&
          PLAN.has(effectiveRole(owners[section.blocks[0] + i]!)) &&
          (section.role !== 'timeline' || cues.phase.test(plainTitle(page.source.slice(block.range)))),
      );
    if (items.length >= MIN_TASKS) found.push({ type: 'task', range: section.heading });
  }
  page.blocks.forEach((block, i) => {
    const role = effectiveRole(owners[i]!);
    if (block.type !== 'paragraph' || NOT_A_PLAN.has(role) || block.quote > 0) return;
    const text = page.masked.slice(block.range.start, block.range.end);
    const ticket = PLAN.has(role) ? cues.ticket.exec(text) : null;
    if (ticket) found.push({ type: 'ticket', range: at(block.range, ticket) });
    const breakdown = page.blocks[i + 1]?.item && !block.item ? page.cueIndex.exec(cues.breakdown, block.range) : null;
    if (breakdown) found.push({ type: 'task', range: at(block.range, breakdown) });
    if (block.item?.first && block.item.task !== undefined && block.item.index === 0 && SCOPE.has(role) && isBuildList(page, i))
      found.push({ type: 'task', range: block.range });
  });
  return found;
}

/** Whether the list that opens at this block is a list of unticked boxes under a heading for scope: a build list. */
function isBuildList(page: Page, first: number): boolean {
  const list = page.blocks[first]!.item!.list;
  return (
    page.blocks.slice(first, first + 60).filter((block) => block.item?.list === list && block.item.first && block.item.task === false)
      .length > MIN_TASKS
  );
}

/** Headings or bold lines "Phase 1", "Week 2": two or more are a build plan. */
function phases(page: Page): Commitment[] {
  const sections = page.sections.filter(
    (section) => page.lexicon.cues.phase.test(section.title) && !NOT_A_PLAN.has(section.parent ? effectiveRole(section.parent) : 'none'),
  );
  return sections.length >= 2 ? sections.map((section) => ({ type: 'milestone' as const, range: section.heading })) : [];
}

/** Lists of what will be built: under headings for scope and requirements, and after a sentence that announces one. */
function scope(page: Page, owners: readonly Section[]): Commitment[] {
  const headed = page.sections.filter((section) => SCOPE.has(section.role) && !(section.parent && SCOPE.has(section.parent.role)));
  const listed = headed.filter(
    (section) =>
      page.blocks.slice(...section.blocks).filter((block) => block.item?.first || block.type === 'row' || block.type === 'heading')
        .length >= MIN_TASKS,
  );
  const announced = page.blocks.filter((block, i) => {
    const role = effectiveRole(owners[i]!);
    if (block.type !== 'paragraph' || block.item || block.quote > 0 || SCOPE.has(role) || (NOT_A_PLAN.has(role) && role !== 'problem'))
      return false;
    const text = page.masked.slice(block.range.start, block.range.end);
    return (
      text.trimEnd().endsWith(':') && countItems(page, i + 1) >= MIN_TASKS && page.lexicon.discovery.scopeLeadIn.test(lastSentence(text))
    );
  });
  return [...listed.map(({ heading }) => heading), ...announced.map(({ range }) => range)].map((range) => ({ type: 'scope', range }));
}

/** The outermost items of the list that opens at a block. */
function countItems({ blocks }: Page, first: number): number {
  const list = blocks[first]?.item?.list;
  if (list === undefined) return 0;
  let count = 0;
  for (let i = first; blocks[i]?.item; i++) if (blocks[i]!.item!.list === list && blocks[i]!.item!.first) count++;
  return count;
}

function lastSentence(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .split(/[.!?] /)
    .at(-1)!;
}
