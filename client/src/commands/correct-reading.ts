import { l10n, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CORRECT_READING,
  type CorrectReading,
  type CorrectReadingParams,
  type FileEdits,
  type PageReading,
} from '../../../server/src/lsp/protocol';
import { inWords } from '../words';

/** What a person does not agree with: the kind of the page, or what the section of a heading is for. */
export type Doubt = 'kind' | { readonly heading: string };

/** Asks what it is instead, and writes that into the page's front matter or the team's configuration. */
export async function correct(client: BaseLanguageClient, document: TextDocument, reading: PageReading, doubt: Doubt): Promise<void> {
  const as = doubt === 'kind' ? await pickKind(reading) : await pickRole(reading, doubt.heading);
  if (!as) return;
  const params: CorrectReadingParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, as };
  const corrected = await client.sendRequest<CorrectReading>(CORRECT_READING, params);
  if (corrected.problem === undefined) await workspace.applyEdit(toEdit(corrected.edits));
  else await window.showQuickPick([{ label: corrected.problem }], { title: l10n.t('Read This Page') });
}

async function pickKind({ kinds, kind }: PageReading): Promise<{ kind: string } | undefined> {
  const items = kinds
    .filter((other) => other !== kind)
    .map((other) => ({ label: other === 'other' ? l10n.t('This is no decision document') : inWords(other), description: other }));
  const placeHolder = l10n.t('It goes into the front matter, as kind');
  const picked = await window.showQuickPick(items, { title: l10n.t('What Is This Page?'), placeHolder });
  return picked && { kind: picked.description };
}

async function pickRole({ roles }: PageReading, heading: string): Promise<{ role: string; heading: string } | undefined> {
  const picked = await window.showQuickPick(
    roles.map((role) => ({ label: inWords(role), description: role })),
    {
      title: l10n.t('What Is “{0}” for?', heading),
      placeHolder: l10n.t('It goes into the configuration, for all sections of this heading'),
    },
  );
  return picked && { role: picked.description, heading };
}

function toEdit(files: readonly FileEdits[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { uri, isNew, edits } of files) {
    const target = Uri.parse(uri);
    if (isNew) edit.createFile(target, { ignoreIfExists: true });
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(target, new Range(start.line, start.character, end.line, end.character), newText);
    }
  }
  return edit;
}
