import { type Disposable, languages, LanguageStatusSeverity } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Tells in the language status of a markdown editor whether the server runs. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('leaven', { language: 'markdown' });
  item.name = 'Leaven';
  item.command = { command: 'leaven.readPage', title: 'Read This Page' };
  item.text = 'Leaven';
  client.onDidChangeState(({ newState }) => {
    const stopped = newState !== State.Running && newState !== State.Starting;
    item.busy = newState === State.Starting;
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = stopped ? 'Leaven has stopped' : 'Leaven';
    item.command = stopped ? { command: 'leaven.restart', title: 'Restart' } : { command: 'leaven.readPage', title: 'Read This Page' };
  });
  return item;
}
