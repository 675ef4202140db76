import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, window, workspace } from 'vscode';
import { ASKED, current, fileUri, findings, NARRATIVE, open, ruleOf } from './page';
import { colours, labels } from './screen';

/** The bell with a dot: under test VS Code shows no toast, but this tells of every notification. */
const NOTIFICATIONS = '[id="status.notifications"] .codicon-bell-dot';
const STATUS = '[id="status.languageStatus"]';
const name = (file: string): string => `.explorer-folders-view .monaco-list-row[aria-label^="${file}"] .label-name`;
const write = (file: string, text: string) => workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(text));
const says = (words: string) => (found: readonly string[]) => found.some((label) => label.includes(words));

/** What is quiet for whoever looks at the whole workbench. */
suite('quiet', function () {
  this.timeout(90_000);

  test('a mistake in the configuration stands in its file and in the status, and nothing pops up', async () => {
    await write('.leaven.yaml', 'rules:\n  optoins-absent: off\n');
    await open('shelf-scanner.md', NARRATIVE);
    const [mistake] = await findings(fileUri('.leaven.yaml'), (found) => found.length > 0);
    assert.equal(mistake!.range.start.line, 1);
    assert.match(mistake!.message, /Did you mean "options-absent"/);
    await labels(STATUS, says('something to mend in .leaven.yaml'));
    assert.deepEqual(await labels(NOTIFICATIONS, () => true), []);
  });

  test('and goes when it is mended', async () => {
    await write('.leaven.yaml', 'rules:\n  options-absent: info\n');
    await findings(fileUri('.leaven.yaml'), (found) => found.length === 0);
    await labels(STATUS, (found) => found.length > 0 && !says('something to mend')(found));
  });

  test('a command that shows something by request is seen by the same look', async () => {
    void window.showInformationMessage('This is shown by request.');
    await labels(NOTIFICATIONS, (found) => found.length > 0);
    await commands.executeCommand('notifications.clearAll');
  });

  test('a question gives a file no colour in the explorer; a fact, such as a broken link, does', async () => {
    await write('plain.txt', 'Nothing to be asked.\n');
    await write('asked.md', NARRATIVE);
    await write('linked.md', '# Keep flour dry\n\n## Decision\n\nWe keep it as in [the other record](./gone.md).\n');
    await workspace.fs.createDirectory(fileUri('.git'));
    await commands.executeCommand('workbench.view.explorer');
    const asked = await window.showTextDocument(fileUri('asked.md'), { preview: false });
    const judged = await findings(asked.document.uri, (found) => found.length > 0);
    assert.deepEqual(judged.map(ruleOf), [ASKED.rule]);
    assert.ok(judged.every(({ severity }) => severity >= DiagnosticSeverity.Information));
    const linked = await window.showTextDocument(fileUri('linked.md'), { preview: false });
    await findings(linked.document.uri, (found) => found.some((one) => ruleOf(one) === 'link-broken'));
    await window.showTextDocument(fileUri('plain.txt'), { preview: false });
    const [plain] = await colours(name('plain.txt'), (found) => found.length === 1);
    const other = (found: readonly string[]): boolean => found.length === 1 && found[0] !== plain;
    await colours(name('linked.md'), other);
    assert.ok(current(asked.document.uri).length > 0);
    assert.deepEqual(await colours(name('asked.md'), (found) => found.length === 1), [plain]);
  });
});
