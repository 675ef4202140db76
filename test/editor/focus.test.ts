import assert from 'node:assert/strict';
import { commands, type Diagnostic, Position, type TextEditor, workspace } from 'vscode';
import { ASKED, current, findings, moveTo, NARRATIVE, open } from './page';

suite('focus', () => {
  let editor: TextEditor;
  const heading = (): Position => editor.document.positionAt(editor.document.getText().indexOf(ASKED.words));
  const asked = (found: readonly Diagnostic[]): boolean => found.some(({ range }) => range.start.line === heading().line);
  const type = (text: string) => commands.executeCommand('type', { text });

  setup(async () => {
    editor = await open('focus.md', NARRATIVE);
    await findings(editor.document.uri, asked);
  });

  teardown(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('the paragraph under the cursor is left alone while it is written, and asked about when the cursor has gone', async () => {
    moveTo(editor, editor.document.lineAt(heading().line).range.end);
    assert.ok(asked(current(editor.document.uri)), 'a cursor that was placed there wants to see');
    await type(' ');
    await findings(editor.document.uri, (found) => !asked(found));
    moveTo(editor, new Position(0, 0));
    await findings(editor.document.uri, asked);
  });

  test('a finding elsewhere stays while a paragraph is written', async () => {
    moveTo(editor, editor.document.lineAt(6).range.end);
    await type(' Every evening.');
    await findings(editor.document.uri, asked);
  });

  test('without it everything is shown at once', async () => {
    moveTo(editor, editor.document.lineAt(heading().line).range.end);
    await type(' ');
    await findings(editor.document.uri, (found) => !asked(found));
    await workspace.getConfiguration('leaven').update('focus', false);
    await findings(editor.document.uri, asked);
    await workspace.getConfiguration('leaven').update('focus', undefined);
  });
});
