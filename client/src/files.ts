import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FOLDER, READ_FILE, type FolderEntry, type UriParams } from '../../server/src/lsp/protocol';

/** Answers the server where it can't reach files by itself: on the web and in virtual workspaces. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(LIST_FOLDER, ({ uri }: UriParams) => listFolder(Uri.parse(uri))),
    client.onRequest(READ_FILE, ({ uri }: UriParams) => readFile(Uri.parse(uri))),
  ];
}

async function listFolder(uri: Uri): Promise<FolderEntry[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
  } catch {
    return null;
  }
}

async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
