import { matches } from '../../text/matches';
import type { Page } from '../page';
import type { Candidate } from './candidate';
import { nameAt } from './name';

/** Options that a block of code holds: lines counted "Rule 1:", each with what stands under it. */
export function fencedOptions(page: Page): Candidate[] {
  return page.blocks.flatMap(({ type, range: fence }) => {
    if (type !== 'code') return [];
    const lines = Array.from(matches(page.source.slice(fence), LINE), ({ index, 0: text }) => ({ start: fence.start + index, text }));
    const counted = lines.filter(({ text }) => page.lexicon.options.labelled.test(text));
    if (counted.length < 2) return [];
    return counted.flatMap(({ start, text }, i): Candidate[] => {
      const range = nameAt(page, { start, end: start + text.length });
      return range ? [{ range, body: { start, end: counted[i + 1]?.start ?? fence.end }, form: 'list' }] : [];
    });
  });
}

const LINE = /[^\r\n]+/g;
