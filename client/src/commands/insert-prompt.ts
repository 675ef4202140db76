import { QuickPickItemKind, SnippetString, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PROMPTS, type PromptItem, type PromptsParams } from '../../../server/src/lsp/protocol';
import { inWords } from '../words';

/** Offers the reflection prompts by moment, the moment that suits the cursor's section first, and inserts the one picked. */
export async function insertPrompt(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const params: PromptsParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) }, position: editor.selection.active };
  const prompts = await client.sendRequest<PromptItem[]>(PROMPTS, params);
  const picked = await window.showQuickPick(byMoment(prompts), {
    title: 'Insert Reflection Prompt',
    placeHolder: 'A question to work through, with blanks to fill in',
    matchOnDetail: true,
  });
  if (picked && 'snippet' in picked) await editor.insertSnippet(new SnippetString(picked.snippet));
}

function byMoment(prompts: readonly PromptItem[]): (QuickPickItem | (QuickPickItem & { snippet: string }))[] {
  const moments = Map.groupBy(prompts, (prompt) => prompt.moment);
  return [...moments].flatMap(([moment, members]) => [
    { label: inWords(moment), kind: QuickPickItemKind.Separator },
    ...members.map(({ question, why, snippet }) => ({ label: question, detail: why, snippet })),
  ]);
}
