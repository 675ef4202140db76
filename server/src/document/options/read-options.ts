import type { Role } from '../../lexicon/words';
import type { Option } from '../model';
import type { Page } from '../page';
import { announcedOptions } from './announced';
import type { Candidate } from './candidate';
import { chosenAmong } from './chosen';
import { decisionOf, type Decision } from './decision';
import { distinct, isSaid } from './distinct';
import { proseOfPage } from './prose';
import { fencedOptions } from './fenced';
import { optionsUnderHeadings } from './structured';
import { weigh } from './weigh';

/** The candidates for the page's main decision; none where the page names only what it chose. */
export function readOptions(page: Page): Option[] {
  const decision = decisionOf(page);
  const named = namedOptions(page, decision);
  if (named.length === 0) return [];
  const chosen = chosenAmong(page, named, decision);
  const own = decision && named.find(({ range }) => isSaid(page.source.slice(range), page.source.slice(decision.candidate.range)));
  const taken = chosen.length > 0 ? chosen : own ? [own] : decision && named.every(({ rival }) => rival) ? [decision.candidate] : [];
  const all = [...named, ...taken.filter((candidate) => !named.includes(candidate))];
  return all
    .map((candidate) => ({
      name: page.source.slice(candidate.range),
      range: candidate.range,
      body: candidate.body,
      form: candidate.form,
      chosen: taken.includes(candidate),
      isSure: named.includes(candidate) && candidate.form !== 'prose',
      ...weigh(page, candidate),
    }))
    .sort((a, b) => a.range.start - b.range.start);
}

/** Options under headings and labels, else after a sentence that announces them, else in prose, else in blocks of code. */
function namedOptions(page: Page, decision: Decision | undefined): Candidate[] {
  for (const read of [optionsUnderHeadings, announcedOptions]) {
    const found = distinct(page.source, read(page).slice(0, MOST));
    if (found.length > 0) return found;
  }
  if (!page.sections.some(({ role }) => PROPOSING.has(role))) return [];
  const inProse = distinct(page.source, proseOfPage(page, decision).slice(0, MOST));
  return inProse.length > 0 ? inProse : distinct(page.source, fencedOptions(page).slice(0, MOST));
}

/** No decision has more options; what follows in a longer list is something else. */
const MOST = 60;

/** Sections of pages that put something forward; elsewhere prose names practices, not options. */
const PROPOSING: ReadonlySet<Role> = new Set<Role>(['decision', 'summary', 'problem', 'design', 'goals']);
