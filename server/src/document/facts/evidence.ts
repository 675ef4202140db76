import type { Range } from '../../text/source-text';
import type { Evidence, Role } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/**
 * What backs the page's claims, in its order: numbers with units, links, words of others, interviews, incidents, experiments, studies.
 * Links to other pages under references are none. A sentence may hold several.
 */
export function readEvidence(page: Page): Evidence[] {
  const owners = sectionOfBlocks(page);
  return page.blocks.flatMap((block, i) => {
    if ((block.type !== 'paragraph' && block.type !== 'row') || effectiveRole(owners[i]!) === 'references') return [];
    if (block.quote > 0)
      return OF_OTHERS.has(effectiveRole(owners[i]!)) ? [{ type: 'quotation', range: block.range, words: block.range, isSure: true }] : [];
    const sentences = sentencesOf(page.masked, block.range);
    return [...sentences.flatMap((sentence) => evidenceIn(page, sentence)), ...quotationIn(page, block.range, sentences)].sort(
      (a, b) => a.range.start - b.range.start,
    );
  });
}

/** The first words of others in a paragraph, with the sentence that tells whose they are; quotations are masked, so a sentence may end before them. */
function quotationIn({ source, lexicon }: Page, paragraph: Range, sentences: readonly Range[]): Evidence[] {
  const match = lexicon.claims.quotation.exec(source.slice(paragraph));
  if (!match) return [];
  const start = paragraph.start + match.index;
  const words = { start, end: start + match[0].length };
  const around = sentences.findLast((sentence) => sentence.start <= start) ?? words;
  return [{ type: 'quotation', range: { start: around.start, end: Math.max(around.end, words.end) }, words, isSure: true }];
}

function evidenceIn({ source, lexicon }: Page, range: Range): Evidence[] {
  const { evidence, evidenceTypes, toldAsPast } = lexicon.claims;
  const text = source.slice(range);
  const any = evidence.exec(text);
  const read = (type: Evidence['type'], match: RegExpExecArray): Evidence => {
    const start = range.start + match.index;
    const isSure = SURE.has(type) || toldAsPast.test(text);
    return { type, range, words: { start, end: start + match[0].length }, isSure };
  };
  const found = evidenceTypes.flatMap(([type, cue]) => {
    const match = cue.exec(text);
    return match ? [read(type, match)] : [];
  });
  return found.length === 0 && any ? [read('observation', any)] : found;
}

/** Where a quotation holds words of others rather than a note to the reader. */
const OF_OTHERS: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'dissent', 'stories', 'rationale']);

/** What is what it looks like; words such as "experiment" may also name a part of the design. */
const SURE: ReadonlySet<Evidence['type']> = new Set(['number', 'link', 'quotation']);
