import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { DecisionDocument } from '../../document/model';
import { linkTo } from '../../log/resolve';
import { KINDS, STATUSES } from '../../document/model';
import { rules } from '../../rules/index.gen';
import { toRange } from '../convert';
import { frontMatterEnd } from '../edits';
import type { Page, Session } from '../session';
import { recordCard } from './record-card';
import { markup } from './rule-text';

/** What the log and the page's own form offer at a place: records after `](` or a word for a relation, statuses, dates and people after their keys, rules in a suppression; undefined elsewhere. */
export function logCompletion(session: Session, page: Page, offset: number): CompletionItem[] | undefined {
  const { source } = page.document;
  const line = source.text.slice(source.lineStart(source.lineAt(offset)), offset);
  const replace = (typed: string) => toRange(source, { start: offset - typed.length, end: offset });
  const items = (words: readonly string[], typed: string, kind: CompletionItemKind): CompletionItem[] =>
    words.map((word, i) => ({
      label: word,
      kind,
      sortText: String(i).padStart(5, '0'),
      textEdit: { range: replace(typed), newText: word },
    }));

  const block = page.document.blocks.find(
    ({ type, range }) => (type === 'code' || type === 'html') && range.start <= offset && offset <= range.end,
  );
  if (block?.type === 'code') return undefined;
  const directive = /<!--\s*leaven-(?:dis|en)able[a-z-]*\s(?:[^>]*[\s,])?([a-z-]*)$/.exec(line);
  if (directive) return items(Object.keys(rules), directive[1]!, CompletionItemKind.EnumMember);
  if (block) return undefined;
  const destination = /\]\(([^()\s]*)$/.exec(line);
  if (destination) return records(session, page, destination[1]!, replace(destination[1]!), false);
  const key = KEY.exec(line);
  if (!key) return undefined;
  const typed = /[^\s,[:]*$/.exec(key[2]!)![0];
  const name = key[1]!.toLowerCase().replace(/[_\s]+/g, '-');
  if (/^(?:status|state)$/.test(name))
    return items(
      STATUSES.filter((status) => status !== 'none'),
      typed,
      CompletionItemKind.EnumMember,
    );
  if (name === 'kind') return items(KINDS, typed, CompletionItemKind.EnumMember);
  if (/^(?:date|review-by|review|next-review|review-date|valid-until|revisit|updated|last-updated)$/.test(name))
    return items(dates(session.runtime.today()), typed, CompletionItemKind.Value);
  if (/^(?:deciders?|decision-makers?|consulted|informed|owners?|authors?|approvers?|driver|contributors?)$/.test(name))
    return items(people(session, page), /[^,[]*$/.exec(key[2]!)![0].trimStart(), CompletionItemKind.Value);
  if (/^(?:supersedes|superseded-by|amends|amended-by|depends-on|relates-to|related|replaces|replaced-by)$/.test(name))
    return records(session, page, typed, replace(typed), !isFrontMatter(page.document, offset));
  return undefined;
}

/** A key with its colon, as front matter, bullets and bold lines have it. */
const KEY = /^\s*(?:[-*]\s+)?\*{0,2}(\p{L}[\p{L} _-]{2,30})\*{0,2}\s*:\*{0,2}\s*(.*)$/u;

function records(
  { workspace, client }: Session,
  { uri }: Page,
  typed: string,
  range: ReturnType<typeof toRange>,
  asLink: boolean,
): CompletionItem[] {
  const path = workspace.pathOf(uri);
  return workspace.log.documents.flatMap((summary) => {
    if (summary.path === path) return [];
    const way = linkTo(path, summary.path);
    const name = summary.number === undefined ? summary.title : `${summary.number}. ${summary.title}`;
    return [
      {
        label: name || way,
        kind: CompletionItemKind.Reference,
        detail: summary.status === 'none' ? way : `${summary.status} · ${way}`,
        documentation: markup(recordCard(summary), client.markdownHover),
        filterText: `${typed} ${way} ${name}`,
        textEdit: { range, newText: asLink ? `[${name.replace(/[[\]]/g, '\\$&')}](${way})` : way },
      },
    ];
  });
}

/** Today and the days on which people look again. */
function dates(today: string): string[] {
  return [0, 30, 90, 182, 365].map((days) => new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10));
}

const DAY = 24 * 60 * 60 * 1000;

/** As the metadata of other documents names them, in the order of the alphabet: nobody is ranked. */
function people({ workspace }: Session, { uri }: Page): string[] {
  const others = workspace.log.documents.filter(({ path }) => path !== workspace.pathOf(uri));
  return [...new Set(others.flatMap((summary) => summary.people))].sort((a, b) => a.localeCompare(b, 'en'));
}

function isFrontMatter({ source }: DecisionDocument, offset: number): boolean {
  return source.lineAt(offset) < frontMatterEnd(source);
}
