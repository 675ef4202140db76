import { mentions } from '../../document/query';
import type { Role } from '../../lexicon/words';
import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

/** Where a page tells its own decision; elsewhere it tells of others. */
const DECIDING: ReadonlySet<Role> = new Set<Role>(['decision', 'rationale', 'summary', 'design', 'title', 'none']);

export const rule: Rule = {
  family: 'people',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['John Cutler, The Beautiful Mess 2020, post 6: speak for yourself', 'Markdown Any Decision Records (MADR): decision-makers'],
  personal: true,
  message: 'A decision is told here without those who took it.',
  question: 'Who decided this, so that others know whom to ask?',
  rank: 22,
  situation: 'deciders',
  *check(document) {
    const { actorlessHint, actorless, voices, gathered } = document.lexicon.claims;
    for (const { range, text } of mentions(document, actorlessHint, actorless, DECIDING))
      if (!voices.test(text) && !gathered.test(text) && !document.hasPeople) {
        yield { range };
        return;
      }
  },
  answers(_document, range) {
    return [inline('Name who decided', range.end, ' (decided, among them ${1:who}, on ${2:when})')];
  },
};
