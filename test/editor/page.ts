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

/** The quick fixes for a finding, as the editor's menu lists them. */
export async function quickFixes(uri: Uri, { range }: Diagnostic): Promise<CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
  return actions.filter(({ diagnostics }) => diagnostics?.some(({ source }) => source === 'leaven'));
}

/** Leaven as installed from its package. */
export function leaven() {
  return extensions.getExtension('leaven.leaven') ?? assert.fail('Leaven is not installed');
}

/** Asks the runner for a picture of the workbench as it stands; it takes one only when told to. */
export async function picture(name: string): Promise<void> {
  const camera = process.env['LEAVEN_TEST_CAMERA'];
  if (camera) await fetch(camera + name);
}
