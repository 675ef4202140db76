import { commands, type Disposable, languages, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type PageReading, type Place, READ_PAGE } from '../../../server/src/lsp/protocol';
import { compared, type PreviewPage } from '../../../server/src/preview/page';

/**
 * Readings for the built-in preview. It renders at once and names no document, so a text is looked up among those that are open: what the
 * server said of it last is shown, and the preview is refreshed once the server has read this version.
 */
export class Readings implements Disposable {
  /** By URI of a document. */
  private readonly known = new Map<string, { readonly version: number; readonly page: PreviewPage | undefined }>();
  private readonly asked = new Set<string>();
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = [
      workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris.filter((one) => withNotes() && this.known.has(one.toString()))) void this.renew(uri.toString());
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('leaven.preview')) for (const uri of [...this.known.keys()]) void this.renew(uri);
      }),
    ];
  }

  /** The reading of a text whose line breaks are `\n`. */
  of(text: string): PreviewPage | undefined {
    const document = workspace.textDocuments.find((one) => one.languageId === 'markdown' && normalised(one) === text);
    if (!document) return undefined;
    const known = this.known.get(document.uri.toString());
    if (known?.version !== document.version) void this.ask(document);
    return known?.page;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async renew(uri: string): Promise<void> {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (document) await this.ask(document);
  }

  private async ask(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (this.asked.has(key)) return;
    this.asked.add(key);
    try {
      const { version } = document;
      const params: DocumentParams = { textDocument: { uri: this.client.code2ProtocolConverter.asUri(document.uri) } };
      const reading = await this.client.sendRequest<PageReading | null>(READ_PAGE, params);
      const page = reading ? toPage(reading, document) : undefined;
      const before = this.known.get(key)?.page;
      this.known.set(key, { version, page });
      if (JSON.stringify(before) !== JSON.stringify(page)) await commands.executeCommand('markdown.preview.refresh');
    } catch (error) {
      this.client.error('The preview has no reading.', error);
    } finally {
      this.asked.delete(key);
    }
  }
}

function toPage({ kind, status, options }: PageReading, { uri }: TextDocument): PreviewPage {
  const words = ({ text }: Place): string => text;
  const found = withNotes() ? languages.getDiagnostics(uri).filter(({ source }) => source === 'leaven') : [];
  return {
    kind,
    status: status.value,
    options: compared(options, words),
    notes: found.map(({ range, message }) => ({ line: range.start.line, text: message })),
  };
}

function withNotes(): boolean {
  return workspace.getConfiguration('leaven').get('preview.findings', false);
}

function normalised(document: TextDocument): string {
  return document.getText().replace(/\r\n?/g, '\n');
}
