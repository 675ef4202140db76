import type { Location, ReferenceParams } from 'vscode-languageserver';
import { leadsTo, reachableBy } from '../../document/anchors';
import type { Anchor, DecisionDocument } from '../../document/model';
import { toOffset, toRange } from '../convert';
import type { Page, Session } from '../session';
import { readFile, targetAt, targetOf, type Target } from '../targets';

/** Where the workspace names a document or one of its headings: what the link at the position leads to, else the heading there, else the page itself. */
export async function references(session: Session, { textDocument, position }: ReferenceParams): Promise<Location[]> {
  const page = await session.active(textDocument.uri);
  if (!page) return [];
  const { uri, anchor } = subjectAt(session, page, toOffset(page.document.source, position));
  const found = await namesOf(session, uri, anchor);
  return found.map(({ uri: at, document, range }) => ({ uri: at, range: toRange(document.source, range) }));
}

function subjectAt(session: Session, page: Page, offset: number): Pick<Target, 'uri' | 'anchor'> {
  const target = targetAt(session, page, offset);
  if (target) return target;
  const heading = headingAt(page.document, offset);
  return { uri: page.uri, anchor: heading && !isTitle(page.document, heading) ? heading.id : '' };
}

/** A link to a document, with the page on which it stands. */
export interface Name extends Target {
  readonly document: DecisionDocument;
  readonly destination: { readonly start: number; readonly end: number };
  /** As written. */
  readonly written: string;
}

/** The links of the workspace that name a document, or one of its headings where `anchor` is given; `uri` of each is the page's on which it stands. */
export async function namesOf(session: Session, uri: string, anchor = ''): Promise<Name[]> {
  const { workspace } = session;
  const path = workspace.pathOf(uri);
  const pages = [path, ...workspace.log.backlinks(path).map((summary) => summary.path)];
  const found = await Promise.all(
    [...new Set(pages)].map(async (at) => {
      const atUri = workspace.uriOf(at, uri);
      const document = await readFile(session, atUri);
      return (document?.links ?? []).flatMap((link): Name[] => {
        const target = targetOf(session, atUri, link);
        if (target?.path !== path || (at === path && anchor === '')) return [];
        if (anchor !== '' && !leadsTo(reachableBy([{ id: anchor, title: '' }]), target.anchor)) return [];
        return [{ ...target, uri: atUri, document: document!, destination: link.destination, written: link.target }];
      });
    }),
  );
  return found.flat().filter((name) => anchor === '' || name.anchor !== '');
}

/** The heading on whose line an offset stands. */
export function headingAt({ anchors, blocks }: DecisionDocument, offset: number): Anchor | undefined {
  return anchors.find(({ block }) => block >= 0 && blocks[block]!.range.start <= offset && offset <= blocks[block]!.range.end);
}

/** Whether a heading is the page's title: the whole page is meant then. */
export function isTitle({ title, blocks }: DecisionDocument, { block }: Anchor): boolean {
  return title?.range.start === blocks[block]?.range.start;
}
