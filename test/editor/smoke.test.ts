import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { current, findings, leaven, open, picture, quickFixes, ruleOf } from './page';
const PRD = `# Shelf scanner: product requirements

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
suite('smoke', () => {
  test('finding', async () => {
    const e = await open('prd.md', PRD);
    const f = await findings(e.document.uri, (x) => x.length > 0);
    console.log(JSON.stringify(f.map((x) => [x.range, x.code, x.message])));
    const q: any[] = await commands.executeCommand('vscode.executeCodeActionProvider', e.document.uri, f[0]!.range); let r: unknown; try { r = await commands.executeCommand('leaven.openRulePage','options-absent') } catch (x) { r = (x as Error).stack } await new Promise(r=>setTimeout(r,3000)); await picture('rule-page'); await window.showTextDocument(e.document);
    assert.equal(
      JSON.stringify(
        [leaven().isActive, f.map((x) => [ruleOf(x), x.range, x.code, x.message]), q.map((a) => [a.title, JSON.stringify(a.edit)])],
        null,
        1,
      ),
      '',
    );
  });
  test('look', async () => {
    await commands.executeCommand('workbench.actions.view.problems');
    await new Promise((r) => setTimeout(r, 1500));
    await picture('finding');
    void commands.executeCommand('leaven.readPage');
    await new Promise((r) => setTimeout(r, 1500));
    await picture('read-page');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    void commands.executeCommand('leaven.insertPrompt');
    await new Promise((r) => setTimeout(r, 1500));
    await picture('prompts');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    void commands.executeCommand('leaven.openRulePage');
    await new Promise((r) => setTimeout(r, 1500));
    await picture('rules');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((r) => setTimeout(r, 2500));
    await picture('rule-page');
  });
});
