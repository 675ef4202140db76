import type { DecisionDocument, Link } from '../document/model';
import { leadsTo, reachableBy } from '../document/anchors';
import { readDocument } from '../document/read';
import { relationSummary, type Summary } from '../log/summary';
import { resolveLink } from '../log/resolve';
import { related } from '../log/view';
import type { Range } from '../text/source-text';
import type { Page, Session } from './session';

/** What a link or a relation of a page leads to. */
export interface Target {
  /** Where on the page it stands. */
  readonly range: Range;
  readonly uri: string;
  readonly path: string;
  /** Empty without one. */
  readonly anchor: string;
  /** Undefined for what is no markdown file of the workspace. */
  readonly summary: Summary | undefined;
}

/** The innermost link or relation at an offset of a page. */
export function targetAt(session: Session, page: Page, offset: number): Target | undefined {
  const { document, uri } = page;
  const { workspace } = session;
  const around = <T extends { readonly range: Range }>(items: readonly T[]): T | undefined =>
    items.findLast(({ range }) => range.start <= offset && offset <= range.end);
  const link = around(document.links);
  if (link) return targetOf(session, uri, link);
  const relation = around(document.relations);
  const path = workspace.pathOf(uri);
  const named = relation && relationSummary(path, relation);
  const summary = named && related(workspace.log, path, named);
  return summary && { range: relation.range, uri: workspace.uriOf(summary.path, uri), path: summary.path, anchor: '', summary };
}

/** Where a link of the page at `uri` leads; undefined for the web. */
export function targetOf({ workspace }: Session, uri: string, { target, range }: Link): Target | undefined {
  const leads = resolveLink(workspace.pathOf(uri), target);
  return leads && { range, uri: workspace.uriOf(leads.path, uri), ...leads, summary: workspace.log.document(leads.path) };
}

/** The words of the heading that an anchor names, else of the page's title, else its start. */
export function placeOf(document: DecisionDocument, anchor: string): Range {
  const heading = anchor === '' ? undefined : document.anchors.find((one) => one.block >= 0 && leadsTo(reachableBy([one]), anchor));
  return (heading && document.blocks[heading.block]!.range) ?? document.title?.range ?? { start: 0, end: 0 };
}

/** A file of the workspace as it stands, open or not. */
export async function readFile({ files }: Session, uri: string): Promise<DecisionDocument | undefined> {
  const text = await files.read(uri);
  return text === undefined ? undefined : readDocument(text);
}
