import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { Session } from '../session';
import { targetOf } from '../targets';

/** The links of a page to files of the workspace, to open with a click; those to the web are every editor's own. */
export async function documentLinks(session: Session, { textDocument }: DocumentLinkParams): Promise<DocumentLink[]> {
  const page = await session.active(textDocument.uri);
  return (page?.document.links ?? []).flatMap((link) => {
    const target = targetOf(session, page!.uri, link);
    if (!target) return [];
    const place = target.anchor === '' ? '' : `#${encodeURIComponent(target.anchor)}`;
    const tooltip = target.summary?.title;
    return [{ range: toRange(page!.document.source, link.destination), target: target.uri + place, ...(tooltip && { tooltip }) }];
  });
}
