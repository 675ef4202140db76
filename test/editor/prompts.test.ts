import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { NARRATIVE, open, until } from './page';

suite('Draw a Card', () => {
  test('puts the question of the card at the cursor', async () => {
    const editor = await open('card.md', `${NARRATIVE}\n## Options\n\n|`);
    const before = editor.document.getText();
    const drawn = commands.executeCommand('leaven.drawCard');
    const after = await until(
      () => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      () => (editor.document.getText() !== before ? editor.document.getText() : undefined),
    );
    await drawn;
    assert.ok(after.startsWith(before));
    assert.match(after.slice(before.length), /[a-z].*[.?]/i);
  });
});
