import { type Disposable, l10n, languages, LanguageStatusSeverity, type LanguageStatusItem, Range, Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type Mistake, MISTAKES } from '../../server/src/lsp/protocol';

type Told = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'>;

/** Tells in the language status of a markdown editor whether the server runs, and what is amiss in the team's own files. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('leaven', { language: 'markdown' });
  item.name = 'Leaven';
  let mistakes: readonly Mistake[] = [];
  let state = client.state;
  const show = (): void => {
    item.busy = state === State.Starting;
    Object.assign(item, state === State.Stopped ? stopped() : mistakes.length > 0 ? amiss(mistakes) : well());
  };
  client.onDidChangeState(({ newState }) => {
    state = newState;
    if (newState === State.Stopped) mistakes = [];
    show();
  });
  client.onNotification(MISTAKES, (told: readonly Mistake[]) => {
    mistakes = told;
    show();
  });
  show();
  return item;
}

function well(): Told {
  const command = { command: 'leaven.readPage', title: l10n.t('Read This Page') };
  return { text: 'Leaven', detail: '', severity: LanguageStatusSeverity.Information, command };
}

function stopped(): Told {
  const command = { command: 'leaven.restart', title: l10n.t('Restart') };
  return { text: l10n.t('Leaven has stopped'), detail: '', severity: LanguageStatusSeverity.Error, command };
}

function amiss([first, ...others]: readonly Mistake[]): Told {
  const { uri, path, line, message } = first!;
  const selection = new Range(line - 1, 0, line - 1, 0);
  return {
    text: l10n.t('Leaven: something to mend in {0}', path.replace(/^.*[\\/]/, '')),
    detail: others.length > 0 ? l10n.t('{0} And {1} more.', message, others.length) : message,
    severity: LanguageStatusSeverity.Warning,
    command: { command: 'vscode.open', title: l10n.t('Show the line'), arguments: [Uri.parse(uri), { selection }] },
  };
}
