import { readDocument } from '../document/read';
import type { Range } from '../text/source-text';

/** A replacement in a page's text; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** How one page names another: `[2. Flour in steel bins](0002-flour.md)`. */
export function linkTo(title: string, href: string): string {
  return `[${title.replace(/[[\]]/g, '\\$&')}](${/[\s()<>]/.test(href) ? `<${href}>` : href})`;
}

/** Marks a page as superseded: its status says so and leads to the page `by`, a markdown link. */
export function supersede(text: string, by: string): Edit {
  const { source, status, blocks, title } = readDocument(text);
  const lineBreak = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const words = `superseded by ${by}`;
  if (status.range) {
    const inFrontMatter = !blocks.some(({ range }) => range.start <= status.range!.start && status.range!.end <= range.end);
    const stated = source.slice(status.range);
    const value = /^\W*\p{Lu}/u.test(stated) ? capital(words) : words;
    return { range: status.range, text: inFrontMatter ? JSON.stringify(value) : value };
  }
  const line = `Status: ${words}`;
  if (!title) return { range: { start: 0, end: 0 }, text: line + lineBreak + lineBreak };
  const end = source.lineEnd(source.lineAt(title.range.end));
  return { range: { start: end, end }, text: lineBreak + lineBreak + line };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
