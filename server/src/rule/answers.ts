import type { DecisionDocument, Role, Section } from '../document/model';
import type { Range } from '../text/source-text';
import type { Answer } from './rule';

type Block = DecisionDocument['blocks'][number];

/** A gap between two blocks: an offset, and the line breaks that keep what is put there apart from both. */
export interface Place {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Blocks of their own at a place; `snippet` in LSP snippet syntax with `\n` for line breaks. */
export function answer(document: DecisionDocument, title: string, { offset, before, after }: Place, snippet: string): Answer {
  return { title, offset, snippet: withLineBreaks(document, before + snippet + after) };
}

/** Words within a line, at an offset. */
export function inline(title: string, offset: number, snippet: string): Answer {
  return { title, offset, snippet };
}

/** A name from the page, as text of a snippet. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\$}]/g, '\\$&');
}

/** The section whose heading holds a range. */
export function headedBy(document: DecisionDocument, { start, end }: Range): Section | undefined {
  return document.sections.find(({ heading }) => heading.start <= start && end <= heading.end && heading.end > heading.start);
}

export function firstOf(document: DecisionDocument, ...roles: readonly Role[]): Section | undefined {
  return roles.map((role) => document.sections.find((section) => section.role === role)).find((section) => section !== undefined);
}

/** After a section's own text, before its first subsection. */
export function endOfOwn(document: DecisionDocument, section: Section): Place {
  const [first, end] = section.blocks;
  let last = (section.children[0] ? section.children[0].blocks[0] - 1 : end) - 1;
  while (last >= first && document.blocks[last]!.type === 'rule') last--;
  if (last >= first) return after(document, last);
  return first > 0 ? after(document, first - 1) : beforeBlock(document, first);
}

/** Right under a section's heading. */
export function startOf(document: DecisionDocument, section: Section): Place {
  return section.blocks[0] > 0 ? after(document, section.blocks[0] - 1) : beforeBlock(document, 0);
}

export function beforeSection(document: DecisionDocument, section: Section): Place {
  return beforeBlock(document, Math.max(0, section.blocks[0] - 1));
}

/** After a section with all its subsections. */
export function afterSection(document: DecisionDocument, section: Section): Place {
  const next = section.blocks[1];
  return next < document.blocks.length ? beforeBlock(document, next) : after(document, document.blocks.length - 1);
}

/** A heading that looks like that of `like`, on the same level; where there is none, of the second level. */
export function headingLike(document: DecisionDocument, like: Section | undefined, title: string): string {
  const block = like && document.blocks[like.blocks[0] - 1];
  if (!block) return `## ${title}`;
  if (block.type !== 'heading') return `**${title}**`;
  if (isSetext(document, block)) return `${title}\n${(block.level === 1 ? '=' : '-').repeat(title.length)}`;
  return `${'#'.repeat(block.level)} ${title}`;
}

/** One more item at the end of the list that `block` is an item of, marked as its items are; undefined where that cannot be told. */
export function appendItem(document: DecisionDocument, title: string, block: Block, snippet: string): Answer | undefined {
  const { blocks, source } = document;
  const { item } = block;
  if (!item) return undefined;
  const inList = (candidate: Block | undefined): boolean =>
    candidate?.item !== undefined && (candidate.item.list === item.list || candidate.item.depth > item.depth);
  let last = blocks.indexOf(block);
  let opener = block;
  while (inList(blocks[last + 1])) {
    last++;
    if (blocks[last]!.item!.list === item.list && blocks[last]!.item!.first) opener = blocks[last]!;
  }
  const line = lineText(document, opener.line);
  const marker = /^((?:\s*>)*\s*)(?:([-*+])|(\d+)([.)]))(\s+)/.exec(line);
  if (!marker || isUnclosed(document, blocks[last]!)) return undefined;
  const next = marker[2] ?? `${Number(marker[3]) + 1}${marker[4]}`;
  const loose = blocks.some(
    (other) =>
      other.item?.list === item.list && other.item.first && other.item.index > 0 && lineText(document, other.line - 1).trim() === '',
  );
  const offset = source.lineEnd(lastLine(document, blocks[last]!));
  return inline(title, offset, withLineBreaks(document, `${loose ? '\n' : ''}\n${marker[1]}${next}${marker[5]}${snippet}`));
}

