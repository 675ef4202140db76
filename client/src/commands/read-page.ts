import { QuickPickItemKind, Range, TextEditorRevealType, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type PageReading, type Place, READ_PAGE } from '../../../server/src/lsp/protocol';
import { inWords } from '../words';

interface ReadingItem extends QuickPickItem {
  readonly place?: Place;
}

/** Lists how the active page was read. Moving through the list shows each place in the page; Enter stays there, Escape goes back. */
export async function readPage(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } };
  const reading = await client.sendRequest<PageReading | null>(READ_PAGE, params);
  if (reading) browse(editor, reading);
}

function browse(editor: TextEditor, reading: PageReading): void {
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  let accepted = false;
  const pick = window.createQuickPick<ReadingItem>();
  pick.title = `Read as: ${inWords(reading.kind)}`;
  pick.placeholder = 'Where each part was read; Enter goes there';
  pick.matchOnDescription = true;
  pick.items = itemsOf(reading);
  pick.onDidChangeActive(([item]) => {
    if (item?.place) show(editor, item.place);
  });
  pick.onDidAccept(() => {
    accepted = pick.activeItems[0]?.place !== undefined;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!accepted) {
      editor.selection = before.selection;
      if (before.visible) editor.revealRange(before.visible, TextEditorRevealType.AtTop);
    }
    pick.dispose();
  });
  pick.show();
}

function show(editor: TextEditor, { range: { start, end } }: Place): void {
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selections = [{ ...editor.selection, anchor: range.start, active: range.end } as never];
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
