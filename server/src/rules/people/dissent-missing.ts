import type { DecisionDocument } from '../../document/model';
import { hasWords, saysSomething, sectionsOf, titlePlace } from '../../document/query';
import { afterSection, answer, endOfOwn, firstOf, headingLike } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'people',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Irving Janis, Groupthink (1982): illusion of unanimity, self-censorship',
    'Charlan Nemeth, In Defense of Troublemakers (2018)',
    'John Cutler, The Beautiful Mess 2020, post 24: agreeing to disagree',
  ],
  personal: true,
  message: 'No concern, drawback or open question is told on this page.',
  question: 'Who sees this differently, and what are they seeing?',
  rank: 24,
  *check(document) {
    if (!hasWords(document, LENGTH[document.kind] ?? LENGTH.proposal) || document.hasDissent) return;
    if (document.kind === 'decision-record' && document.consequences.some(({ tone }) => tone === 'bad')) return;
    if (document.options.some((option) => option.cons.length > 0)) return;
    if (sectionsOf(document, 'risks', 'dissent', 'cons', 'negative').some((section) => saysSomething(document, section))) return;
    const place = firstOf(document, 'decision', 'design', 'requirements');
    yield { range: place?.heading ?? titlePlace(document) };
  },
  answers(document) {
    return [
      view(document, 'Write down who sees it differently', 'A concern about this, from ${1:whom}: ${2:what they see}.'),
      view(document, 'Say who was asked', '${1:who}, who was asked, has no objection, because ${2:reason}.'),
    ];
  },
};

/** From this many words on a page says enough to be doubted; records are short, and narratives tell more than they decide. */
const LENGTH: Readonly<Record<string, number>> & { readonly proposal: number } = { 'decision-record': 330, proposal: 440, narrative: 500 };

function view(document: DecisionDocument, title: string, words: string): Answer {
  const section = firstOf(document, 'dissent', 'risks', 'consequences');
  if (section) return answer(document, title, endOfOwn(document, section), words);
  const decision = firstOf(document, 'decision', 'design', 'requirements');
  const last = decision ?? document.sections.at(-1)!;
  return answer(document, title, afterSection(document, last), `${headingLike(document, decision, 'Concerns')}\n\n${words}`);
}
