import type { DecisionDocument } from '../../document/model';
import { find, saysSomething, sectionsOf, titlePlace } from '../../document/query';
import { answer, appendItem, afterSection, endOfOwn, firstOf, headingLike } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'consequences',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): the free lunch coupon',
    'Michael Nygard, Documenting Architecture Decisions (2011)',
  ],
  looksIn: ['consequences', 'positive', 'negative', 'risks', 'dissent', 'cons'],
  message: 'Everything that follows from this is good news.',
  question: 'What becomes harder from now on, and for whom?',
  rank: 8,
  situation: 'price',
  *check(document) {
    if (document.consequences.length === 0 || document.consequences.some(({ tone }) => tone === 'bad')) return;
    const known = document.options.some((option) => option.chosen);
    if (document.options.some((option) => (option.chosen || !known) && option.cons.length > 0)) return;
    if (sectionsOf(document, 'risks', 'dissent', 'cons').some((section) => saysSomething(document, section))) return;
    if (find(document, document.lexicon.cues.drawback) || find(document, document.lexicon.answers.harder)) return;
    const place = sectionsOf(document, 'consequences', 'positive').find((section) => section.blocks[0] < section.blocks[1]);
    yield { range: place?.heading ?? titlePlace(document) };
  },
  answers(document) {
    const harder = 'What becomes harder: ${1:what}, for ${2:whom}.';
    const nothing = 'Nothing becomes harder for anybody, because ${1:reason}.';
    return [consequence(document, 'Name what becomes harder', harder), consequence(document, 'Nothing becomes harder, because …', nothing)];
  },
};

/** Among the consequences, in the form of those that stand there; beside a heading for the good ones alone, under one of its own. */
function consequence(document: DecisionDocument, title: string, words: string): Answer {
  const section = firstOf(document, 'negative', 'consequences', 'neutral');
  const positive = firstOf(document, 'positive');
  if (!section && positive) {
    const heading = headingLike(document, positive, 'Negative consequences');
    return answer(document, title, afterSection(document, positive), `${heading}\n\n${words}`);
  }
  const at = section ?? document.sections.at(-1)!;
  const own = document.blocks.slice(at.blocks[0], at.children[0] ? at.children[0].blocks[0] - 1 : at.blocks[1]);
  const item = own.find((block) => block.item?.depth === 1 && block.item.first && block.quote === 0);
  return (item && appendItem(document, title, item, words)) ?? answer(document, title, endOfOwn(document, at), words);
}
