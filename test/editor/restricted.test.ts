import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { ASKED, findings, leaven, NARRATIVE, open, quickFixes, ruleOf } from './page';

suite('an untrusted workspace', () => {
  test('is linted as any other', async () => {
    assert.equal(workspace.isTrusted, false);
    const editor = await open('stranger.md', NARRATIVE);
    const [finding] = await findings(editor.document.uri, (found) => found.length > 0);
    assert.equal(ruleOf(finding!), ASKED.rule);
    assert.ok((await quickFixes(editor.document.uri, finding!)).length > 0);
  });

  test('has every command', async () => {
    const known = new Set(await commands.getCommands(true));
    const promised: { command: string }[] = leaven().packageJSON.contributes.commands;
    assert.ok(promised.every(({ command }) => known.has(command)));
  });
});
