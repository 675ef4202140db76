import type { DecisionDocument } from '../../document/model';
import { commitmentPlace, find, titlePlace, hasWords } from '../../document/query';
import { alternatives } from '../../rule/alternatives';
import type { Rule } from '../../rule/rule';

export const rule: Rule<'fewestWords'> = {
  family: 'exploration',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Paul C. Nutt, Why Decisions Fail (2002)',
    'Chip and Dan Heath, Decisive (2013)',
    'Olaf Zimmermann, How to create Architectural Decision Records (2023)',
  ],
  message: 'One way forward stands on this page, and no other is named.',
  question: 'What else was looked at, even briefly, and what might make one of those worth another look?',
  options: { fewestWords: { says: 'words below which a page is a note and is not asked', default: 60, minimum: 0, maximum: 10_000 } },
  rank: 2,
  situation: 'alternatives',
  *check(document, { options }) {
    if (document.exploration || !hasWords(document, options.fewestWords)) return;
    const place = commitmentPlace(document);
    if (!place && document.kind === 'narrative') return;
    const { cues } = document.lexicon;
    if (cues.convention.test(document.title?.text ?? '') || find(document, cues.amends)) return;
    yield { range: place ?? titlePlace(document), severity: isCommitted(document) ? 'info' : 'hint' };
  },
  answers(document) {
    return alternatives(document);
  },
};

/** A page that gives dates or breaks the work down has made up its mind. */
function isCommitted(document: DecisionDocument): boolean {
  return document.commitments.some(({ type }) => type !== 'scope');
}
