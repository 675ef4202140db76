import type { Block } from '../markdown/blocks';
import type { SourceText } from '../text/source-text';

/**
 * The text in which phrases are matched: as long as the source, so that every match is a source offset.
 * Only the prose of headings, paragraphs and rows is kept; code, URLs, HTML, block quotes, quoted passages
 * and markers are spaces.
 */
export function maskText(source: SourceText, blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.type === 'code' || block.type === 'html' || block.type === 'rule' || block.quote > 0) continue;
    const { start, end } = block.range;
    if (start < at) continue;
    pieces.push(blank(source.text.slice(at, start)), maskInline(source.text.slice(start, end)));
    at = end;
  }
  pieces.push(blank(source.text.slice(at)));
  return pieces.join('');
}

const INLINE = new RegExp(
  '(?=[`*_~[\\]<"“|h])(?:' +
    [
      /<!--[\s\S]{0,4000}?-->/,
      /(`{1,8})(?!`)[\s\S]{0,1000}?[^`]\1(?!`)/,
      /\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/,
      /\]\[[^\]\n]*\]/,
      /<(?:https?:|mailto:)[^>\s]*>/,
      /https?:\/\/[^\s)>\]]+/,
      /<\/?[a-zA-Z][^>\n]*>/,
      /"(?:[^"\s]+\s+){4,}[^"\s]+"|“(?:[^”\s]+\s+){4,}[^”\s]+”/,
      /\*\*|__|~~|(?<=^|\s)[*_]|[*_](?=\s|$|[.,;:!?])|[[\]|]/,
    ]
      .map((pattern) => pattern.source)
      .join('|') +
    ')',
  'g',
);

/** A text without any of these holds nothing to mask. */
const MARKED = /[`*_~[\]<>"“|]|:\/\//;

function maskInline(text: string): string {
  return MARKED.test(text) ? text.replace(INLINE, (match) => blank(match)) : text;
}

/** Line breaks stay, everything else becomes a space of the same length. */
function blank(text: string): string {
  if (text.length < 3) return text === '\n' || text === '\n\n' ? text : text.replace(/[^\r\n]/g, ' ');
  let blanks = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    blanks += spaces(at - start) + (code === LF ? '\n' : '\r');
    start = at + 1;
  }
  return blanks + spaces(text.length - start);
}

const [LF, CR] = [10, 13];

function spaces(count: number): string {
  return count <= SPACES.length ? SPACES.slice(0, count) : ' '.repeat(count);
}

const SPACES = ' '.repeat(200);
