import type { DecisionDocument } from '../../document/model';
import { effectiveRole, sectionAt } from '../../document/page';
import { line } from '../../document/query';
import { sentencesWith } from '../../document/sentences';
import type { Role } from '../../lexicon/words';
import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'evidence',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, How to create Architectural Decision Records (2023): the fairy tale',
    'John Cutler, The Beautiful Mess 2020, post 7',
  ],
  message: 'A word of size carries this sentence, and nothing near it says where it comes from.',
  question: 'How do we know, and how sure are we?',
  rank: 17,
  *check(document) {
    const { claims } = document.lexicon;
    for (const block of document.blocks) {
      if (block.type !== 'paragraph' || block.quote > 0 || !ARGUING.has(effectiveRole(sectionAt(document, block.range.start)))) continue;
      for (const sentence of sentencesWith(document, claims.sizeHint, block.range)) {
        if (!claimed(document, sentence) || isBacked(document, block.range)) continue;
        yield { range: phrase(document, sentence) };
        return;
      }
    }
  },
  answers(document, range) {
    const end = sentenceEnd(document, range);
    return [
      inline('Say where this comes from', end, ' (we know from ${1:source})'),
      inline('Say that it is a guess', end, ' (a guess; ${1:what} would tell)'),
    ];
  },
};

/** Sections whose sentences carry the argument. */
const ARGUING: ReadonlySet<Role> = new Set<Role>([
  'problem',
  'summary',
  'goals',
  'rationale',
  'decision',
  'title',
  'design',
  'none',
  'options',
]);

function claimed(document: DecisionDocument, sentence: Range): boolean {
  const { size, guess, source } = document.lexicon.claims;
  const text = line(document, sentence);
  return size.test(text) && !guess.test(text) && !source.test(text);
}

function isBacked({ source, lexicon }: DecisionDocument, paragraph: Range): boolean {
  return lexicon.claims.evidence.test(source.slice(paragraph));
}

/** The words of size. */
function phrase(document: DecisionDocument, sentence: Range): Range {
  const match = document.lexicon.claims.size.exec(line(document, sentence))!;
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}

/** Before the full stop of the sentence that a phrase stands in. */
function sentenceEnd({ masked, blocks }: DecisionDocument, { end }: Range): number {
  const block = blocks.find(({ range }) => range.start <= end && end <= range.end);
  const rest = masked.slice(end, block?.range.end ?? end);
  const stop = /[.!?](?=\s|$)/.exec(rest)?.index ?? rest.trimEnd().length;
  return end + stop;
}
