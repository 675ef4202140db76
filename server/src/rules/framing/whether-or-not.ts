import { thirdWay } from '../../rule/alternatives';
import type { DecisionDocument } from '../../document/model';
import { find } from '../../document/query';
import type { Lexicon } from '../../lexicon/lexicon';
import { matches } from '../../text/matches';
import type { Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'framing',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: ['Chip and Dan Heath, Decisive (2013): narrow framing', 'Paul C. Nutt, Why Decisions Fail (2002)'],
  message: 'The question here is whether to do one thing.',
  question: 'What would be a third way, other than doing this and leaving it as it is?',
  rank: 7,
  *check(document) {
    const place = oneThing(document);
    const { noOtherWay, thirdWay: third } = document.lexicon.answers;
    if (place && !find(document, noOtherWay) && !find(document, third)) yield { range: place };
  },
  answers(document) {
    return thirdWay(document);
  },
};

/** Where the page puts one thing against leaving all as it is, or against its opposite. */
function oneThing({ options, title, lexicon }: DecisionDocument): Range | undefined {
  const [first, second] = options;
  if (!first) return title && lexicon.cues.yesNoTitle.test(title.text) ? title.range : undefined;
  if (!second || options.length > 2) return undefined;
  const asIs = options.filter(({ name }) => lexicon.cues.keepAsIs.test(name));
  const isOpposite = negates(lexicon, first.name, second.name) || negates(lexicon, second.name, first.name);
  return asIs.length === 1 || isOpposite ? first.range : undefined;
}

/** Whether one name is the other with a word or a prefix that turns it round. */
function negates({ cues }: Lexicon, one: string, other: string): boolean {
  const [name, opposite] = [one.toLowerCase(), other.toLowerCase()];
  return Array.from(
    matches(opposite, cues.negation),
    ({ index, 0: words }) => opposite.slice(0, index) + opposite.slice(index + words.length),
  ).includes(name);
}
