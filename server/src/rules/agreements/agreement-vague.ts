import type { DecisionDocument } from '../../document/model';
import { inline } from '../../rule/answers';
import type { Answer, Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'agreements',
  severity: 'info',
  kinds: ['working-agreement'],
  since: '2026-11',
  sources: ['Diana Larsen and Ainsley Nies, Liftoff (2016)', 'Ellen Grove, Building Alignment: Team working agreements (2018)'],
  message: 'A value stands here without an act, an occasion or an example that shows it.',
  question: 'What would a visitor see us do that shows this?',
  rank: 14,
  *check(document) {
    const [first, ...others] = document.agreements.filter(({ isVague }) => isVague);
    if (first) yield { range: first.range, related: others.map(({ range }) => ({ range, message: 'Another value without an act.' })) };
  },
  answers(document, range) {
    const end = endOfNorm(document, range);
    const lead = /[.!:…]$/.test(document.source.text.slice(0, end)) ? ' ' : '. ';
    const of = (title: string, words: string): Answer => inline(title, end, lead + words);
    return [
      of(
        'Bring it to the team: what would a visitor see us do?',
        'What would a visitor see us do? We ask the team ${1:on which occasion}.',
      ),
      of('An example of it', 'For example, ${1:who} ${2:does what} when ${3:occasion}.'),
      of('What it means here', 'Here this means that ${1:who} ${2:does what}.'),
    ];
  },
};

function endOfNorm({ blocks }: DecisionDocument, { start, end }: Range): number {
  return blocks.find((block) => block.range.start <= start && end <= block.range.end)!.range.end;
}
