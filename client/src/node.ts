import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Exports, start } from './extension';

/** Desktop and remote: the server is a process of its own. */
export function activate(context: ExtensionContext): Exports {
  const module = context.asAbsolutePath('dist/server.cjs');
  return start(context, (options) => new LanguageClient('leaven', 'Leaven', { module, transport: TransportKind.ipc }, options));
}