/** One more row at the end of the table that `block` is a row of; each further blank is named by its column. */
export function appendRow(document: DecisionDocument, title: string, block: Block, first: string): Answer | undefined {
  const rows = document.blocks.filter((other) => block.row && other.row?.table === block.row.table);
  const header = rows[0];
  if (!header) return undefined;
  const cells = header
    .row!.cells.slice(1)
    .map((cell, i) => `\${${i + 2}:${plain(document.source.slice(cell)).replace(/\|/g, '') || 'what'}}`);
  const lead = /^\s*(?:>\s*)*/.exec(lineText(document, header.line))![0];
  const offset = document.source.lineEnd(rows.at(-1)!.line);
  return inline(title, offset, withLineBreaks(document, `\n${lead}| ${[first, ...cells].join(' | ')} |`));
}

/** The marker of the page's bullets. */
export function bullet(document: DecisionDocument): string {
  const item = document.blocks.find((block) => block.item && !block.item.ordered && block.quote === 0);
  return (item && /^\s*([-*+])\s/.exec(lineText(document, item.line))?.[1]) ?? '-';
}

/** After a block, or after the list, table or quotation that it stands in. */
export function after(document: DecisionDocument, index: number): Place {
  let last = index;
  while (joined(document.blocks[last], document.blocks[last + 1])) last++;
  const block = document.blocks[last];
  if (!block) return beforeLine(document, document.source.lineCount);
  return isUnclosed(document, block) ? beforeBlock(document, last) : beforeLine(document, lastLine(document, block) + 1);
}

function beforeBlock(document: DecisionDocument, index: number): Place {
  let first = index;
  while (joined(document.blocks[first - 1], document.blocks[first])) first--;
  return beforeLine(document, document.blocks[first]?.line ?? document.source.lineCount);
}

function beforeLine(document: DecisionDocument, line: number): Place {
  const { source } = document;
  const isBlank = (n: number): boolean =>
    n < 0 ||
    lineText(document, n)
      .replace(/^\uFEFF/, '')
      .trim() === '';
  if (line >= source.lineCount) return { offset: source.text.length, before: isBlank(source.lineCount - 1) ? '' : '\n\n', after: '' };
  return { offset: source.lineStart(line), before: isBlank(line - 1) ? '' : '\n', after: isBlank(line) ? '\n' : '\n\n' };
}

function joined(block: Block | undefined, next: Block | undefined): boolean {
  if (!block || !next) return false;
  return (
    (block.item && next.item) !== undefined ||
    (block.quote > 0 && next.quote > 0) ||
    (block.row !== undefined && block.row.table === next.row?.table)
  );
}

function lastLine(document: DecisionDocument, block: Block): number {
  return document.source.lineAt(block.range.end) + (isSetext(document, block) ? 1 : 0);
}

function isSetext(document: DecisionDocument, block: Block): boolean {
  return block.type === 'heading' && !/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*#/.test(lineText(document, block.line));
}

/** Whether code or HTML goes on to the end of the page for want of its closing mark. */
function isUnclosed(document: DecisionDocument, block: Block): boolean {
  const text = document.source.slice(block.range);
  if (block.type === 'html') return /^\s*<!--(?![^]*-->)/.test(text) || /^\s*<(script|pre|style|textarea)\b(?![^]*<\/\1>)/i.test(text);
  const fence = block.type === 'code' && /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(text)?.[1];
  return fence ? !new RegExp(`[\\r\\n][\\s>]*${fence}[\`~]*\\s*$`).test(text) : false;
}

function lineText({ source }: DecisionDocument, line: number): string {
  return source.text.slice(source.lineStart(line), source.lineEnd(line));
}

function withLineBreaks({ source }: DecisionDocument, snippet: string): string {
  return snippet.replaceAll('\n', /\r\n?|\n/.exec(source.text)?.[0] ?? '\n');
}
