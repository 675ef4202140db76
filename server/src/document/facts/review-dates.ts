import type { Range } from '../../text/source-text';
import { datesIn } from '../dates';
import type { FrontMatter } from '../front-matter';
import type { ReviewDate, Revisit } from '../model';
import type { Page } from '../page';

/** The days on which a page wants to be looked at again: by a key such as `review-by:`, or by a sentence that promises it. */
export function readReviewDates(page: Page, frontMatter: FrontMatter, revisits: readonly Revisit[]): ReviewDate[] {
  const { source, lexicon } = page;
  const found: ReviewDate[] = [];
  const add = (range: Range): void => {
    for (const { iso, range: place } of datesIn(source.slice(range), lexicon, range.start).slice(0, 1))
      found.push({ date: iso, range: place });
  };
  for (const [key, range] of frontMatter.ranges) if (lexicon.dates.reviewKey.test(keyWords(key))) add(range);
  for (const { type, range } of page.blocks) {
    if (type !== 'paragraph' && type !== 'row') continue;
    const text = source.slice(range);
    if (!/\d{4}/.test(text)) continue;
    for (const line of linesOf(text)) {
      const match = KEY_LINE.exec(line.text);
      if (!match || !lexicon.dates.reviewKey.test(keyWords(match[1]!))) continue;
      const start = range.start + line.start + match[0].length;
      add({ start, end: range.start + line.start + line.text.length });
    }
  }
  for (const { trigger, act, range } of revisits) if (trigger === 'occasion' && act === 'review') promised(page, range, add);
  return found
    .filter(({ range }, i) => found.findIndex((other) => other.range.start === range.start) === i)
    .sort((a, b) => a.range.start - b.range.start);
}

/** A date in a sentence that looks again counts where the sentence names no other. */
function promised({ source, lexicon }: Page, range: Range, add: (range: Range) => void): void {
  const text = source.slice(range);
  const promises = lexicon.cues.revisit.test(text) || lexicon.answers.lookAgain.test(text);
  if (promises && datesIn(text, lexicon).length === 1) add(range);
}

const KEY_LINE = /^[\s>*_|+-]*(\p{L}[\p{L} _-]{3,40}?)[\s*_]*[:：|][\s*_|]*/u;

function keyWords(key: string): string {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .trim();
}

function* linesOf(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { text: line, start };
    start += line.length + 1;
  }
}
