import { mentions } from '../../document/query';
import type { Role } from '../../lexicon/words';
import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

/** Where sentences carry the decision. */
const CARRYING: ReadonlySet<Role> = new Set<Role>([
  'decision',
  'rationale',
  'summary',
  'problem',
  'goals',
  'drivers',
  'design',
  'cons',
  'risks',
  'title',
  'none',
]);

export const rule: Rule = {
  family: 'evidence',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Irving Janis, Groupthink (1982): the illusion of invulnerability', 'Annie Duke, Thinking in Bets (2018)'],
  message: 'Certainty stands here where a reason could.',
  question: 'What makes this certain, and what would make it less so?',
  rank: 18,
  *check(document) {
    const { certainHint, certain, source } = document.lexicon.claims;
    const { reasoned } = document.lexicon.cues;
    for (const { range, text } of mentions(document, certainHint, certain, CARRYING))
      if (!reasoned.test(text) && !source.test(text)) {
        yield { range };
        return;
      }
  },
  answers(_document, range) {
    return [inline('Say what makes it certain', range.end, ' (we know this from ${1:source})')];
  },
};
