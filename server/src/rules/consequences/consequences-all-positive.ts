import { saysSomething, sectionsOf, titlePlace } from '../../document/query';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'consequences',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Olaf Zimmermann, How to create Architectural Decision Records (2023): the free lunch coupon', 'Michael Nygard, Documenting Architecture Decisions (2011)'],
  message: 'Everything that follows from this is good news.',
  question: 'What becomes harder from now on, and for whom?',
  rank: 8,
  *check(document) {
    if (document.consequences.length === 0 || document.consequences.some(({ tone }) => tone === 'bad')) return;
    if (document.options.some((option) => option.chosen && option.cons.length > 0)) return;
    if (sectionsOf(document, 'risks', 'dissent', 'cons').some((section) => saysSomething(document, section))) return;
    const place = sectionsOf(document, 'consequences', 'positive').find((section) => section.blocks[0] < section.blocks[1]);
    yield { range: place?.heading ?? titlePlace(document) };
  },
};
