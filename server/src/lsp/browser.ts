import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { BrowserRuntime } from './browser/runtime';
import { startServer } from './server';

/** The package's version, which the build puts in. */
declare const LEAVEN_VERSION: string;
/** The web worker that this runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), new BrowserRuntime(LEAVEN_VERSION));
