import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Session } from '../session';

/** A page's sections, each with the role it was read as for its kind, so that a client may fold one role alone. */
export async function foldingRanges(session: Session, { textDocument }: FoldingRangeParams): Promise<FoldingRange[]> {
  const page = await session.active(textDocument.uri);
  if (!page) return [];
  const { source, sections } = page.document;
  return sections.flatMap(({ heading, body, role, level }) => {
    if (level === 0) return [];
    const startLine = source.lineAt(heading.start);
    const endLine = source.lineAt(body.start + source.text.slice(body.start, body.end).trimEnd().length);
    return endLine > startLine ? [{ startLine, endLine, ...(role !== 'none' && { kind: role }) }] : [];
  });
}
