import { l10n, QuickPickItemKind, type QuickPickItem, Range, SnippetString, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  NEW_DOCUMENT,
  type NewDocument,
  type NewDocumentParams,
  type PageReading,
  READ_PAGE,
  type TemplateItem,
  TEMPLATES,
  type TemplatesParams,
} from '../../../server/src/lsp/protocol';
import { inWords } from '../words';

interface TemplateChoice extends QuickPickItem {
  readonly template?: TemplateItem;
}

/** Asks for a template and a title, and opens the new document with the cursor in its first blank. */
export async function createDocument(client: BaseLanguageClient): Promise<void> {
  const folder = await folderAtHand(client);
  if (folder === undefined) return;
  const template = await pickTemplate(l10n.t('New Decision Document'), await templatesFor(client, folder));
  if (template) await create(client, l10n.t('New Decision Document'), { template: template.name, folder: template.folder });
}

/** As {@link createDocument}, for a document that takes the place of the active one: both get a link to each other. */
export async function supersede(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params: DocumentParams = { textDocument: { uri } };
  const reading = await client.sendRequest<PageReading | null>(READ_PAGE, params);
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const templates = await templatesFor(client, folder);
  const alike = templates.filter(({ kind }) => kind === reading?.kind);
  const title = l10n.t('Supersede This Document');
  const template = await pickTemplate(title, alike.length > 0 ? alike : templates);
  if (template) await create(client, title, { template: template.name, folder, supersedes: uri });
}

/** URI of the folder of the active document, else of a workspace folder; undefined where none is open or picked. */
async function folderAtHand(client: BaseLanguageClient): Promise<string | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folders = workspace.workspaceFolders ?? [];
  const home = active && workspace.getWorkspaceFolder(active);
  const folder = home ? Uri.joinPath(active, '..') : folders.length > 1 ? (await window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
  if (folder) return client.code2ProtocolConverter.asUri(folder);
  if (folders.length === 0) await window.showInformationMessage(l10n.t('A new document needs a place: open a folder first.'));
  return undefined;
}

function templatesFor(client: BaseLanguageClient, folder: string): Promise<TemplateItem[]> {
  const params: TemplatesParams = { folder };
  return client.sendRequest<TemplateItem[]>(TEMPLATES, params);
}

async function pickTemplate(title: string, templates: readonly TemplateItem[]): Promise<TemplateItem | undefined> {
  const kinds = [...new Set(templates.map(({ kind }) => kind))];
  const items = kinds.flatMap((kind): TemplateChoice[] => [
    { label: kind === null ? l10n.t('Other') : inWords(kind), kind: QuickPickItemKind.Separator },
    ...templates
      .filter((template) => template.kind === kind)
      .map((template) => ({ label: template.title, detail: template.when, description: placeOf(template), template })),
  ]);
  const placeHolder = l10n.t('A template; its blanks are asked one after the other');
  return (await window.showQuickPick(items, { title: `${title} (1/2)`, placeHolder, matchOnDetail: true }))?.template;
}

function placeOf({ folder }: TemplateItem): string {
  return workspace.asRelativePath(Uri.parse(folder), false);
}

/** Asks for the title until there is such a document, or the question is left. */
async function create(client: BaseLanguageClient, heading: string, request: Omit<NewDocumentParams, 'title'>): Promise<void> {
  let title = '';
  let prompt = l10n.t('The title of the document; the name of its file follows from it');
  for (;;) {
    const given = await window.showInputBox({ title: `${heading} (2/2)`, value: title, prompt });
    if (given === undefined) return;
    title = given;
    const made = await client.sendRequest<NewDocument>(NEW_DOCUMENT, { ...request, title } satisfies NewDocumentParams);
    if (made.problem === undefined) return open(made);
    prompt = made.problem;
  }
}

async function open({ uri, snippet, edits }: Exclude<NewDocument, { readonly problem: string }>): Promise<void> {
  const target = Uri.parse(uri);
  const edit = new WorkspaceEdit();
  edit.createFile(target);
  for (const other of edits)
    for (const { range, newText } of other.edits) {
      const { start, end } = range;
      edit.replace(Uri.parse(other.uri), new Range(start.line, start.character, end.line, end.character), newText);
    }
  if (!(await workspace.applyEdit(edit))) return;
  const editor = await window.showTextDocument(target, { preview: false });
  await editor.insertSnippet(new SnippetString(snippet));
}
