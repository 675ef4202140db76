import { QuickPickItemKind, SnippetString, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PROMPTS, type PromptItem, type PromptsParams } from '../../../server/src/lsp/protocol';
import { inWords } from '../words';

interface PromptChoice extends QuickPickItem {
  readonly snippet?: string;
}

/** Offers the reflection prompts by moment, the moment that suits the cursor's section first, and inserts the one picked. */
export async function insertPrompt(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const params: PromptsParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  };
  const picked = await window.showQuickPick(byMoment(await client.sendRequest<PromptItem[]>(PROMPTS, params)), {
    title: 'Insert Reflection Prompt',
    placeHolder: 'A question to work through, with blanks to fill in',
    matchOnDetail: true,
  });
  if (picked?.snippet) await editor.insertSnippet(new SnippetString(picked.snippet));
}

function byMoment(prompts: readonly PromptItem[]): PromptChoice[] {
  const moments = new Set(prompts.map(({ moment }) => moment));
  return [...moments].flatMap((moment) => [
    { label: inWords(moment), kind: QuickPickItemKind.Separator },
    ...prompts
      .filter((prompt) => prompt.moment === moment)
      .map(({ question, why, snippet }) => ({ label: question, detail: why, snippet })),
  ]);
}
