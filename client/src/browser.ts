import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { type Exports, start } from './extension';

/** The web: the server is a worker, a new one whenever it is started. */
export function activate(context: ExtensionContext): Exports {
  let worker: Worker | undefined;
  let script: string | undefined;
  // The transports and not the worker: VS Code's own workers are no instances of `Worker`, which the client library asks for.
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    script ??= URL.createObjectURL(new Blob(await Promise.all(PARTS.map(read)), { type: 'text/javascript' }));
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const read = async (part: string): Promise<BlobPart> =>
    new Uint8Array(await workspace.fs.readFile(Uri.joinPath(context.extensionUri, part)));
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new LanguageClient('leaven', 'Leaven', startWorker, options));
}

/** The worker's script: what it shares with the desktop's server, and the rest. */
const PARTS = ['dist/server-core.js', 'dist/browser-server.js'];
