import type { Block } from '../markdown/blocks';
import { matches } from '../text/matches';
import type { Range, SourceText } from '../text/source-text';
import type { Link } from './model';

/** The links and images of a page, in its order: inline ones and the definitions that reference links use; none of those in code or HTML. */
export function readLinks(source: SourceText, blocks: readonly Block[]): Link[] {
  const links: Link[] = [];
  for (const block of blocks) {
    if (block.type === 'code' || block.type === 'html' || block.type === 'rule') continue;
    const text = source.slice(block.range);
    if (text.includes('](')) inlineLinks(withoutCode(text), block.range.start, links);
  }
  if (source.text.includes(']:')) definitions(source, blocks, links);
  return links.sort((a, b) => a.range.start - b.range.start);
}

const INLINE = new RegExp(
  [
    /(!?)\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.){0,300}\]){0,400})\]/,
    /\(\s{0,9}(<[^<>\n]{0,1000}>|(?:[^\s()\\<]|\\.|\((?:[^\s()\\]|\\.){0,300}\)){0,1000})/,
    /(?:\s{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\)))?\s{0,9}\)/,
  ]
    .map(({ source }) => source)
    .join(''),
  'dg',
);

function inlineLinks(text: string, offset: number, links: Link[]): void {
  for (const match of matches(text, INLINE)) {
    const [start, end] = match.indices![0]!;
    const label = match.indices![2]!;
    const pointed = match[3]!.startsWith('<') ? 1 : 0;
    const target = { start: offset + match.indices![3]![0] + pointed, end: offset + match.indices![3]![1] - pointed };
    links.push({
      range: { start: offset + start, end: offset + end },
      text: { start: offset + label[0], end: offset + label[1] },
      destination: target,
      target: match[3]!.slice(pointed, match[3]!.length - pointed),
      isImage: match[1] === '!',
    });
    if (match[2]!.includes('](')) inlineLinks(match[2]!, offset + label[0], links);
  }
}

const DEFINITION = /^ {0,3}\[(?!\^)((?:[^[\]\\\n]|\\.){1,200})\]:[ \t]*(<[^<>\n]*>|\S+)/dgm;

function definitions(source: SourceText, blocks: readonly Block[], links: Link[]): void {
  const apart = blocks.filter(({ type }) => type === 'code' || type === 'html');
  for (const match of matches(source.text, DEFINITION)) {
    const start = match.index;
    if (apart.some(({ range }) => range.start <= start && start < range.end)) continue;
    const pointed = match[2]!.startsWith('<') ? 1 : 0;
    const [from, to] = match.indices![2]!;
    const [first, last] = match.indices![1]!;
    links.push({
      range: { start, end: start + match[0].length },
      text: { start: first, end: last },
      destination: { start: from + pointed, end: to - pointed },
      target: match[2]!.slice(pointed, match[2]!.length - pointed),
      isImage: false,
      label: match[1]!.toLowerCase(),
    });
  }
}

const CODE = /\\`|(`{1,8})(?!`)[\s\S]{0,1000}?[^`]\1(?!`)|<!--[\s\S]{0,4000}?-->/g;

/** Code spans and comments as blanks, so that every match stays an offset. */
function withoutCode(text: string): string {
  return /`|<!--/.test(text) ? text.replace(CODE, (code) => ' '.repeat(code.length)) : text;
}

/** Whether two ranges share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
