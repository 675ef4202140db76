import { matches } from '../../text/matches';
import type { Range } from '../../text/source-text';
import type { Page } from '../page';

const CODE = /`[^`\n]+`/g;

/** The masked text of a stretch, as long as the stretch, with inline code, which may be a name, as a word. */
export function textWithCode({ source, masked }: Pick<Page, 'source' | 'masked'>, range: Range): string {
  let text = masked.slice(range.start, range.end);
  for (const { index, 0: code } of matches(source.slice(range), CODE))
    text = text.slice(0, index) + 'x'.repeat(code.length) + text.slice(index + code.length);
  return text;
}

/** The same on one line, so that a phrase may reach over a line break. */
export function flatText(page: Pick<Page, 'source' | 'masked'>, range: Range): string {
  return textWithCode(page, range).replace(/[\r\n]/g, ' ');
}
