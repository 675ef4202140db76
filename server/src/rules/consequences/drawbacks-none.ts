import { sectionAt } from '../../document/page';
import { find, line, saysSomething, sectionsOf, sentencesIn } from '../../document/query';
import type { DecisionDocument, Section } from '../../document/model';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'consequences',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: ['Rust RFC template, Drawbacks', 'Kubernetes enhancement proposal template, Risks and Mitigations and Drawbacks'],
  looksIn: ['cons', 'negative', 'risks'],
  message: 'There is a place for drawbacks here, and it says that there are none.',
  question: 'If a careful friend argued against this, what would they start with?',
  rank: 8,
  situation: 'price',
  *check(document) {
    const places = drawbackSections(document);
    const silent = places.filter((section) => deniesAll(document, section));
    if (silent.length === 0 || places.some((section) => !silent.includes(section) && saysSomething(document, section))) return;
    if (
      document.consequences.some(
        ({ tone, range }) => tone === 'bad' && !silent.some((section) => section === sectionAt(document, range.start)),
      )
    )
      return;
    const { answers, cues } = document.lexicon;
    if (find(document, answers.speaksAgainst) || find(document, answers.harder)) return;
    const told = document.blocks.some(
      ({ type, range }) =>
        type === 'paragraph' && !silent.includes(sectionAt(document, range.start)) && find(document, cues.drawback, range),
    );
    if (told) return;
    yield { range: silent[0]!.heading };
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [
      answer(document, 'Say what speaks against it', place, 'What speaks against this: ${1:cost}, for ${2:whom}.'),
      answer(document, 'Nothing speaks against it, because …', place, 'Nothing speaks against this, because ${1:reason}.'),
    ];
  },
};

/** The page's own places for drawbacks and risks; what is held against a single option belongs to that option. */
function drawbackSections(document: DecisionDocument): Section[] {
  return sectionsOf(document, 'cons', 'negative', 'risks').filter(
    ({ body }) => !document.options.some((option) => body.start > option.body.start && body.end <= option.body.end),
  );
}

/** Whether all that a section says is that there is nothing; a reason beside it is an answer. An empty one is the template's. */
function deniesAll(document: DecisionDocument, section: Section): boolean {
  if (section.children.length > 0) return false;
  const [only, ...more] = sentencesIn(document, section.body);
  if (!only || more.length > 0) return false;
  const { cues, options } = document.lexicon;
  const text = line(document, only);
  return options.none.test(text) ? !cues.blank.test(text) : cues.nothingAgainst.test(text);
}
