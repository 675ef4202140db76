import type { Range } from '../../text/source-text';
import type { Discovery } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesWith } from '../sentences';

/** What a page shows of the way to its scope, one after the other, since a rule asks for the first; what it says of its design's own behaviour may be among it. */
export function* findDiscovery(page: Page): Generator<Discovery> {
  const { masked, lexicon } = page;
  const { hint, research, tried, learned, firstSlice, givenHint, given } = lexicon.discovery;
  const whole = { start: 0, end: masked.length };
  const signs = [
    ['research', research],
    ['trial', tried],
    ['experience', learned],
    ['first slice', firstSlice],
  ] as const;
  for (const sentence of sentencesWith(page, hint, whole))
    for (const [type, sign] of signs) {
      const match = sign.exec(onOneLine(masked, sentence));
      if (match) yield { type, range: at(sentence, match) };
    }
  for (const sentence of sentencesWith(page, givenHint, whole)) {
    const match = given.exec(onOneLine(masked, sentence));
    if (match) yield { type: 'given', range: at(sentence, match) };
  }
  yield* headed(page);
}

const HEADED = { questions: 'open question', evidence: 'research', 'prior-art': 'experience' } as const;

/** What stands under headings for open questions, for evidence and for what others did. */
function* headed(page: Page): Generator<Discovery> {
  if (!page.sections.some(({ role }) => role in HEADED)) return;
  const owners = sectionOfBlocks(page);
  for (const [i, block] of page.blocks.entries()) {
    const role = effectiveRole(owners[i]!);
    const says = block.type === 'paragraph' || block.type === 'row';
    if (!says || !(role in HEADED) || page.lexicon.options.none.test(page.source.slice(block.range))) continue;
    if (page.masked.slice(block.range.start, block.range.end).trim() !== '')
      yield { type: HEADED[role as keyof typeof HEADED], range: block.range };
  }
}

function onOneLine(masked: string, { start, end }: Range): string {
  return masked.slice(start, end).replace(/[\r\n\t]/g, ' ');
}

function at(sentence: Range, match: RegExpExecArray): Range {
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
