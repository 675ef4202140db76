import type { Range } from '../../text/source-text';
import { effectiveRole, ownBody, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** The sentences that state what is wrong, needed or observed: those under headings for the problem. */
export function readProblem(page: Page): Range[] {
  return page.sections.filter((section) => effectiveRole(section) === 'problem').flatMap((section) => sentencesOf(page.masked, ownBody(section)));
}
