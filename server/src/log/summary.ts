import { leadsTo, reachableBy } from '../document/anchors';
import type { DecisionDocument, Kind, Relation, RelationType, Status } from '../document/model';
import { matches } from '../text/matches';
import { plainTitle } from '../document/sections';
import { fileNumber, titleNumber } from './number';
import { resolveLink } from './resolve';

/** What other documents may see of a markdown file: plain data of at most a few KiB, which keeps no page's text alive. */
export interface Summary {
  /** `/`-separated and absolute within the log. */
  readonly path: string;
  /** `other`: no decision document; it only has places that links lead to. */
  readonly kind: Kind;
  /** Without its number. */
  readonly title: string;
  /** In its series, by the file's name, else by the title. */
  readonly number?: number;
  readonly status: Status;
  /** First date of its metadata, ISO. */
  readonly date?: string;
  /** As its metadata names those who decided, own or wrote it. */
  readonly people: readonly string[];
  /** The decision in a sentence; for a page that states none the title. */
  readonly decision: string;
  /** What would call for another look, in the order of the page. */
  readonly revisits: readonly RevisitSummary[];
  readonly relations: readonly RelationSummary[];
  /** The files within reach that it links to, as `path` or `path#anchor`, each once. */
  readonly links: readonly string[];
  readonly headings: readonly HeadingSummary[];
  /** Places that the page names by HTML. */
  readonly names: readonly string[];
  /** Whom it speaks of otherwise: records by their numbers, `#12`, and files of links to the web, lower-cased. */
  readonly mentions: readonly string[];
}

export interface RevisitSummary {
  readonly text: string;
  /** ISO. */
  readonly date?: string;
}

export interface RelationSummary {
  readonly type: RelationType;
  /** Path of the file that a link names. */
  readonly path?: string;
  /** Number and series as written, where the page names the document by them. */
  readonly number?: number;
  readonly series?: string;
}

export interface HeadingSummary {
  readonly title: string;
  readonly anchor: string;
}

/** Sums a document up; `path` is `/`-separated. */
export function summarize(path: string, document: DecisionDocument): Summary {
  const { kind } = document;
  const number = fileNumber(path)?.number ?? titleNumber(document.title ? document.source.slice(document.title.range) : '');
  const { anchors } = document;
  const decides = kind !== 'other';
  return copied({
    path,
    kind,
    title: clip(document.subject ? plainTitle(document.source.slice(document.subject)) : (document.title?.text ?? ''), 160),
    ...(decides && number !== undefined && { number }),
    status: document.status.value,
    ...(decides && document.date !== undefined && { date: document.date }),
    people: decides ? peopleOf(document) : [],
    decision: decides ? clip(document.decision ? plain(document.source.slice(document.decision)) : '', 200) : '',
    revisits: decides ? revisitsOf(document) : [],
    relations: decides ? relationsOf(path, document) : [],
    links: linksOf(path, document),
    headings: anchors.filter(({ block }) => block >= 0).map(({ id, title }) => ({ title: clip(title, 120), anchor: id })),
    names: anchors.filter(({ block }) => block < 0).map(({ id }) => id),
    mentions: decides ? mentionsOf(path, document) : [],
  });
}

