import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { unconfigured, type Runtime } from './runtime';
import { startServer } from './server';

/** The package's version, which the build puts in. */
declare const LEAVEN_VERSION: string;
/** The web worker that this runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** A browser has no files of its own: those of the workspace are asked of the client. */
const runtime: Runtime = {
  version: LEAVEN_VERSION,
  homepage: undefined,
  files: undefined,
  listMarkdown: () => Promise.resolve(undefined),
  hasFile: () => undefined,
  today: () => new Date().toISOString().slice(0, 10),
  author: () => Promise.resolve(''),
  configure: (uri, request) => Promise.resolve(unconfigured(uri, request)),
  reload: () => undefined,
};

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), runtime);
