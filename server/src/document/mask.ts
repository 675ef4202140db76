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

const INLINE: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g,
  /\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g,
  /\]\[[^\]\n]*\]/g,
  /<(?:https?:|mailto:)[^>\s]*>/g,
  /https?:\/\/[^\s)>\]]+/g,
  /<\/?[a-zA-Z][^>\n]*>/g,
  /"(?:[^"\s]+\s+){4,}[^"\s]+"|“(?:[^”\s]+\s+){4,}[^”\s]+”/g,
  /\*\*|__|~~|(?<=^|\s)[*_]|[*_](?=\s|$|[.,;:!?])|[[\]|]|(?<=\n)[ \t]*(?:>[ \t]?)+/g,
];

function maskInline(text: string): string {
  let masked = text;
  for (const pattern of INLINE) if (pattern.test(masked)) masked = masked.replace(pattern, blank);
  return masked;
}

/** Line breaks stay, everything else becomes a space of the same length. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
