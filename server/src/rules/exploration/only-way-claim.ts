import { mentions } from '../../document/query';
import type { Role } from '../../lexicon/words';
import { alternatives } from '../../rule/alternatives';
import type { Rule } from '../../rule/rule';

/** Where a page speaks of the way it takes; under a problem it speaks of what is possible today. */
const TAKEN: ReadonlySet<Role> = new Set<Role>([
  'decision',
  'rationale',
  'summary',
  'goals',
  'options',
  'option',
  'drivers',
  'design',
  'title',
  'none',
  'references',
]);

export const rule: Rule = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Irving Janis, Groupthink (1982)', 'Chip and Dan Heath, Decisive (2013): widen the options'],
  message: 'This says that there is no other way, and not what shows it.',
  question: 'What would have to be true for another way to exist?',
  rank: 4,
  situation: 'alternatives',
  *check(document) {
    const { onlyWayHint, onlyWay, onlyWayShown } = document.lexicon.claims;
    const { noOtherWay } = document.lexicon.answers;
    if (document.options.some(({ chosen, form }) => !chosen && form !== 'prose')) return;
    for (const { range, text } of mentions(document, onlyWayHint, onlyWay, TAKEN))
      if (!onlyWayShown.test(text.replace(/^[^]*?\bbecause (?=it)/, '')) && !noOtherWay.test(text) && !noOtherWay.test(document.masked)) {
        yield { range };
        return;
      }
  },
  answers(document) {
    return alternatives(document);
  },
};
