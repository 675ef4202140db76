import type { DecisionDocument } from '../../document/model';
import { titlePlace } from '../../document/query';
import { after, answer, appendItem, startOf } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'people',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Markdown Any Decision Records (MADR): decision-makers, consulted, informed',
    'Bryan Cantrill, Oxide RFD 1: Requests for Discussion (2020)',
  ],
  personal: true,
  message: 'Nobody is named here as having decided, proposed or written this.',
  question: 'Who decided, who was asked, and who will live with it?',
  rank: 23,
  situation: 'deciders',
  *check(document) {
    if (!document.hasPeople) yield { range: titlePlace(document) };
  },
  answers(document) {
    return [stated(document, 'Name who decided', 'Decided by: ${1:who}'), stated(document, 'Name who looks after it', 'Owner: ${1:who}')];
  },
};

/** A line of metadata under the title, in the form of the one that stands there. */
function stated(document: DecisionDocument, title: string, words: string): Answer {
  const { blocks, source } = document;
  const at = blocks.findLastIndex(({ range }) => document.title !== undefined && range.start <= document.title.range.start);
  const next = blocks[at + 1];
  const item = next?.item && next.quote === 0 && /^[\p{L} *_-]{3,30}:/u.test(source.slice(next.range)) ? next : undefined;
  const place = at >= 0 ? after(document, at) : startOf(document, document.sections[0]!);
  return (item && appendItem(document, title, item, words)) ?? answer(document, title, place, words);
}
