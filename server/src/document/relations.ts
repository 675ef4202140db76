import type { RelationType } from '../lexicon/words';
import type { Range } from '../text/source-text';
import type { FrontMatter } from './front-matter';
import { overlaps } from './links';
import type { Link, Relation } from './model';
import type { Page } from './page';

/** What a page says of its standing to others, each with the document that it names. */
export function readRelations(page: Page, frontMatter: FrontMatter, links: readonly Link[]): Relation[] {
  const reader = new RelationReader(page, links);
  reader.readFrontMatter(frontMatter);
  reader.readBlocks();
  return reader.found.sort((a, b) => a.range.start - b.range.start);
}

class RelationReader {
  readonly found: Relation[] = [];
  private readonly definitions: ReadonlyMap<string, Link>;

  constructor(
    private readonly page: Page,
    private readonly links: readonly Link[],
  ) {
    this.definitions = new Map(links.flatMap((link) => (link.label === undefined ? [] : [[link.label, link] as const])));
  }

  /** Keys such as `supersedes:`, and a status that names its successor. */
  readFrontMatter({ ranges }: FrontMatter): void {
    const { types } = this.page.lexicon.relations;
    for (const [key, range] of ranges) {
      const words = key
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/[_-]+/g, ' ')
        .toLowerCase()
        .trim();
      const [type] = types.find(([, pattern]) => pattern.exec(words)?.[0].length === words.length) ?? [];
      if (type) this.readList(type, range);
      else if (/^(?:adr |rfc )?(?:status|state)$/.test(words)) this.readLine(range);
    }
  }

  readBlocks(): void {
    const { relations } = this.page.lexicon;
    for (const { type, range, quote } of this.page.blocks) {
      // Quotations are not in the masked text, which the index of cues has read.
      if ((type !== 'paragraph' && type !== 'row') || (quote === 0 && !this.page.cueIndex.mayHold(relations.hint, range))) continue;
      const text = this.page.source.slice(range);
      if (!relations.hint.test(text)) continue;
      let start = range.start;
      for (const line of text.split(/\r\n?|\n|(?<=[.;!])\s(?=\S)/)) {
        const at = this.page.source.text.indexOf(line, start);
        this.readLine({ start: at, end: at + line.length });
        start = at + line.length;
      }
    }
    this.readTrailing();
    this.readHeadings();
  }

  /** A line that opens with the words for a relation, whatever marks stand before them. */
  private readLine({ start, end }: Range): void {
    const { lead, types } = this.page.lexicon.relations;
    const line = this.page.source.text.slice(start, end);
    let at = MARKS.exec(line)![0].length;
    at += lead.exec(line.slice(at))![0].length;
    at += MARKS.exec(line.slice(at))![0].length;
    const rest = line.slice(at);
    for (const [type, pattern] of types) {
      const match = pattern.exec(rest);
      if (match) return this.readTargets(type, { start: start + at, end }, match[0].length);
    }
  }

  private readTargets(type: RelationType, { start, end }: Range, length: number): void {
    const { article, and } = this.page.lexicon.relations;
    const { text } = this.page.source;
    let at = start + length;
    at += article.exec(text.slice(at, end))![0].length;
    for (;;) {
      const target = this.targetAt(at, end);
      if (!target) return;
      this.found.push({ type, range: { start, end: target.end }, ...target.named });
      at = target.end;
      const joint = and.exec(text.slice(at, end));
      if (!joint) return;
      at += joint[0].length;
    }
  }

  /** Every document that a front matter value names. */
  private readList(type: RelationType, { start, end }: Range): void {
    const { text } = this.page.source;
    for (let at = start; at < end; at++) {
      if (/[\w./[]/.test(text[at]!) && !/[\w/#-]/.test(text[at - 1] ?? '')) {
        const item = this.targetAt(at, end) ?? this.itemAt(at, end);
        if (item) {
          this.found.push({ type, range: { start: at, end: item.end }, ...item.named });
          at = item.end - 1;
        }
      }
    }
  }

  private targetAt(at: number, end: number): Target | undefined {
    const { text } = this.page.source;
    const rest = text.slice(at, Math.min(end, at + LONGEST));
    if (rest.startsWith('[')) {
      const link = this.links.find(({ range, isImage }) => range.start === at && !isImage);
      if (link) return { end: link.range.end, named: { target: link.target } };
      const [whole, label, reference] = /^\[([^\]]+)\](?:\[([^\]]*)\])?/.exec(rest) ?? [];
      const definition = whole && this.definitions.get((reference || label!).toLowerCase());
      if (definition) return { end: at + whole.length, named: { target: definition.target } };
    }
    const slug = /^\[{0,2}(\d{4,8}[-_][\p{L}\p{N}_-]{2,120}|[\w./-]{1,120}\.(?:md|markdown))\]{0,2}(?![\w-])/iu.exec(rest);
    if (slug) return { end: at + slug[0].length, named: { target: /\.\w+$/.test(slug[1]!) ? slug[1]! : `${slug[1]}.md` } };
    const named = this.page.lexicon.relations.reference.exec(rest);
    if (named) return { end: at + named[0].length, named: { number: Number(named[2]), series: named[1]!.toLowerCase() } };
    const bare = /^#?0*(\d{1,5})(?=\s*(?:[.,;)|*_]|$|and\b|&))/.exec(rest);
    return bare ? { end: at + bare[0].length, named: { number: Number(bare[1]), series: '' } } : undefined;
  }

  /** A bare number or a path, as lists in front matter hold them. */
  private itemAt(at: number, end: number): Target | undefined {
    const rest = this.page.source.text.slice(at, Math.min(end, at + LONGEST));
    const number = /^0*(\d{1,5})(?![\w.-])/.exec(rest);
    return number ? { end: at + number[0].length, named: { number: Number(number[1]), series: '' } } : undefined;
  }

  /** "[ADR 3](…), which this record supersedes". */
  private readTrailing(): void {
    const { source, lexicon } = this.page;
    for (const { range, target, isImage, label } of this.links) {
      if (isImage || label !== undefined) continue;
      const rest = source.text.slice(range.end, range.end + LONGEST);
      const match = lexicon.relations.trailing
        .map(([type, pattern]) => ({ type, length: pattern.exec(rest)?.[0].length ?? 0 }))
        .find(({ length }) => length > 0);
      if (match) this.add({ type: match.type, range: { start: range.start, end: range.end + match.length }, target });
    }
  }

  /** Links in a section for related records. */
  private readHeadings(): void {
    for (const { title, body } of this.page.sections) {
      if (!this.page.lexicon.relations.heading.test(title.toLowerCase())) continue;
      for (const { range, target, isImage } of this.links)
        if (!isImage && body.start <= range.start && range.end <= body.end) this.add({ type: 'relates', range, target });
    }
  }

  private add(relation: Relation): void {
    if (!this.found.some(({ range }) => overlaps(range, relation.range))) this.found.push(relation);
  }
}

interface Target {
  readonly end: number;
  readonly named: Pick<Relation, 'target' | 'number' | 'series'>;
}

/** Markers of lists, quotes, tables, emphasis, task boxes, emoji: all that may stand before a line's first word; MADR 2 writes `[Supersedes] [ADR-3](…)`. */
const MARKS = /^(?:\[[ xX]\]\s|\[(?=[^\][\n]{3,30}\]\s*\[)|[^\p{L}\p{N}[\]`\n])*/u;

/** UTF-16 units in which a target ends. */
const LONGEST = 400;
