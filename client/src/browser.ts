import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { start } from './extension';

/** The web: the server is a worker, a new one whenever it is started. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser-server.js').toString(true);
  let worker: Worker | undefined;
  // The transports and not the worker: VS Code's own workers are no instances of `Worker`, which the client library asks for.
  const startWorker = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new LanguageClient('leaven', 'Leaven', startWorker, options));
}
