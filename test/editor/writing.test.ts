import assert from 'node:assert/strict';
import { commands, CompletionItemKind, languages, type CompletionList, type TextEditor, Uri, window, workspace } from 'vscode';
import {
  ASKED,
  current,
  fillBlanks,
  findings,
  insertAtStart,
  leaven,
  moveTo,
  NARRATIVE,
  open,
  quickFixes,
  ruleOf,
  selected,
  until,
  when,
} from './page';

suite('writing', () => {
  let editor: TextEditor;
  const uri = (): Uri => editor.document.uri;
  const asked = (found: readonly { code?: unknown }[]): boolean => found.some((finding) => ruleOf(finding as never) === ASKED.rule);

  suite('a narrative whose scope is set before any exploration', () => {
    suiteSetup(async () => {
      editor = await open('shelf-scanner.md', NARRATIVE);
    });

    test('gets one question, at its scope', async () => {
      const [finding, ...others] = await findings(uri(), (found) => found.length > 0);
      assert.equal(others.length, 0);
      assert.equal(ruleOf(finding!), ASKED.rule);
      assert.equal(editor.document.getText(finding!.range), ASKED.words);
      assert.match(finding!.message, /\?$/);
    });

    test('names the related places', () => {
      const related = current(uri())[0]!.relatedInformation ?? [];
      const places = related.map(({ location }) => editor.document.getText(location.range));
      assert.ok(places.includes('Tasks'), `the related places are ${places.join(', ')}`);
    });

    test('offers an answer first and the suppression last', async () => {
      const titles = await quickFixes(uri(), current(uri())[0]!);
      assert.ok(titles.length > 1);
      assert.match(titles.at(-1)!, /^Suppress scope-before-exploration/);
      assert.doesNotMatch(titles[0]!, /^(Suppress|Ask:)/);
    });

    test('takes the answer with its blanks, and answering makes the finding go', async () => {
      const before = editor.document.getText();
      moveTo(editor, current(uri())[0]!.range.start);
      await commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first', preferred: true });
      await when(workspace.onDidChangeTextDocument, () => (editor.document.getText() !== before ? true : undefined));
      await when(window.onDidChangeTextEditorSelection, () => !editor.selection.isEmpty || undefined);
      const blanks = await fillBlanks(editor, 'the counting round with paper lists');
      assert.ok(blanks.length > 0 && blanks.every(Boolean), 'the answer has blanks, each with a name');
      assert.ok(editor.document.getText().includes('the counting round with paper lists'));
      await findings(uri(), (found) => !asked(found));
    });
  });

  suite('a suppressed finding', () => {
    const comment = `<!-- leaven-disable-file -- the shops asked for a quiet page -->\n\n`;

    test('stays silent until the comment goes', async () => {
      const quiet = await open('quiet.md', comment + NARRATIVE);
      const loud = await open('loud.md', NARRATIVE);
      await findings(loud.document.uri, asked);
      assert.deepEqual(current(quiet.document.uri), []);
      editor = await window.showTextDocument(quiet.document);
      await editor.edit((edit) => edit.delete(editor.document.lineAt(0).rangeIncludingLineBreak));
      await findings(uri(), asked);
    });
  });

  suite('prompts', () => {
    test('a snippet inserts with tab stops', async () => {
      const file = Uri.joinPath(leaven().extensionUri, 'snippets/leaven.code-snippets');
      const snippets = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Record<string, { body: string }>;
      const [name, { body }] = Object.entries(snippets)[0]!;
      editor = await open('snippet.md', '# Notes\n\n|\n');
      await commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
      const blanks = await fillBlanks(editor, 'ours');
      assert.ok(blanks.length > 0);
      assert.deepEqual(
        blanks,
        [...body.matchAll(/\$\{\d+:([^}]+)\}/g)].map(([, blank]) => blank),
      );
      assert.equal(editor.document.lineAt(2).text, body.replaceAll(/\$\{\d+:[^}]+\}/g, 'ours'));
    });

    test('a completion inserts with tab stops', async () => {
      editor = await open('completion.md', `${NARRATIVE}\n## Options\n\nfront-runner-gone|\n`);
      const position = editor.selection.active;
      const offered = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri(), position);
      const questions = offered.items.filter(({ kind, documentation }) => kind === CompletionItemKind.Snippet && documentation);
      assert.ok(questions.length >= 10, `${questions.length} prompts are offered`);
      await commands.executeCommand('editor.action.triggerSuggest');
      await until(
        () => commands.executeCommand('acceptSelectedSuggestion'),
        () => editor.document.lineAt(position.line).text !== 'front-runner-gone' || undefined,
      );
      const first = selected(editor);
      const blanks = await fillBlanks(editor, 'ours');
      assert.equal(first, 'the front-runner');
      assert.ok(blanks.length > 1);
      assert.equal(editor.document.lineAt(position.line).text, 'If ours became impossible overnight, we would turn to ours, because ours.');
    });

    test('the command inserts the prompt picked, with tab stops', async () => {
      editor = await open('picked.md', '# Notes\n\n|\n');
      const inserted = commands.executeCommand('leaven.insertPrompt');
      await until(
        () => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
        () => editor.document.lineAt(2).text || undefined,
      );
      await inserted;
      assert.ok((await fillBlanks(editor, 'ours')).length > 0);
    });
  });

  suite('settings', () => {
    const configuration = () => workspace.getConfiguration('leaven');

    suiteSetup(async () => {
      editor = await open('settings.md', NARRATIVE);
      await findings(uri(), asked);
    });

    test('leaven.enable silences and wakes it', async () => {
      await configuration().update('enable', false);
      await findings(uri(), (found) => found.length === 0);
      await configuration().update('enable', undefined);
      await findings(uri(), asked);
    });

    test('leaven.rules.customizations hides a rule in this editor', async () => {
      await hideAndShow();
    });

    test('leaven.run set to onSave waits for the save', async () => {
      await setRun('onSave');
      // Settings reach the server one after the other: once this one has come and gone there, it knows of the other too.
      await hideAndShow();
      await insertAtStart(uri(), '<!-- leaven-disable-file -->\n\n');
      const later = await open('later.md', NARRATIVE);
      await findings(later.document.uri, asked);
      assert.ok(asked(current(uri())), 'the edit alone changes nothing');
      await editor.document.save();
      await findings(uri(), (found) => found.length === 0);
    });

    teardown(() => setRun(undefined));

    async function hideAndShow(): Promise<void> {
      await configuration().update('rules.customizations', [{ rule: ASKED.rule, severity: 'off' }]);
      await findings(uri(), (found) => !asked(found));
      await configuration().update('rules.customizations', undefined);
      await findings(uri(), asked);
    }

    /** Resolves once the extensions know of it: the promise of the update may come before the event. */
    async function setRun(run: 'onSave' | undefined): Promise<void> {
      await configuration().update('run', run);
      await when(workspace.onDidChangeConfiguration, () => configuration().get('run') === (run ?? 'onType') || undefined);
    }
  });

  test('nothing but Leaven speaks as leaven', () => {
    const sources = new Set(languages.getDiagnostics().flatMap(([, found]) => found.map(({ source }) => source)));
    assert.deepEqual([...sources], ['leaven']);
  });
});
