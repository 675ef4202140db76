import type { Lexicon } from '../lexicon/lexicon';
import type { Field } from '../lexicon/words';
import type { Block } from '../markdown/blocks';
import { matches } from '../text/matches';
import { memoWith } from '../text/memo';
import type { SourceText } from '../text/source-text';
import type { FrontMatter } from './front-matter';
import type { FieldValue, Section } from './model';

/** Metadata lines are looked for in the blocks that open a page. */
const OPENING_BLOCKS = 40;

const LINE =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:\*{1,2}|__?)?(\p{L}[\p{L}()\- ]{1,28}?)(?:\*{1,2}|__?)?(?:[ \t]*[:：][ \t]*(?:\*{1,2}|__?)?[ \t]*|(?<=\*\*)[ \t]+)(\S.*)$/u;

export function readFields(
  source: SourceText,
  blocks: readonly Block[],
  sections: readonly Section[],
  frontMatter: FrontMatter,
  lexicon: Lexicon,
): FieldValue[] {
  const fieldOf = (key: string): Field | undefined => fieldOfKey(lexicon, key);
  return [
    ...fromFrontMatter(frontMatter, fieldOf),
    ...fromSections(source, blocks, sections, fieldOf),
    ...fromOpening(source, blocks, fieldOf),
  ];
}

const fieldOfKey = memoWith((lexicon: Lexicon, key): Field | undefined => {
  const words = key
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/[*:：]/g, '')
    .trim();
  return lexicon.fields.find(([, pattern]) => pattern.test(words))?.[0];
});

function fromFrontMatter({ values, ranges }: FrontMatter, fieldOf: (key: string) => Field | undefined): FieldValue[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const field = fieldOf(key);
    const range = ranges.get(key);
    const text = flat(value);
    return field && range && text !== '' ? [{ field, value: text, range }] : [];
  });
}

function flat(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(flat).filter(Boolean).join(', ');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') return Object.values(value).map(flat).filter(Boolean).join(' ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
}

function fromSections(
  source: SourceText,
  blocks: readonly Block[],
  sections: readonly Section[],
  fieldOf: (key: string) => Field | undefined,
): FieldValue[] {
  return sections.flatMap((section) => {
    const inline = /^([^:：]{3,28})[:：]\s*(\S.*)$/.exec(section.title);
    const inlineField = inline && fieldOf(inline[1]!);
    if (inlineField) return [{ field: inlineField, value: inline[2]!, range: section.heading }];
    const field = section.level > 0 ? fieldOf(section.title) : undefined;
    if (!field) return [];
    return blocks
      .slice(
        section.blocks[0],
        section.children[0]
          ? section.blocks[0] +
              Math.max(
                0,
                blocks.slice(section.blocks[0], section.blocks[1]).findIndex((block) => block.type === 'heading'),
              )
          : section.blocks[1],
      )
      .filter((block) => block.type === 'paragraph' || block.type === 'row' || block.type === 'code')
      .slice(0, 12)
      .map((block) => ({ field, value: source.slice(block.range), range: block.range }));
  });
}

function fromOpening(source: SourceText, blocks: readonly Block[], fieldOf: (key: string) => Field | undefined): FieldValue[] {
  const found: FieldValue[] = [];
  let header: readonly (Field | undefined)[] = [];
  for (const block of blocks.slice(0, OPENING_BLOCKS)) {
    if (block.row) {
      const cells = block.row.cells;
      if (block.row.index === 0) header = cells.map((cell) => fieldOf(source.slice(cell)));
      const field = cells.length >= 2 ? fieldOf(source.slice(cells[0]!)) : undefined;
      if (field && cells.length <= 3) found.push({ field, value: source.slice(cells[1]!), range: cells[1]! });
      else if (block.row.index === 1)
        cells.forEach((cell, i) => header[i] && found.push({ field: header[i], value: source.slice(cell), range: cell }));
    } else if (block.type === 'html') {
      found.push(...htmlRowsOf(source, block, fieldOf));
    } else if (block.type === 'paragraph' || block.type === 'code') {
      found.push(...linesOf(source, block, fieldOf));
    }
  }
  return found;
}

const HTML_ROW = /<tr[^>]*>\s*<t[hd][^>]*>((?:(?!<\/t[hd]>).)*)<\/t[hd]>\s*<td[^>]*>(.*?)<\/td>/gs;

/** Rows of two cells in a table written as HTML. */
function htmlRowsOf(source: SourceText, block: Block, fieldOf: (key: string) => Field | undefined): FieldValue[] {
  const plain = (html: string): string => html.replace(/<[^>]*>/g, '').trim();
  return [...matches(source.slice(block.range), HTML_ROW)].flatMap((match) => {
    const field = fieldOf(plain(match[1]!));
    const value = plain(match[2]!);
    const start = block.range.start + match.index;
    return field && value !== '' ? [{ field, value, range: { start, end: start + match[0].length } }] : [];
  });
}

function linesOf(source: SourceText, block: Block, fieldOf: (key: string) => Field | undefined): FieldValue[] {
  const found: FieldValue[] = [];
  let start = block.range.start;
  for (const line of source.slice(block.range).split(/\r\n?|\n/)) {
    for (const part of !/[:：]|^\W*\*\*/.test(line) ? [] : line.split(/(?<=\s)[|·•](?=\s)/)) {
      const match = LINE.exec(part);
      const field = match && fieldOf(match[1]!);
      if (field && match[2]!.replace(/[*_]/g, '').trim() !== '') {
        const at = start + line.indexOf(part) + part.lastIndexOf(match[2]!);
        found.push({ field, value: match[2]!.replace(/\*\*/g, ''), range: { start: at, end: at + match[2]!.trimEnd().length } });
      }
    }
    start += line.length + (source.text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return found;
}
