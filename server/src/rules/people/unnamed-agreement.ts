import { effectiveRole, sectionAt } from '../../document/page';
import { find, line } from '../../document/query';
import { sentencesOf } from '../../document/sentences';
import type { Role } from '../../lexicon/words';
import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'people',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: ['Irving Janis, Groupthink (1982)', 'John Cutler, The Beautiful Mess 2020, posts 6 and 24'],
  personal: true,
  message: 'People agree here who have no name on this page.',
  question: 'Who said so, and who was not asked?',
  rank: 24,
  *check(document) {
    const { agreed, condition, voices } = document.lexicon.claims;
    for (const block of document.blocks) {
      if (block.type !== 'paragraph' || block.quote > 0 || !find(document, agreed, block.range)) continue;
      if (ELSEWHERE.has(effectiveRole(sectionAt(document, block.range.start)))) continue;
      for (const sentence of sentencesOf(document.masked, block.range)) {
        const text = line(document, sentence);
        const match = agreed.exec(text);
        if (!match || voices.test(text) || condition.test(text.slice(0, match.index))) continue;
        yield { range: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length } };
        return;
      }
    }
  },
  answers(_document, range) {
    return [inline('Name who said so', range.end, ' (said by ${1:who}, ${2:when})')];
  },
};

const ELSEWHERE: ReadonlySet<Role> = new Set<Role>(['history', 'timeline', 'plan', 'tasks', 'references', 'option']);
