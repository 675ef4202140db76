import { matches } from '../text/matches';
import { memo } from '../text/memo';
import type { SourceText } from '../text/source-text';
import type { Anchor, Block } from './model';

/** The anchors of a page, its headings first. */
export function readAnchors(source: SourceText, blocks: readonly Block[]): Anchor[] {
  const seen = new Map<string, number>();
  const headings = blocks.flatMap(({ type, range }, block): Anchor[] => {
    if (type !== 'heading') return [];
    const raw = source.slice(range);
    const { given, title, slug } = anchorOf(raw);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    const id = given ?? (count === 0 ? slug : `${slug}-${count}`);
    return [{ id, title, block }];
  });
  const named = /\b(?:id|name)\s*=/i.test(source.text) ? Array.from(matches(source.text, NAME), ([, id]) => id!) : [];
  return [...headings, ...named.map((id) => ({ id, title: '', block: -1 }))];
}

const NAME = /<[a-z][^<>]{0,200}?\s(?:id|name)\s*=\s*["']?([^\s"'<>]{1,200})["']?/gi;

const anchorOf = memo((raw) => {
  const title = headingText(raw);
  return { given: /\{\s*#([\w.:-]+)[^}]*\}\s*$/.exec(raw)?.[1], title, slug: slugOf(title) };
});

/** A heading's words as a reader sees them: links by their text, without HTML, emphasis and attributes. */
function headingText(raw: string): string {
  return raw
    .replace(/(`+)[^`]*\1|<!--[^]*?-->|<\/?[a-z][^<>]*>/gi, (match, code?: string) => (code ? match : ''))
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\s*\{[^{}]*\}\s*$|\s+#+\s*$/g, '')
    .replace(/[*`]|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();
}

/** The anchor that GitHub makes of a heading's words. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** An anchor without what renderers treat differently: case, punctuation, emoji. Two that differ in this are different everywhere. */
export const looseAnchor = memo((id) =>
  id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/** The loose forms under which links may lead to these places. */
export function reachableBy(anchors: readonly Pick<Anchor, 'id' | 'title'>[]): ReadonlySet<string> {
  return new Set(anchors.flatMap(({ id, title }) => [looseAnchor(id), looseAnchor(title), looseAnchor(title.replace(/:\w+:/g, ''))]));
}

/** Whether a link's anchor leads to one of these places in some renderer: they differ in punctuation and in counting doubles. */
export function leadsTo(reachable: ReadonlySet<string>, anchor: string): boolean {
  const wanted = looseAnchor(anchor.replace(/^user-content-/, ''));
  if (wanted === '' || wanted === 'top' || reachable.has(wanted)) return true;
  const single = looseAnchor(anchor.replace(/[-_]\d+$/, ''));
  return single !== '' && reachable.has(single);
}
