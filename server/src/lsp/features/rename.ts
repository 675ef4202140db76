import type {
  PrepareRenameParams,
  Range as LspRange,
  RenameFilesParams,
  RenameParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { slugOf } from '../../document/anchors';
import { linkTo } from '../../log/resolve';
import { toOffset, toRange } from '../convert';
import type { Session } from '../session';
import { readFile, targetOf } from '../targets';
import { headingAt, namesOf } from './references';

/** The words of the heading at a position; anything else has no name to change. */
export async function prepareRename(session: Session, { textDocument, position }: PrepareRenameParams): Promise<LspRange | null> {
  const page = await session.active(textDocument.uri);
  const heading = page && headingAt(page.document, toOffset(page.document.source, position));
  return heading ? toRange(page.document.source, page.document.blocks[heading.block]!.range) : null;
}

/** A heading or a title gets other words, and the links to it follow. */
export async function rename(session: Session, { textDocument, position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
  const page = await session.active(textDocument.uri);
  const heading = page && headingAt(page.document, toOffset(page.document.source, position));
  const words = newName.replace(/\s+/g, ' ').trim();
  if (!heading || words === '') return null;
  const edits = new Edits();
  edits.add(page.uri, { range: toRange(page.document.source, page.document.blocks[heading.block]!.range), newText: words });
  for (const { uri, document, destination, written } of await namesOf(session, page.uri, heading.id)) {
    const file = written.replace(/#.*$/s, '');
    edits.add(uri, { range: toRange(document.source, destination), newText: `${file}#${encodeURI(slugOf(words))}` });
  }
  return edits.toWorkspaceEdit();
}

/** Links follow files that are about to be renamed or moved: those that lead to them, and their own. */
export async function willRenameFiles(session: Session, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
  const { workspace } = session;
  await workspace.ready;
  const moved = new Map(files.map(({ oldUri, newUri }) => [workspace.pathOf(oldUri), workspace.pathOf(newUri)]));
  const newPath = (path: string): string => {
    for (const [from, to] of moved) if (path === from || path.startsWith(`${from}/`)) return to + path.slice(from.length);
    return path;
  };
  const edits = new Edits();
  const touched = new Set<string>();
  for (const { path } of workspace.log.pages) {
    if (newPath(path) === path) continue;
    touched.add(path);
    for (const other of workspace.log.backlinks(path)) touched.add(other.path);
  }
  for (const path of touched) {
    const uri = workspace.uriOf(path, files[0]!.oldUri);
    const document = await readFile(session, uri);
    for (const link of document?.links ?? []) {
      const target = targetOf(session, uri, link);
      if (!target || target.path === path) continue;
      const way = linkTo(newPath(path), newPath(target.path));
      const place = /#.*$/s.exec(link.target)?.[0] ?? '';
      if (way !== linkTo(path, target.path)) edits.add(uri, { range: toRange(document!.source, link.destination), newText: way + place });
    }
  }
  return edits.toWorkspaceEdit();
}

class Edits {
  private readonly changes: Record<string, TextEdit[]> = {};

  add(uri: string, edit: TextEdit): void {
    (this.changes[uri] ??= []).push(edit);
  }

  toWorkspaceEdit(): WorkspaceEdit | null {
    return Object.keys(this.changes).length > 0 ? { changes: this.changes } : null;
  }
}
