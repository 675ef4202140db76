import { type TextDocument, workspace } from 'vscode';

/** Whether a document is linted as it changes, and not only when it is saved. */
export function runOnType(document: TextDocument): boolean {
  return workspace.getConfiguration('leaven', document).get('run') !== 'onSave';
}
