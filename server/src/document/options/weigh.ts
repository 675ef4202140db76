import type { Range } from '../../text/source-text';
import type { Option } from '../model';
import { sentencesOf } from '../sentences';
import type { Page } from '../page';
import type { Candidate } from './read-options';

/** What the page holds for and against a candidate, within the candidate's own body. */
export function weigh(page: Page, candidate: Candidate): Pick<Option, 'pros' | 'cons' | 'rejection'> {
  const pros: Range[] = [];
  const cons: Range[] = [];
  const inside = (range: Range): boolean => range.start >= candidate.body.start && range.end <= candidate.body.end;
  for (const section of page.sections) {
    if ((section.role !== 'pros' && section.role !== 'cons') || !inside(section.heading)) continue;
    const points = page.blocks.slice(...section.blocks).filter((block) => block.type === 'paragraph' && !page.lexicon.options.none.test(page.source.slice(block.range)));
    (section.role === 'pros' ? pros : cons).push(...points.map((block) => block.range));
  }
  let side: Range[] | undefined;
  for (const block of page.blocks) {
    if (block.range.start < candidate.body.start || block.range.end > candidate.body.end || block.type !== 'paragraph') continue;
    const text = page.source.slice(block.range);
    const label = page.lexicon.weighing.label.exec(text);
    if (label) {
      side = page.lexicon.weighing.proLabel.test(label[0]) ? pros : page.lexicon.weighing.conLabel.test(label[0]) ? cons : undefined;
      if (side && text.length - label[0].length > 2) side.push(block.range);
    } else if (block.item && side && !pros.includes(block.range) && !cons.includes(block.range)) {
      side.push(block.range);
    }
  }
  const rejection = sentencesOf(page.masked, candidate.body).find((range) => page.lexicon.weighing.rejection.test(page.masked.slice(range.start, range.end)));
  return { pros, cons, rejection };
}
