import assert from 'node:assert/strict';
import { env, UIKind, workspace } from 'vscode';
import { ASKED, fileUri, findings, leaven, NARRATIVE, open, ruleOf } from '../editor/page';

suite('on the web', () => {
  test('there is no Node, and a folder of the web', () => {
    assert.equal(env.uiKind, UIKind.Web);
    assert.equal(typeof process, 'undefined');
    assert.ok(fileUri('x').scheme !== 'file', fileUri('x').toString());
    assert.ok(workspace.fs.isWritableFileSystem(fileUri('x').scheme));
  });

  test('a page is asked about by the server in a worker', async () => {
    const editor = await open('web.md', NARRATIVE);
    const [finding] = await findings(editor.document.uri, (found) => found.length > 0);
    assert.equal(ruleOf(finding!), ASKED.rule);
    assert.ok(leaven().isActive);
  });
});
