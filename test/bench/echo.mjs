// A server that parses each version with markdown-it and finds nothing: what any server that reads markdown anew costs.
import MarkdownIt from 'markdown-it';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const documents = new TextDocuments(TextDocument);
const markdown = new MarkdownIt();
documents.listen(connection);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument }) => {
  markdown.parse(documents.get(textDocument.uri).getText(), {});
  return { kind: 'full', items: [] };
});
connection.listen();
