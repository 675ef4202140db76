import { l10n, QuickPickItemKind, type QuickPickItem, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LOG, type LogEntry } from '../../../server/src/lsp/protocol';
import { groupsOf } from '../views/groups';
import { nameOf, secondLook, today } from '../views/second-look';
import { insertInForm, pickPrompt, promptsAt } from './insert-prompt';

interface Choice extends QuickPickItem {
  readonly entry?: LogEntry;
}

/** Lists the decision documents, those whose day has come first, opens the one picked and offers the questions made for a second look. */
export async function reviewNow(client: BaseLanguageClient): Promise<void> {
  const day = today();
  const groups = groupsOf(await client.sendRequest<LogEntry[]>(LOG), 'revisit', day).filter(({ id }) => id !== 'closed');
  const title = l10n.t('Review Now');
  if (groups.length === 0) {
    await window.showQuickPick([{ label: l10n.t('There is no decision document in this workspace yet') }], { title });
    return;
  }
  const items = groups.flatMap(({ label, entries }): Choice[] => [
    { label, kind: QuickPickItemKind.Separator },
    ...entries.map((entry) => ({
      label: nameOf(entry),
      description: secondLook(entry, day).date ?? '',
      detail: entry.decision,
      entry,
    })),
  ]);
  const placeHolder = l10n.t('A document to look at again; nothing on it changes by itself');
  const picked = await window.showQuickPick(items, { title: `${title} (1/2)`, placeHolder, matchOnDescription: true, matchOnDetail: true });
  if (!picked?.entry) return;
  const editor = await window.showTextDocument(Uri.parse(picked.entry.uri));
  const prompts = (await promptsAt(client, editor)).filter(({ moment }) => moment === 'revisiting');
  const prompt = await pickPrompt(prompts, `${title} (2/2)`, l10n.t('A question to look again with; Escape leaves the page as it is'));
  if (prompt) await insertInForm(client, editor, prompt);
}
