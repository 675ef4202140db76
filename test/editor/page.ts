import assert from 'node:assert/strict';
import {
  commands,
  type CodeAction,
  type Diagnostic,
  extensions,
  languages,
  Position,
  Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';

/** Writes a page into the workspace and shows it; the cursor stands where `|` stood, otherwise at the start. */
export async function open(name: string, text: string): Promise<TextEditor> {
  const uri = fileUri(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace('|', '')));
  const editor = await window.showTextDocument(uri, { preview: false });
  if (text.includes('|')) moveTo(editor, editor.document.positionAt(text.indexOf('|')));
  return editor;
}

export function fileUri(name: string): Uri {
  const [folder = assert.fail('the tests need an open folder')] = workspace.workspaceFolders ?? [];
  return Uri.joinPath(folder.uri, name);
}

export function moveTo(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** Changes a page without saving it. */
export async function insertAtStart(uri: Uri, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), text);
  assert.ok(await workspace.applyEdit(edit));
}

/** Leaven's findings once they are as `hold` wants them; rejects by mocha's time limit if they never are. */
export async function findings(uri: Uri, hold: (found: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  return when(languages.onDidChangeDiagnostics, () => {
    const found = current(uri);
    return hold(found) ? found : undefined;
  });
}

export function current(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'leaven');
}

/** Resolves with the first value that `read` gives, now or after one of the events. */
export function when<T>(event: (listener: () => void) => { dispose(): unknown }, read: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const value = read();
      if (value === undefined) return;
      subscription.dispose();
      resolve(value);
    };
    const subscription = event(look);
    look();
  });
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The titles of the quick fixes at a finding, in the order of the menu, without those of the editor's own markdown support. */
export async function quickFixes(uri: Uri, { range }: Diagnostic): Promise<string[]> {
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
  return actions.map(({ title }) => title);
}

/** Leaven as installed from its package. */
export function leaven() {
  return extensions.getExtension('leaven.leaven') ?? assert.fail('Leaven is not installed');
}

/** Runs `act` again and again until `read` gives a value: for what the workbench shows without saying so. */
export async function until<T>(act: () => Thenable<unknown>, read: () => T | undefined): Promise<T> {
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    await act();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What is selected, which is the blank where the cursor stands in a snippet. */
export function selected({ document, selection }: TextEditor): string {
  return document.getText(selection);
}

/** Types `text` into the blank at the cursor and into each that follows; hands back what the blanks said. */
export async function fillBlanks(editor: TextEditor, text: string): Promise<string[]> {
  const blanks: string[] = [];
  while (!editor.selection.isEmpty) {
    blanks.push(selected(editor));
    await commands.executeCommand('type', { text });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
  return blanks;
}

/** A narrative whose scope, work and dates are set before anything was explored. */
export const NARRATIVE = `# Shelf scanner: product requirements

Owner: Ines Moreau

## Problem

Staff in the shops count the shelves by hand every evening. It takes an hour, and by morning the counts are out again.

## Must-have features

- Scan a shelf label with the phone's camera
- Show the count that the stock service expects
- Send the corrected count to the stock service
- Work through a whole shift without a connection

## Tasks

- [ ] SHELF-101 Camera screen
- [ ] SHELF-102 Corrected counts
- [ ] SHELF-103 Offline store

## Timeline

- Development complete: 14 March 2027
- Launch in all shops: 1 April 2027
`;

/** What is asked of {@link NARRATIVE}, and the words at which it is asked. */
export const ASKED = { rule: 'scope-before-exploration', words: 'Must-have features' };
