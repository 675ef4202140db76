import type { Block } from '../../markdown/blocks';
import type { Range, SourceText } from '../../text/source-text';
import { nameAt } from './name';
import type { Candidate } from './candidate';

/** No decision has more options. */
const MOST = 60;

/** The items of the first list, each with what stands under it. */
export function listOptions(source: SourceText, blocks: readonly Block[]): Candidate[] {
  const first = blocks.find((block) => block.item)?.item;
  if (!first) return [];
  const openers = blocks.flatMap((block, i) => (block.item?.list === first.list && block.item.first ? [i] : [])).slice(0, MOST);
  return openers.flatMap((at, n): Candidate[] => {
    const block = blocks[at]!;
    const range = nameAt(source, block.range);
    if (
      !range ||
      EMPTY_ITEM.test(
        source
          .slice(block.range)
          .replace(/<!--[\s\S]*?-->/g, '')
          .trim(),
      )
    )
      return [];
    const next = openers[n + 1] ?? blocks.length;
    const inside = blocks.slice(at, next).findIndex((other, k) => k > 0 && !other.item);
    const last = blocks[(inside < 0 ? next : at + inside) - 1]!;
    return [{ range, body: { start: block.range.start, end: last.range.end }, form: 'list' }];
  });
}

const EMPTY_ITEM = /^(?:others?\b.{0,60}|none|n\/?a|tbd|todo|\.\.\.|…|\{.*\}|\[[^\]]*\]\s*$)[.\s]*$/i;

const LABELLED =
  /^(?:\*\*|__)?(?:option|alternative|approach|rule|proposal|solution|variant)[ \t]*(?:#?\d+|[a-h]|i{1,3}|[ivx]+)(?:\*\*|__)?[ \t]*(?:[:.)–—-]|\(|$)/i;

/** Paragraphs or items that open with "Option A: …", two or more; each reaches to the next. */
export function labelledOptions(source: SourceText, blocks: readonly Block[], end: number): Candidate[] {
  const openers = blocks.filter((block) => block.type === 'paragraph' && block.quote === 0 && LABELLED.test(source.slice(block.range)));
  if (openers.length < 2) return [];
  return openers.flatMap((block, i): Candidate[] => {
    const range = nameAt(source, block.range);
    return range ? [{ range, body: { start: block.range.start, end: openers[i + 1]?.range.start ?? end }, form: 'list' }] : [];
  });
}

const ASPECT =
  /^(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|description|notes?|comments?|cost|score|verdict|status|summary|trade-?offs?|chosen|decision|reasons?|why(?: not)?|rejected because|rating|effort|risks?|pros ?\/ ?cons|evaluation|assessment|details|rationale)\b/i;
const CRITERION_COLUMN =
  /^(?:criteri(?:on|a)|factor|aspect|feature|dimension|property|attribute|requirement|consideration|driver|quality|metric|characteristic|area|concern|question|category|)$/i;

/** Options as the rows of a table, or as its columns where the first column holds criteria. */
export function tableOptions(source: SourceText, blocks: readonly Block[]): Candidate[] {
  const rows = blocks.filter((block) => block.row);
  const header = rows[0]?.row;
  if (!header || header.cells.length < 2) return [];
  const table = rows.filter((block) => block.row!.table === header.table);
  const names = header.cells.map((cell) => source.slice(cell).replace(/[*_`]/g, '').trim());
  const toCandidate = (cell: Range, body: Range): Candidate[] => {
    const range = nameAt(source, cell);
    return range ? [{ range, body, form: 'table' }] : [];
  };
  if (CRITERION_COLUMN.test(names[0]!) && names.slice(1).every((name) => !ASPECT.test(name))) {
    return header.cells.slice(1).flatMap((cell) => toCandidate(cell, cell));
  }
  if (
    names.slice(1).some((name) => ASPECT.test(name)) ||
    /^(?:option|alternative|approach|solution|tool|candidate|name|library|framework|technology|product|choice)/i.test(names[0]!)
  ) {
    return table.slice(1, MOST).flatMap((block) => toCandidate(block.row!.cells[0] ?? block.range, block.range));
  }
  return [];
}
