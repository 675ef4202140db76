import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, type Diagnostic, TabInputCustom, type TextEditor, window, workspace } from 'vscode';
import { ASKED, current, fileUri, findings, insertAtStart, leaven, NARRATIVE, open, ruleOf, selected, until, when } from './page';

suite('commands', () => {
  test('every command of the manifest exists', async () => {
    await leaven().activate();
    const known = new Set(await commands.getCommands(true));
    const promised: { command: string }[] = leaven().packageJSON.contributes.commands;
    assert.deepEqual(
      promised.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  suite('Read This Page', () => {
    const problem = 'Staff in the shops count the shelves by hand every evening.';
    let editor: TextEditor;
    const selects = (text: string) => when(window.onDidChangeTextEditorSelection, () => (selected(editor) === text ? true : undefined));

    suiteSetup(async () => {
      editor = await open('read.md', NARRATIVE);
    });

    test('shows each place as the list is walked, and Escape goes back', async () => {
      const left = commands.executeCommand('leaven.readPage');
      await selects(problem);
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await left;
      assert.equal(selected(editor), '');
      assert.equal(editor.selection.active.line, 0);
    });

    test('stays at the place picked', async () => {
      const left = commands.executeCommand('leaven.readPage');
      await selects(problem);
      await until(
        () => commands.executeCommand('workbench.action.quickOpenSelectNext'),
        () => selected(editor) === 'SHELF-102' || undefined,
      );
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await left;
      assert.equal(selected(editor), 'SHELF-102');
    });
  });

  suite('Open Rule Page', () => {
    const shown = () => window.tabGroups.activeTabGroup.activeTab?.input;
    const pageOf = (rule: string) =>
      when(window.tabGroups.onDidChangeTabs, () => {
        const input = shown();
        return input instanceof TabInputCustom && input.uri.path === `/${rule}.md` ? input : undefined;
      });

    test('opens the page of a rule as a preview', async () => {
      await commands.executeCommand('leaven.openRulePage', 'single-option');
      assert.equal((await pageOf('single-option')).viewType, 'vscode.markdown.preview.editor');
    });

    test('the link of a finding opens the page of its rule', async () => {
      const editor = await open('link.md', NARRATIVE);
      const [finding] = await findings(editor.document.uri, (found) => found.length > 0);
      const { target } = finding!.code as { target: Uri };
      await commands.executeCommand('vscode.open', target);
      await pageOf(ASKED.rule);
      const page = await workspace.openTextDocument(target);
      assert.match(page.getText(), new RegExp(`^# ${ASKED.rule}$`, 'm'));
    });
  });

  suite('Lint Workspace', () => {
    test('finds in pages that are not open, whatever the case of their ending', async () => {
      const pages = [fileUri('docs/one.md'), fileUri('docs/TWO.MD'), fileUri('docs/three.markdown')];
      for (const page of pages) await workspace.fs.writeFile(page, new TextEncoder().encode(NARRATIVE));
      await commands.executeCommand('leaven.lintWorkspace');
      for (const page of pages) assert.deepEqual(current(page).map(ruleOf), [ASKED.rule], page.path);
    });

    test('leaves an open page to the editor: nothing is listed twice, and closing it keeps the finding', async () => {
      const uri = fileUri('docs/one.md');
      await window.showTextDocument(uri);
      const once = (found: readonly Diagnostic[]): boolean => found.length === 1;
      await findings(uri, once);
      await insertAtStart(uri, '<!-- leaven-disable-file -->\n\n');
      await findings(uri, (found) => found.length === 0);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await findings(uri, once);
    });
  });

  test('Restart brings the findings back', async () => {
    const editor = await open('restart.md', NARRATIVE);
    await findings(editor.document.uri, (found) => found.length > 0);
    await commands.executeCommand('leaven.restart');
    await findings(editor.document.uri, (found) => found.length > 0);
  });
});
