import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { readFrontMatter } from '../document/front-matter';
import type { DecisionDocument } from '../document/model';
import type { Block } from '../markdown/blocks';
import { toRange } from './convert';
import type { Page, Session } from './session';
import { blanks } from './snippet';

/** A snippet that goes in at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly snippet: string;
}

/** Inserts snippets; for a client without snippet edits their blanks are ellipses. */
export function insertion({ client }: Session, page: Page, ...insertions: readonly Insertion[]): WorkspaceEdit {
  const { uri, version } = page;
  const { source } = page.document;
  const at = (offset: number): TextEdit['range'] => toRange(source, { start: offset, end: offset });
  if (client.snippetEdits) {
    const edits = insertions.map(({ offset, snippet }) => ({ range: at(offset), snippet: { kind: 'snippet' as const, value: snippet } }));
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
  const edits: TextEdit[] = insertions.map(({ offset, snippet }) => ({
    range: at(offset),
    newText: blanks(snippet).replace(/\r\n?|\n/g, lineBreak(source.text)),
  }));
  return client.documentChanges ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** Where text between blocks may go so that the block at `offset` stays whole: the end of a line; lists, tables and quotations are not split. */
export function endOfBlock({ source, blocks }: DecisionDocument, offset: number): number {
  const first = blocks.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  if (first < 0) return source.lineEnd(source.lineAt(Math.max(offset, source.lineStart(Math.max(0, frontMatterEnd(source) - 1)))));
  let last = first;
  while (blocks[last + 1] && belongTogether(blocks[last]!, blocks[last + 1]!)) last++;
  const line = source.lineAt(blocks[last]!.range.end);
  const setext =
    blocks[last]!.type === 'heading' &&
    !lineText(source, line).trimStart().startsWith('#') &&
    /^ {0,3}(?:=+|-+)\s*$/.test(lineText(source, line + 1));
  return source.lineEnd(setext ? line + 1 : line);
}

function belongTogether(block: Block, next: Block): boolean {
  return (block.quote > 0 && next.quote > 0) || (!!block.item && !!next.item) || (!!block.row && block.row.table === next.row?.table);
}

/** 0-based line after the front matter; 0 where there is none. */
export function frontMatterEnd(source: DecisionDocument['source']): number {
  return readFrontMatter(source).endLine;
}

export function lineText(source: DecisionDocument['source'], line: number): string {
  return source.text.slice(source.lineStart(line), source.lineEnd(line));
}

export function lineBreak(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
