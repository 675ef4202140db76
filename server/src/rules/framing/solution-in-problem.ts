import { find, prose, sectionsOf, sentencesIn } from '../../document/query';
import { ownBody } from '../../document/page';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'framing',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Chip and Dan Heath, Decisive (2013): narrow framing', 'Paul C. Nutt, Why Decisions Fail (2002)', 'Jansson and Smith, Design fixation (1991)'],
  message: 'The problem is told here in terms of the solution.',
  question: 'If this solution vanished, what would still be hurting, and for whom?',
  rank: 6,
  *check(document) {
    const { cues } = document.lexicon;
    for (const section of sectionsOf(document, 'problem')) {
      const sentences = sentencesIn(document, ownBody(section));
      if (sentences.length === 0) continue;
      const body = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
      if (find(document, cues.mandated, body) || find(document, cues.pain, body)) return;
      const lead = sentences.slice(0, 2).find((sentence) => [cues.proposesInProblem, cues.lackOf, cues.wantThing].some((cue) => cue.test(prose(document, sentence))));
      if (lead) yield { range: lead };
      return;
    }
  },
};
