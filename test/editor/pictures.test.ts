import { commands, type TextEditor, window } from 'vscode';
import { ASKED, findings, moveTo, NARRATIVE, open } from './page';
import { picture } from './screen';

/** Run by `node test/host/run.mjs --shot FOLDER` alone: each picture is taken once what it is about can be seen. */
suite('pictures', () => {
  const LIST = '.quick-input-widget .monaco-list-row';
  let editor: TextEditor;

  suiteSetup(async () => {
    await commands.executeCommand('workbench.action.closeAuxiliaryBar');
    editor = await open('shelf-scanner.md', NARRATIVE);
    const [finding] = await findings(editor.document.uri, (found) => found.length > 0);
    moveTo(editor, finding!.range.start);
  });

  teardown(() => commands.executeCommand('workbench.action.closeQuickOpen'));

  test('a finding and the Problems panel', async () => {
    await commands.executeCommand('workbench.actions.view.problems');
    await picture('finding', '.markers-panel .monaco-list-row');
    await commands.executeCommand('workbench.action.closePanel');
  });

  test('the menu of quick fixes, and an answer', async () => {
    await window.showTextDocument(editor.document);
    await commands.executeCommand('editor.action.quickFix');
    await picture('quick-fixes', '.action-widget .monaco-list-row');
    await commands.executeCommand('acceptSelectedCodeAction');
    await picture('answer', '.snippet-placeholder');
    await commands.executeCommand('leaveSnippet');
    await commands.executeCommand('undo');
  });

  test('Insert Reflection Prompt', async () => {
    void commands.executeCommand('leaven.insertPrompt');
    await picture('prompts', LIST);
  });

  test('Read This Page', async () => {
    void commands.executeCommand('leaven.readPage');
    await picture('read-page', LIST);
  });

  test('Open Rule Page', async () => {
    void commands.executeCommand('leaven.openRulePage');
    await picture('rules', LIST);
  });

  test('a completion', async () => {
    await open('options.md', `${NARRATIVE}\n## Options\n\n|`);
    await commands.executeCommand('type', { text: '?' });
    await commands.executeCommand('editor.action.triggerSuggest');
    await picture('completion', '.suggest-widget.visible .monaco-list-row');
    await commands.executeCommand('hideSuggestWidget');
  });

  test('the hover of a finding', async () => {
    await window.showTextDocument(editor.document);
    await commands.executeCommand('editor.action.showHover');
    await picture('hover', '.monaco-hover:not(.hidden) .hover-row');
  });

  test('the page of a rule', async () => {
    await commands.executeCommand('leaven.openRulePage', ASKED.rule);
    const into = '>> internal:control=enter-frame >>';
    await picture('rule-page', `iframe.webview.ready ${into} #active-frame ${into} h2`);
  });
});
