import type { DecisionDocument } from '../document/model';
import type { Range } from '../text/source-text';

export const DIRECTIVES = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'enable-file',
  'capture',
  'restore',
  'configure-file',
] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** `<!-- leaven-NAME words -- reason -->`, as the page has it. */
export interface Directive {
  /** As typed; not always one of DIRECTIVES. */
  readonly name: string;
  /** What stands between the name and the reason. */
  readonly body: string;
  /** What stands after ` -- `; empty without one. */
  readonly reason: string;
  /** 0-based. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The directives of a page, in its order: HTML comments, never those inside code. */
export function findDirectives({ source, blocks }: Pick<DecisionDocument, 'source' | 'blocks'>): Directive[] {
  if (!source.text.includes('leaven-')) return [];
  return blocks.flatMap((block) => {
    if (block.type === 'code' || !source.slice(block.range).includes('leaven-')) return [];
    return comments(source.slice(block.range), block.type !== 'html').flatMap(({ start, end }) => {
      const offset = block.range.start;
      const match = /^\s*leaven-([\w-]+)(?![^\s{])([\s\S]*)$/i.exec(
        source.text.slice(offset + start + OPEN.length, offset + end - CLOSE.length),
      );
      if (!match) return [];
      const [body, ...reason] = match[2]!.split(/(?:^|\s)--(?=\s|$)/);
      return [
        {
          name: match[1]!.toLowerCase(),
          body: body!.trim(),
          reason: reason.join(' --').trim(),
          firstLine: source.lineAt(offset + start),
          lastLine: source.lineAt(offset + end),
        },
      ];
    });
  });
}

const OPEN = '<!--';
const CLOSE = '-->';

/** The comments in a block's text, in one pass; `inline`: code spans and backslash escapes count. */
function comments(text: string, inline: boolean): Range[] {
  const found: Range[] = [];
  const marks = inline ? /\\[^]|`+|<!--/g : /<!--/g;
  const unclosed = new Set<string>();
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0].startsWith('\\')) continue;
    const closing = mark[0] === OPEN ? CLOSE : mark[0];
    const end = unclosed.has(closing) ? -1 : endOf(closing, text, marks.lastIndex);
    if (end < 0) {
      unclosed.add(closing);
      continue;
    }
    if (mark[0] === OPEN) found.push({ start: mark.index, end });
    marks.lastIndex = end;
  }
  return found;
}

/** Offset after the next `closing` from `from` on, -1 if there is none; a run of backticks closes only a run of its own length. */
function endOf(closing: string, text: string, from: number): number {
  if (closing === CLOSE) return text.indexOf(CLOSE, from) < 0 ? -1 : text.indexOf(CLOSE, from) + CLOSE.length;
  for (let at = text.indexOf(closing, from); at >= 0;) {
    let end = at;
    while (text[end] === '`') end++;
    if (end - at === closing.length) return end;
    at = text.indexOf(closing, end);
  }
  return -1;
}
