import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { fileUri, when } from './page';
import { click, labels, texts } from './screen';

const record = (title: string, status: string, more = ''): string =>
  `---\nkind: decision-record\nstatus: ${status}\n${more}---\n\n# ${title}\n\n## Decision\n\nWe keep it.\n`;

suite('the view of decisions', () => {
  const ROWS = '[id="leaven.decisions"] .monaco-list-row, .pane:has([aria-label^="Decisions"]) .monaco-list-row';
  const rows = (hold: (found: readonly string[]) => boolean): Promise<string[]> => labels(ROWS, hold);
  const has = (words: string) => (found: readonly string[]) => found.some((label) => label.startsWith(words));
  const welcome = (): Promise<string[]> =>
    texts('.pane-body .welcome-view-content', (found) => found.some((text) => text.includes('New Decision Document')));
  const pages = {
    'view/0001-flour.md': record('Keep flour dry', 'accepted', 'review-by: 2020-02-01\n'),
    'view/0002-ovens.md': record('Bake with gas', 'superseded'),
    'view/0003-shop.md': record('Open on Mondays', 'draft', 'review-by: 2190-02-01\n'),
  };

  suiteSetup(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('leaven.decisions.focus');
    await welcome();
    for (const [name, text] of Object.entries(pages)) await workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  });

  suiteTeardown(() => commands.executeCommand('leaven.decisions.by.status'));

  test('lists the documents by status, and says of each what a screen reader needs', async () => {
    const found = await rows((all) => all.length === 6 && has('3. Open')(all));
    assert.deepEqual(found, [
      'Draft',
      '3. Open on Mondays, Draft, look again 2190-02-01',
      'Accepted',
      '1. Keep flour dry, Accepted, look again 2020-02-01',
      'Superseded',
      '2. Bake with gas, Superseded',
    ]);
  });

  test('by revisit date, the nearest first, without a number of those whose day has come', async () => {
    await commands.executeCommand('leaven.decisions.by.revisit');
    const found = await rows((all) => all.length === 6 && has('The day has come')(all));
    assert.deepEqual(
      found.filter((label) => !/^\d/.test(label)),
      ['The day has come', 'Later', 'No longer in force'],
    );
  });

  test('by kind', async () => {
    await commands.executeCommand('leaven.decisions.by.kind');
    await rows((found) => found.length === 4 && has('Decision records')(found));
  });

  test('follows what is written, and opens what is picked', async () => {
    await commands.executeCommand('leaven.decisions.by.status');
    await workspace.fs.writeFile(fileUri('view/0003-shop.md'), new TextEncoder().encode(record('Open on Sundays', 'rejected')));
    await rows(has('3. Open on Sundays, Rejected'));
    await commands.executeCommand('leaven.decisions.focus');
    await commands.executeCommand('list.focusFirst');
    await commands.executeCommand('list.focusDown');
    await commands.executeCommand('list.select');
    const opened = await labels('.tab.active', has('0001-flour'));
    assert.equal(opened.length, 1);
    await when(window.onDidChangeActiveTextEditor, () => window.activeTextEditor);
  });

  test('a filter leaves documents out, and says how to see them all', async () => {
    const { 'view/0003-shop.md': draft } = pages;
    await workspace.fs.writeFile(fileUri('view/0003-shop.md'), new TextEncoder().encode(draft));
    await rows(has('3. Open on Mondays, Draft'));
    const filtered = commands.executeCommand('leaven.decisions.filter');
    await labels('.quick-input-list .monaco-list-row', (found) => found.some((label) => label.startsWith('Draft')));
    await click('.quick-input-list .monaco-list-row[aria-label^="Draft"]');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await filtered;
    await rows((found) => found.length === 4 && !has('3. Open')(found));
    await commands.executeCommand('leaven.decisions.showAll');
    await rows(has('3. Open'));
  });

  test('a folder that is deleted takes its documents out of the view', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rows(has('1. Keep flour dry'));
    await workspace.fs.delete(fileUri('view'), { recursive: true });
    await welcome();
  });
});
