import type { Block } from '../../markdown/blocks';
import { matches } from '../../text/matches';
import type { Range } from '../../text/source-text';
import type { Page } from '../page';
import { nameAt } from './name';
import type { Candidate } from './candidate';

/** No decision has more options. */
const MOST = 60;

/** The items of the first list, each with what stands under it; under a question that a template asks, the answers. */
export function listOptions(page: Page, blocks: readonly Block[]): Candidate[] {
  const { source, lexicon } = page;
  const first = blocks.find((block) => block.item)?.item;
  if (!first) return [];
  const openers = blocks.flatMap((block, i) => (block.item?.list === first.list && block.item.first ? [i] : [])).slice(0, MOST);
  return openers.flatMap((at, n): Candidate[] => {
    const { range: item } = blocks[at]!;
    const text = source.slice(item);
    if (lexicon.options.asksElse.test(text) && !lexicon.options.asksForOthers.test(text)) return [];
    const next = openers[n + 1] ?? blocks.length;
    const asked = lexicon.options.asksForOthers.exec(text)?.[0].length ?? 0;
    if (asked > 0 && text.slice(asked).trim() === '') return listOptions(page, blocks.slice(at + 1, next));
    if (lexicon.options.emptyItem.test(text.replace(/<!--[\s\S]*?-->/g, '').trim())) return [];
    const range = nameAt(page, { start: item.start + asked, end: item.end });
    if (!range) return [];
    const inside = blocks.slice(at, next).findIndex((other, k) => k > 0 && !other.item);
    const last = blocks[(inside < 0 ? next : at + inside) - 1]!;
    return [{ range, body: { start: item.start, end: last.range.end }, form: 'list' }];
  });
}

/** Paragraphs, items or lines of one paragraph that open with "Option A: …", two or more; each reaches to the next. */
export function labelledOptions(page: Page, blocks: readonly Block[], end: number): Candidate[] {
  const openers = blocks.flatMap((block) => (block.type === 'paragraph' && block.quote === 0 ? labelledLines(page, block.range) : []));
  if (openers.length < 2) return [];
  return openers.flatMap((opener, i): Candidate[] => {
    const range = nameAt(page, opener);
    return range ? [{ range, body: { start: opener.start, end: openers[i + 1]?.start ?? end }, form: 'list' }] : [];
  });
}

/** A paragraph that opens with a label, from each of its lines that do to its end. */
function labelledLines({ source, lexicon }: Page, paragraph: Range): Range[] {
  const text = source.slice(paragraph);
  if (!lexicon.options.labelled.test(text)) return [];
  return Array.from(matches(text, LINE)).flatMap(({ index, 0: line }) =>
    lexicon.options.labelled.test(line) ? [{ start: paragraph.start + index, end: paragraph.end }] : [],
  );
}

/** A line of a paragraph from its first word on. */
const LINE = /\S[^\r\n]*/g;

const LETTERS = [/^A[.)]/, /^B[.)]/];
const ROMANS = [/^I[.)]/, /^II[.)]/];

/** Lines of a paragraph that are counted with letters or Roman numbers, which markdown does not take for a list. */
export function letteredOptions(page: Page, blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block): Candidate[] => {
    if (block.type !== 'paragraph' || block.quote > 0 || block.item) return [];
    const text = page.source.slice(block.range);
    if (!/^(?:A|I)[.)]\s/.test(text)) return [];
    const lines = Array.from(matches(text, LETTERED), (match) => ({ at: match.index, mark: match[0] }));
    if (![LETTERS, ROMANS].some((marks) => marks.every((mark, i) => mark.test(lines[i]?.mark ?? '')))) return [];
    return lines.flatMap(({ at }, i): Candidate[] => {
      const line = { start: block.range.start + at, end: block.range.start + (lines[i + 1]?.at ?? text.length) };
      const range = nameAt(page, line);
      return range ? [{ range, body: line, form: 'list' }] : [];
    });
  });
}

const LETTERED = /^(?:[A-H]|[IVX]{1,4})[.)](?=\s)/gm;

/** Options as the rows of a table, or as its columns where the first column holds criteria. */
export function tableOptions(page: Page, blocks: readonly Block[]): Candidate[] {
  const { source, lexicon } = page;
  const { aspectColumn, criterionColumn, optionColumn } = lexicon.options;
  const rows = blocks.filter((block) => block.row);
  const header = rows[0]?.row;
  if (!header || header.cells.length < 2) return [];
  const table = rows.filter((block) => block.row!.table === header.table);
  const names = header.cells.map((cell) => source.slice(cell).replace(/[*_`]/g, '').trim());
  const toCandidate = (cell: Range, body: Range): Candidate[] => {
    const range = nameAt(page, cell);
    return range ? [{ range, body, form: 'table' }] : [];
  };
  if (criterionColumn.test(names[0]!) && names.slice(1).every((name) => !aspectColumn.test(name))) {
    return header.cells.slice(1).flatMap((cell) => toCandidate(cell, cell));
  }
  if (names.slice(1).some((name) => aspectColumn.test(name)) || optionColumn.test(names[0]!)) {
    return table.slice(1, MOST).flatMap((block) => toCandidate(block.row!.cells[0] ?? block.range, block.range));
  }
  return [];
}
