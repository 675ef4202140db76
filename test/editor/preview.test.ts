import assert from 'node:assert/strict';
import { commands, tasks, workspace } from 'vscode';
import { findings, moveTo, NARRATIVE, open } from './page';
import { texts } from './screen';

const RECORD = `# Keep flour dry

Status: accepted

## Considered Options

- Steel bins
- Paper sacks

## Decision Outcome

Chosen option: "Steel bins", because mice can not open them.

## Pros and Cons of the Options

### Steel bins

- Good, because mice can not open them
- Bad, because they are heavy

### Paper sacks

- Good, because they are cheap
- Bad, because they get wet

> [!NOTE]
> What would have to be true for the other way?
`;
const INTO = '>> internal:control=enter-frame >>';
const inPreview = (selector: string): string => `iframe.webview.ready ${INTO} #active-frame ${INTO} ${selector}`;

suite('preview', function () {
  this.timeout(90_000);
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('shows the status, the options with the chosen one marked, and callouts', async () => {
    await open('record.md', RECORD);
    await commands.executeCommand('markdown.showPreview');
    const [status] = await texts(inPreview('.leaven-badges .leaven-badge'), (found) => found.length === 2);
    assert.equal(status, 'Accepted');
    const rows = await texts(inPreview('.leaven-options tbody tr'), (found) => found.length === 2);
    assert.match(rows[0]!, /Steel bins\s+✓ chosen\s.*they are heavy/s);
    assert.match(rows[1]!, /Paper sacks\s.*they get wet/s);
    await texts(inPreview('.leaven-callout'), (found) => found.length === 1 && !found[0]!.includes('[!'));
  });

  test('shows what is asked only if that is switched on', async () => {
    const editor = await open('asked.md', NARRATIVE);
    const [finding] = await findings(editor.document.uri, (found) => found.length > 0);
    moveTo(editor, editor.document.positionAt(0));
    await commands.executeCommand('markdown.showPreview');
    await texts(inPreview('.leaven-badge'), (found) => found.includes('Narrative'));
    assert.deepEqual(await texts(inPreview('.leaven-note'), () => true), []);
    await workspace.getConfiguration('leaven').update('preview.findings', true);
    await texts(inPreview('.leaven-note'), ([note]) => note === finding!.message);
    await workspace.getConfiguration('leaven').update('preview.findings', undefined);
  });
});

suite('tasks', () => {
  test('leaven lint is offered, with its matcher', async () => {
    const [task, ...others] = await tasks.fetchTasks({ type: 'leaven' });
    assert.equal(others.length, 0);
    assert.deepEqual([task!.source, task!.name, task!.problemMatchers], ['leaven', 'lint', ['$leaven']]);
  });
});

suite('walkthrough', () => {
  test('opens, with a step for each thing', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'leaven.leaven#start', false);
    await texts('.getting-started-step', (found) => found.length === 5 && found[0]!.includes('Start from a template'));
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
