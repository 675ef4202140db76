import { l10n, QuickPickItemKind, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PromptItem } from '../../../server/src/lsp/protocol';
import { insertInForm, minutes, promptsAt } from './insert-prompt';

/** Shows one prompt at random of those that suit the cursor's section, and another on request; no card comes twice. */
export async function drawCard(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  for (const card of shuffled(deckFor(await promptsAt(client, editor)))) {
    const insert = { label: l10n.t('Insert this question') };
    const another = { label: l10n.t('Draw another card') };
    const face: QuickPickItem[] = [
      insert,
      another,
      { label: l10n.t('The card'), kind: QuickPickItemKind.Separator },
      { label: card.question, description: minutes(card), detail: card.why },
    ];
    const picked = await window.showQuickPick(face, { title: card.question, placeHolder: card.why });
    if (!picked) return;
    if (picked === another) continue;
    await insertInForm(client, editor, card);
    return;
  }
}

/** The cards for this section; where none is made for it, those for the page. */
function deckFor(prompts: readonly PromptItem[]): readonly PromptItem[] {
  const here = prompts.filter(({ isForSection, answersHere }) => isForSection || answersHere.length > 0);
  return here.length > 0 ? here : prompts;
}

function shuffled<T>(values: readonly T[]): T[] {
  const cards = [...values];
  for (let last = cards.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [cards[last], cards[other]] = [cards[other]!, cards[last]!];
  }
  return cards;
}
