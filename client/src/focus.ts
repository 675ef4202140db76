import {
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  EventEmitter,
  languages,
  type Selection,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextEditorSelectionChangeKind,
  type TextEditorSelectionChangeEvent,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';

type Lines = readonly [first: number, last: number];

/**
 * Keeps findings out of the paragraph under the cursor. A cursor that a list of problems, a command or a link has placed there
 * wants to see them, so it hides nothing until somebody types, clicks or walks.
 */
export class Focus implements DiagnosticCollectionProvider, Disposable {
  private readonly collections = new Set<Focused>();
  /** By URI of a document: where its paragraphs with a cursor stand. */
  private readonly written = new Map<string, readonly Lines[]>();
  private readonly told = new EventEmitter<Uri>();
  /** Hears of a document of which the server has told something else, or nothing any more. */
  readonly onDidTell = this.told.event;
  private readonly subscriptions: readonly Disposable[];

  constructor() {
    this.subscriptions = [
      this.told,
      window.onDidChangeTextEditorSelection((event) => this.moved(event)),
      workspace.onDidChangeTextDocument((event) => this.typed(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.written.delete(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('leaven.focus')) return;
        this.written.clear();
        for (const collection of this.collections) collection.show();
      }),
    ];
  }

  create(name?: string): DiagnosticCollection {
    const collection = new Focused(
      languages.createDiagnosticCollection(name),
      (uri) => this.written.get(uri.toString()) ?? [],
      (uri) => this.told.fire(uri),
    );
    this.collections.add(collection);
    return collection;
  }

  /** Whether the server has told what it finds in a document, be it nothing. */
  knows(uri: Uri): boolean {
    return [...this.collections].some((collection) => collection.has(uri));
  }

  dispose(collection?: DiagnosticCollection): void {
    if (collection) {
      this.collections.delete(collection as Focused);
      return collection.dispose();
    }
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private moved({ textEditor: { document, selections }, kind }: TextEditorSelectionChangeEvent): void {
    const isOwn = kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse;
    const before = this.written.get(document.uri.toString()) ?? [];
    const now = paragraphsAt(document, selections);
    this.leave(document, isOwn ? now : now.filter(([first]) => before.some((lines) => lines[0] <= first && first <= lines[1])));
  }

  private typed({ document, contentChanges }: TextDocumentChangeEvent): void {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || contentChanges.length === 0) return;
    // The cursor follows the text a moment later: where the text went in is where it is written.
    const lines = contentChanges.map(({ range, text }) => range.start.line + text.split('\n').length - 1);
    if (editor.selections.some(({ active }) => lines.some((line) => Math.abs(line - active.line) <= 1)))
      this.leave(document, paragraphsAt(document, editor.selections));
  }

  /** Leaves these lines of a document alone, and no others. */
  private leave(document: TextDocument, lines: readonly Lines[]): void {
    const { uri, languageId } = document;
    if (languageId !== 'markdown') return;
    const now = workspace.getConfiguration('leaven', uri).get('focus', true) ? lines : [];
    if (JSON.stringify(now) === JSON.stringify(this.written.get(uri.toString()) ?? [])) return;
    this.written.set(uri.toString(), now);
    for (const collection of this.collections) collection.show(uri);
  }
}

function paragraphsAt(document: TextDocument, selections: readonly Selection[]): Lines[] {
  return selections.map(({ active }) => paragraphAt(document, Math.min(active.line, document.lineCount - 1)));
}

/** The lines around one that no blank line and no heading parts from it. */
function paragraphAt(document: TextDocument, line: number): Lines {
  const isHeading = (n: number): boolean => /^ {0,3}#{1,6}(?:\s|$)/.test(document.lineAt(n).text);
  const isBlank = (n: number): boolean => document.lineAt(n).isEmptyOrWhitespace;
  if (isHeading(line) || isBlank(line)) return [line, line];
  let first = line;
  let last = line;
  while (first > 0 && !isBlank(first - 1) && !isHeading(first - 1)) first--;
  while (last < document.lineCount - 1 && !isBlank(last + 1) && !isHeading(last + 1)) last++;
  return [first, last];
}

/** A collection that holds back what stands in the lines which `written` gives for a document. */
class Focused implements DiagnosticCollection {
  private readonly all = new Map<string, readonly Diagnostic[]>();

  constructor(
    private readonly shown: DiagnosticCollection,
    private readonly written: (uri: Uri) => readonly Lines[],
    private readonly told: (uri: Uri) => void,
  ) {}

  get name(): string {
    return this.shown.name;
  }

  set(given: Uri | readonly [Uri, readonly Diagnostic[] | undefined][], diagnostics?: readonly Diagnostic[]): void {
    if (!(given instanceof Uri)) {
      for (const [uri, found] of given) this.set(uri, found ?? []);
      return;
    }
    this.all.set(given.toString(), diagnostics ?? []);
    this.show(given);
    this.told(given);
  }

  /** Shows anew what a document has, or every document. */
  show(uri?: Uri): void {
    if (!uri) {
      for (const key of this.all.keys()) this.show(Uri.parse(key));
      return;
    }
    const all = this.all.get(uri.toString());
    if (!all) return;
    const lines = this.written(uri);
    const isHidden = ({ range }: Diagnostic): boolean =>
      lines.some(([first, last]) => range.start.line >= first && range.start.line <= last);
    this.shown.set(
      uri,
      all.filter((diagnostic) => !isHidden(diagnostic)),
    );
  }

  delete(uri: Uri): void {
    this.all.delete(uri.toString());
    this.shown.delete(uri);
    this.told(uri);
  }

  clear(): void {
    this.shown.clear();
    this.forget();
  }

  forEach(...args: Parameters<DiagnosticCollection['forEach']>): void {
    this.shown.forEach(...args);
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.all.get(uri.toString());
  }

  has(uri: Uri): boolean {
    return this.all.has(uri.toString());
  }

  dispose(): void {
    this.shown.dispose();
    this.forget();
  }

  private forget(): void {
    const uris = [...this.all.keys()];
    this.all.clear();
    for (const uri of uris) this.told(Uri.parse(uri));
  }

  [Symbol.iterator](): Iterator<[uri: Uri, diagnostics: readonly Diagnostic[]]> {
    return this.shown[Symbol.iterator]();
  }
}
