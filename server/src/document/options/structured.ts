import type { Role } from '../../lexicon/words';
import type { Block } from '../../markdown/blocks';
import type { Range, SourceText } from '../../text/source-text';
import type { Option, Section } from '../model';
import { nameAt } from './name';

/** A candidate as it stands in the page, before the chosen one is known. */
export type Candidate = Pick<Option, 'range' | 'body' | 'form'> & {
  /** Whether the page presents it as a way it did not take. */
  readonly rival?: boolean;
};

const PARTS: ReadonlySet<Role> = new Set<Role>(['pros', 'cons', 'positive', 'negative', 'neutral', 'summary', 'decision', 'rationale', 'references', 'consequences', 'drivers', 'problem', 'questions', 'evidence', 'measures', 'risks', 'status']);

/** The options under one heading for options: per-option headings, else a table, else a list. */
export function structuredOptions(source: SourceText, blocks: readonly Block[], section: Section): Candidate[] {
  const children = section.children.filter((child) => !PARTS.has(child.role) && child.role !== 'options');
  const byHeading = children.flatMap((child) => headingOption(source, child));
  if (byHeading.length > 0) return byHeading;
  const own = blocks.slice(section.blocks[0], section.blocks[1]);
  const byLabel = labelledOptions(source, own, section.body.end);
  if (byLabel.length > 0) return byLabel;
  const byTable = tableOptions(source, own);
  return byTable.length > 0 ? byTable : listOptions(source, own);
}

const LABELLED = /^(?:\*\*|__)?(?:option|alternative|approach|rule|proposal|solution|variant)[ \t]*(?:#?\d+|[a-h]|i{1,3}|[ivx]+)(?:\*\*|__)?[ \t]*(?:[:.)–—-]|\(|$)/i;

/** Paragraphs or items that open with "Option A: …", two or more; each reaches to the next. */
export function labelledOptions(source: SourceText, blocks: readonly Block[], end: number): Candidate[] {
  const openers = blocks.filter((block) => block.type === 'paragraph' && LABELLED.test(source.slice(block.range)));
  if (openers.length < 2) return [];
  return openers.flatMap((block, i): Candidate[] => {
    const range = nameAt(source, block.range);
    return range ? [{ range, body: { start: block.range.start, end: openers[i + 1]?.range.start ?? end }, form: 'list' }] : [];
  });
}

export function headingOption(source: SourceText, section: Section): Candidate[] {
  const range = nameAt(source, section.heading);
  return range ? [{ range, body: section.body, form: 'heading' }] : [];
}

/** The items of the first list, each with what stands under it. */
export function listOptions(source: SourceText, blocks: readonly Block[]): Candidate[] {
  const first = blocks.find((block) => block.item?.depth === 1);
  if (!first) return [];
  const found: Candidate[] = [];
  blocks.forEach((block, i) => {
    if (block.item?.list !== first.item!.list || !block.item.first || block.item.depth !== 1) return;
    const range = nameAt(source, block.range);
    if (!range || EMPTY_ITEM.test(source.slice(block.range))) return;
    let last = block;
    for (const next of blocks.slice(i + 1)) {
      if (!next.item || (next.item.depth === 1 && (next.item.first || next.item.list !== first.item!.list))) break;
      last = next;
    }
    found.push({ range, body: { start: block.range.start, end: last.range.end }, form: 'list' });
  });
  return found;
}

const EMPTY_ITEM = /^(?:none|n\/?a|tbd|todo|\.\.\.|…|\{.*\}|\[.*\]\s*$)[.\s]*$/i;

const ASPECT = /^(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|description|notes?|comments?|cost|score|verdict|status|summary|trade-?offs?|chosen|decision|reasons?|why(?: not)?|rejected because|rating|effort|risks?|pros ?\/ ?cons|evaluation|assessment|details|rationale)\b/i;
const CRITERION_COLUMN = /^(?:criteri(?:on|a)|factor|aspect|feature|dimension|property|attribute|requirement|consideration|driver|quality|metric|characteristic|area|concern|question|category|)$/i;

/** Options as the rows of a table, or as its columns where the first column holds criteria. */
function tableOptions(source: SourceText, blocks: readonly Block[]): Candidate[] {
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
  if (names.slice(1).some((name) => ASPECT.test(name)) || /^(?:option|alternative|approach|solution|tool|candidate|name|library|framework|technology|product|choice)/i.test(names[0]!)) {
    return table.slice(1).flatMap((block) => toCandidate(block.row!.cells[0] ?? block.range, block.range));
  }
  return [];
}
