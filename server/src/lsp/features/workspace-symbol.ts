import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Session } from '../session';

/** The decision documents of the workspace whose number, title or status holds all words of a query. */
export async function workspaceSymbols({ workspace, folders }: Session, { query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> {
  await workspace.ready;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return workspace.log.documents.flatMap(({ path, title, number, status }) => {
    const name = number === undefined ? title : `${number}. ${title}`;
    const text = `${name} ${status}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) return [];
    const start = { line: 0, character: 0 };
    return [
      {
        name: name || path.replace(/^.*\//, ''),
        kind: SymbolKind.File,
        location: { uri: workspace.uriOf(path, folders[0] ?? ''), range: { start, end: start } },
        ...(status !== 'none' && { containerName: status }),
      },
    ];
  });
}
