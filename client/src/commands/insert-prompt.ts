import { l10n, QuickPickItemKind, type QuickPickItem, SnippetString, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PROMPTS, type PromptItem, type PromptsParams } from '../../../server/src/lsp/protocol';

type Form = NonNullable<PromptsParams['form']>;

interface PromptChoice extends QuickPickItem {
  readonly prompt?: PromptItem;
}

/** Offers the reflection prompts, those that suit the cursor's section first, and inserts the one picked as text, callout or comment. */
export async function insertPrompt(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const placeHolder = l10n.t('A question to work through, with blanks to fill in');
  const prompt = await pickPrompt(await promptsAt(client, editor), l10n.t('Insert Reflection Prompt'), placeHolder);
  if (prompt) await insertInForm(client, editor, prompt);
}

export async function pickPrompt(prompts: readonly PromptItem[], title: string, placeHolder: string): Promise<PromptItem | undefined> {
  const options = { title, placeHolder, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick<PromptChoice>(inGroups(prompts), options))?.prompt;
}

/** The prompts for the cursor's place, those that fit best first. */
export function promptsAt(client: BaseLanguageClient, editor: TextEditor, form: Form = 'text'): Promise<PromptItem[]> {
  const params: PromptsParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    form,
  };
  return client.sendRequest<PromptItem[]>(PROMPTS, params);
}

/** Asks how the prompt is to stand on the page, and puts it at the cursor. */
export async function insertInForm(client: BaseLanguageClient, editor: TextEditor, { id, question }: PromptItem): Promise<void> {
  const forms: (QuickPickItem & { readonly form: Form })[] = [
    { form: 'text', label: l10n.t('As text'), detail: question },
    { form: 'callout', label: l10n.t('As a callout'), description: l10n.t('a preview frames it'), detail: `> ${question}` },
    { form: 'comment', label: l10n.t('As a comment'), description: l10n.t('only the source shows it'), detail: `<!-- ${question} -->` },
  ];
  const picked = await window.showQuickPick(forms, {
    title: l10n.t('Insert Reflection Prompt'),
    placeHolder: l10n.t('How it stands on the page'),
  });
  if (!picked) return;
  const prompt = (await promptsAt(client, editor, picked.form)).find((one) => one.id === id);
  if (prompt) await editor.insertSnippet(new SnippetString(prompt.snippet));
}

function inGroups(prompts: readonly PromptItem[]): PromptChoice[] {
  const here = prompts.filter(({ isForSection, answersHere }) => isForSection || answersHere.length > 0);
  const decks = [...new Set(prompts.map(({ deck }) => deck))];
  return [
    ...group(l10n.t('For this section'), here),
    ...decks.flatMap((deck) =>
      group(
        deck,
        prompts.filter((prompt) => prompt.deck === deck && !here.includes(prompt)),
      ),
    ),
  ];
}

function group(title: string, prompts: readonly PromptItem[]): PromptChoice[] {
  if (prompts.length === 0) return [];
  const separator = { label: title, kind: QuickPickItemKind.Separator };
  return [separator, ...prompts.map((prompt) => ({ label: prompt.question, description: minutes(prompt), detail: prompt.why, prompt }))];
}

export function minutes({ minutes: time }: PromptItem): string {
  return l10n.t('{0} min', time);
}
