import type { Lexicon } from '../lexicon/lexicon';
import type { Role } from '../lexicon/words';
import type { Block } from '../markdown/blocks';
import { memo, memoWith } from '../text/memo';
import type { Range, SourceText } from '../text/source-text';
import type { Section } from './model';

interface Draft {
  role: Role;
  title: string;
  level: number;
  heading: Range;
  body: Range;
  blocks: [number, number];
  parent: Draft | undefined;
  children: Draft[];
}

/** The tree of headings in the order of the page; what stands before the first heading is a section of role `none` and level 0. */
export function readSections(source: SourceText, blocks: readonly Block[], lexicon: Lexicon): Section[] {
  const preamble: Draft = {
    role: 'none',
    title: '',
    level: 0,
    heading: { start: 0, end: 0 },
    body: { start: 0, end: source.text.length },
    blocks: [0, blocks.length],
    parent: undefined,
    children: [],
  };
  const sections: Draft[] = [preamble];
  const open: Draft[] = [];
  const headings = blocks.filter((block) => block.type === 'heading' && block.quote === 0);
  const first = headings.find((block) => block.type === 'heading' && block.level === 1);
  const hasTitle =
    first !== undefined && headings.indexOf(first) < OPENING && !headings.some((block) => block !== first && block.level === 1);
  let level = 0;
  blocks.forEach((block, index) => {
    const pseudo = block.type === 'paragraph' ? boldHeading(source, blocks, index) : undefined;
    if (block.type !== 'heading' && !pseudo) return;
    if (block.type === 'heading' && block.quote > 0) return;
    if (!pseudo) level = block.level;
    const words = pseudo ?? block.range;
    const title = plainTitle(source.slice(words));
    const own = pseudo ? Math.min(7, level + 1) : level;
    while (open.length > 0 && open.at(-1)!.level >= own) close(open.pop()!, block, index);
    const parent = open.at(-1);
    const section: Draft = {
      role: roleOf(title, parent, lexicon, block.type === 'heading' && block === first && hasTitle),
      title,
      level: own,
      heading: words,
      body: { start: block.range.end, end: source.text.length },
      blocks: [index + 1, blocks.length],
      parent,
      children: [],
    };
    if (sections.length === 1) close(preamble, block, index);
    parent?.children.push(section);
    sections.push(section);
    open.push(section);
  });
  return sections;

  function close(section: Draft, next: Block, index: number): void {
    section.body = { start: section.body.start, end: Math.max(section.body.start, source.lineStart(next.line)) };
    section.blocks = [section.blocks[0], index];
  }
}

/** Headings among which the title stands; the only one of the first level further down is a slip. */
const OPENING = 3;

/** The words of a paragraph that is one bold line and stands for a heading. */
function boldHeading(source: SourceText, blocks: readonly Block[], index: number): Range | undefined {
  const block = blocks[index]!;
  if (block.quote > 0 || block.item) return undefined;
  const { start } = block.range;
  if (!source.text.startsWith('**', start) && !source.text.startsWith('__', start)) return undefined;
  const text = source.slice(block.range);
  const match = /^(\*\*|__)([^*_\n][^*\n]{0,78}?)\1[ \t]*:?[ \t]*$/.exec(text);
  if (!match || (/[.!?]$/.test(match[2]!) && !/\?$/.test(match[2]!))) return undefined;
  const next = blocks[index + 1];
  if (!next || next.type === 'heading') return undefined;
  return { start: block.range.start + 2, end: block.range.start + 2 + match[2]!.length };
}

/** Heading words without links, emphasis, code marks, numbering, emoji and end punctuation. */
export const plainTitle = memo((text) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[`*]|~~|(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9])/g, '')
    .replace(/\{#[^}]*\}|#+\s*$/g, '')
    .replace(/^[^\p{L}\p{N}"'“(<{@.]+/u, '')
    .replace(/^(?:\(?(?:\d+(?:\.\d+)*[.):]?|[ivx]+\.|[a-h][.)])\s+)/i, '')
    .replace(/[\s:.–—-]+$/, '')
    .trim(),
);

/** What a heading is for by its own words. */
export const headingRole = memoWith((lexicon: Lexicon, title): Role => {
  const words = inEnglish(title, lexicon);
  return lexicon.headings.find(([, pattern]) => pattern.test(words))?.[0] ?? 'none';
});

/** A heading's words lower-cased; of one that means the same as an English heading, that one's. */
export function inEnglish(title: string, { translations }: Pick<Lexicon, 'translations'>): string {
  const words = title.toLowerCase().replace(/\s+/g, ' ');
  return translations.find(([, pattern]) => pattern.test(words))?.[0] ?? words;
}

function roleOf(title: string, parent: Draft | undefined, lexicon: Lexicon, isTitle: boolean): Role {
  if (isTitle) return 'title';
  const role = headingRole(lexicon, title);
  if (parent?.role === 'consequences' || parent?.role === 'decision') {
    if (role === 'pros') return 'positive';
    if (role === 'cons') return 'negative';
  }
  return role === 'none' && parent?.role === 'options' ? 'option' : role;
}
