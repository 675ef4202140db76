import type { Finding } from '../../engine/finding';
import { fileNumber } from '../../log/number';
import { folderOf, linkTo, nameOf, resolveLink } from '../../log/resolve';
import { hasAnchor, type Summary } from '../../log/summary';
import type { Range } from '../../text/source-text';
import type { Page, Session } from '../session';

/** Where a broken link leads now, and what mends it. */
export interface MovedLink {
  readonly target: Summary;
  readonly range: Range;
  readonly text: string;
}

/** What a finding of `link-broken` points at today; undefined unless exactly one file of the log can be meant: by its name, else by its number in the same folder. */
export function movedLink({ workspace }: Session, { uri, document }: Page, { rule, range }: Finding): MovedLink | undefined {
  const link = rule === 'link-broken' && document.links.find(({ destination }) => destination.start === range.start);
  const from = workspace.pathOf(uri);
  const leads = link ? resolveLink(from, link.target) : undefined;
  const { log } = workspace;
  if (!leads || log.document(leads.path)) return undefined;
  const name = nameOf(leads.path).toLowerCase();
  const named = log.pages.filter(({ path }) => nameOf(path).toLowerCase() === name);
  const number = fileNumber(leads.path);
  const numbered = number ? log.numbered(folderOf(leads.path), number.number).flatMap((path) => log.document(path) ?? []) : [];
  const meant = named.length > 0 ? named : numbered.filter(({ path }) => fileNumber(path)?.series === number?.series);
  const [target] = meant;
  if (!target || meant.length > 1 || target.path === from) return undefined;
  if (leads.anchor !== '' && !hasAnchor(target, leads.anchor)) return undefined;
  const anchor = document.source.slice(range).replace(/^[^#]*/, '');
  return { target, range, text: linkTo(from, target.path) + anchor };
}