/** Whether two summaries say the same. */
export function sameSummary(a: Summary | undefined, b: Summary | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a link's anchor leads to a place of this page. */
export function hasAnchor(summary: Summary, anchor: string): boolean {
  let reachable = REACHABLE.get(summary);
  if (!reachable) {
    const named = summary.names.map((id) => ({ id, title: '' }));
    reachable = reachableBy([...summary.headings.map(({ anchor: id, title }) => ({ id, title })), ...named]);
    REACHABLE.set(summary, reachable);
  }
  return leadsTo(reachable, anchor);
}

const REACHABLE = new WeakMap<Summary, ReadonlySet<string>>();

const MAX_PEOPLE = 20;
const MAX_REVISITS = 8;

function peopleOf({ fields }: DecisionDocument): string[] {
  const names = fields.flatMap(({ field, value }) => {
    if (field !== 'decided' && field !== 'owner' && field !== 'author' && field !== 'consulted') return [];
    return plain(value)
      .split(/\s*(?:[,;/&\n]|\band\b)\s*/)
      .map((name) => name.replace(/[<([].*$/, '').replace(/^[\s*-]+|[\s.*-]+$/g, ''))
      .filter((name) => /^@?\p{L}[\p{L}\p{N}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}$/u.test(name) && name.length < 40 && !BLANK_NAMES.test(name));
  });
  return [...new Set(names)].slice(0, MAX_PEOPLE);
}

const BLANK_NAMES = /^(?:tb[ad]|none|n\/?a|todo|unknown|names?|everyone|list.*)$/i;

function revisitsOf(document: DecisionDocument): RevisitSummary[] {
  const { source, revisits, reviewDates } = document;
  const dated = reviewDates.map(({ date, range }) => {
    const sentence = revisits.find((revisit) => revisit.range.start <= range.start && range.end <= revisit.range.end)?.range;
    const line = source.lineAt(range.start);
    return { text: source.slice(sentence ?? { start: source.lineStart(line), end: source.lineEnd(line) }), date, start: range.start };
  });
  const open = revisits
    .filter(({ range }) => !reviewDates.some((date) => range.start <= date.range.start && date.range.end <= range.end))
    .filter(({ trigger }) => trigger !== 'vague')
    .map(({ range }) => ({ text: source.slice(range), start: range.start }));
  return [...dated, ...open]
    .sort((a, b) => a.start - b.start)
    .slice(0, MAX_REVISITS)
    .map(({ start: _, text, ...rest }) => ({ text: clip(plain(text), 160), ...rest }));
}

function relationsOf(path: string, { relations }: DecisionDocument): RelationSummary[] {
  return relations.flatMap((relation) => relationSummary(path, relation) ?? []);
}

/** What a relation of the page at `path` names; undefined where that is no file. */
export function relationSummary(path: string, { type, target, number, series = '' }: Relation): RelationSummary | undefined {
  if (number !== undefined) return { type, number, series };
  // A link to a repository's page on the web names the file beside this one.
  const file = /^https?:[^?#]*\/([^/?#]+\.md)(?:[?#]|$)/i.exec(target ?? '')?.[1] ?? target ?? '';
  const destination = file.startsWith('#') ? undefined : resolveLink(path, file);
  return destination && { type, path: destination.path };
}

function linksOf(path: string, { links }: DecisionDocument): string[] {
  const targets = links.flatMap(({ target }) => {
    const destination = resolveLink(path, target);
    if (!destination || destination.path === path) return [];
    return [destination.anchor === '' ? destination.path : `${destination.path}#${destination.anchor}`];
  });
  return [...new Set(targets)];
}

const MAX_MENTIONS = 60;

function mentionsOf(path: string, { source, links, lexicon }: DecisionDocument): string[] {
  const numbers = Array.from(matches(source.text, lexicon.relations.mention), ([, number]) => `#${number}`);
  const files = links.flatMap(({ target }) => /^https?:.*\/([^/?#]+\.md)/i.exec(target)?.[1]?.toLowerCase() ?? []);
  const own = `#${fileNumber(path)?.number}`;
  return [...new Set([...files, ...numbers])].filter((name) => name !== own).slice(0, MAX_MENTIONS);
}

/** Markdown as words: links by their text, without emphasis and line breaks. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[*`|]|~~|<[^>\n]*>|(?<!\w)_|_(?!\w)/g, '')
    .replace(/^[\s>+-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/\s\S*$/, '')}…`;
}

/** Slices keep the whole page in memory, and parsing gives every string its own. */
function copied(summary: Summary): Summary {
  return JSON.parse(JSON.stringify(summary)) as Summary;
}
