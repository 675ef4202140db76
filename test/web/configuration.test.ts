import { type Diagnostic, workspace } from 'vscode';
import { ASKED, fileUri, findings, NARRATIVE, open, ruleOf } from '../editor/page';

suite('configuration files on the web', () => {
  const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));

  suiteSetup(async () => {
    await write('team/base.yaml', `rules:\n  ${ASKED.rule}: error\n`);
    await write('team/.leaven.yaml', 'extends: [./base.yaml, leaven:strict]\n');
  });
  suiteTeardown(() => workspace.fs.delete(fileUri('team'), { recursive: true }));

  test('the nearest one counts, with what it extends, and counts anew when either changes', async () => {
    const { document } = await open('team/product/shelf.md', NARRATIVE);
    const isAsked = (severity: number) => (found: readonly Diagnostic[]) =>
      found.some((one) => ruleOf(one) === ASKED.rule && one.severity === (severity as never));
    await findings(document.uri, isAsked(ERROR));
    await write('team/base.yaml', `rules:\n  ${ASKED.rule}: warning\n`);
    await findings(document.uri, isAsked(WARNING));
    await write('team/.leaven.yaml', 'extends: ./base.yaml\nignore: [product/**]\n');
    await findings(document.uri, (found) => found.length === 0);
    await workspace.fs.delete(fileUri('team/.leaven.yaml'));
    await findings(document.uri, (found) => found.length > 0 && !isAsked(WARNING)(found));
  });
});

const [ERROR, WARNING] = [0, 1];
