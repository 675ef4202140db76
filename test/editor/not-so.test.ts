import { commands, workspace } from 'vscode';
import { fileUri, findings, NARRATIVE, open, when } from './page';
import { labels, press, type } from './screen';

suite('Read This Page, not so', () => {
  const ROWS = '.quick-input-list .monaco-list-row';
  const has = (words: string) => (found: readonly string[]) => found.some((label) => label.includes(words));

  test('another kind goes into the front matter', async () => {
    const editor = await open('not-so.md', NARRATIVE);
    void commands.executeCommand('leaven.readPage');
    await labels(ROWS, has('Staff in the shops'));
    await type('something else');
    await labels(ROWS, (found) => found.length === 1 && has('This page is something else')(found));
    await press('Enter');
    await labels(ROWS, has('This is no decision document'));
    await type('no decision');
    await labels(ROWS, (found) => found.length === 1);
    await press('Enter');
    await when(workspace.onDidChangeTextDocument, () => editor.document.getText().startsWith('---\nkind: other\n---\n') || undefined);
    await findings(editor.document.uri, (found) => found.length === 0);
  });

  test('what a heading is for goes into the configuration', async () => {
    await open('heading.md', NARRATIVE.replace('## Tasks', '## What we looked at'));
    void commands.executeCommand('leaven.readPage');
    await labels(ROWS, has('Staff in the shops'));
    await type('“What we looked at” is not for');
    await labels(ROWS, (found) => found.length === 1 && has('What we looked at')(found));
    await press('Enter');
    await labels(ROWS, has('Drivers'));
    await type('options');
    await labels(ROWS, (found) => found[0]?.startsWith('Options') === true);
    await press('Enter');
    const config = fileUri('.leaven.yaml');
    const written = await when(workspace.onDidOpenTextDocument, () => workspace.textDocuments.find(({ uri }) => uri.path === config.path));
    await when(workspace.onDidChangeTextDocument, () => written.getText() === 'headings:\n  options: [What we looked at]\n' || undefined);
    await commands.executeCommand('workbench.action.files.saveAll');
    await workspace.fs.delete(config);
  });
});
