import { QuickPickItemKind, Range, Selection, TextEditorRevealType, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type PageReading, type Place, READ_PAGE } from '../../../server/src/lsp/protocol';
import { count, inWords } from '../words';

interface ReadingItem extends QuickPickItem {
  readonly place?: Place;
}

/** Lists how the active page was read, until the list is left: moving through it shows each place, Enter stays there, Escape goes back. */
export async function readPage(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } };
  const reading = await client.sendRequest<PageReading | null>(READ_PAGE, params);
  if (reading) await browse(editor, reading);
}

function browse(editor: TextEditor, reading: PageReading): Promise<void> {
  const selection = editor.selection;
  const top = editor.visibleRanges[0];
  const pick = window.createQuickPick<ReadingItem>();
  let moved = false;
  let stay = false;
  pick.title = `How Leaven Reads This Page: ${summary(reading)}`;
  pick.placeholder = 'Move through the list to see each place; Enter stays there, Escape goes back';
  pick.matchOnDescription = true;
  pick.items = itemsOf(reading);
  pick.onDidChangeActive(([item]) => {
    if (!item?.place) return;
    moved = true;
    show(editor, item.place);
  });
  pick.onDidAccept(() => {
    stay = true;
    pick.hide();
  });
  pick.show();
  return new Promise((resolve) => {
    pick.onDidHide(() => {
      pick.dispose();
      if (moved && !stay) {
        editor.selection = selection;
        if (top) editor.revealRange(top, TextEditorRevealType.AtTop);
      }
      resolve();
    });
  });
}

/** The list hides the upper part of the editor. */
const BELOW_THE_LIST = 0.75;

function show(editor: TextEditor, { range: { start, end } }: Place): void {
  editor.selection = new Selection(start.line, start.character, end.line, end.character);
  const { visibleRanges } = editor;
  const height = visibleRanges.reduce((lines, visible) => lines + visible.end.line - visible.start.line, 0);
  const top = Math.max(0, start.line - Math.floor(height * BELOW_THE_LIST));
  editor.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop);
}

function summary({ kind, isKindSure, dialect, status }: PageReading): string {
  const known = [kind === 'other' ? 'not a decision document' : inWords(kind), isKindSure ? 'none' : 'unsure', dialect, status.value];
  return known.filter((word) => word !== 'none').join(', ');
}

/** What was found, in groups; then what was not, for that too is a reading that a person can correct. */
function itemsOf({ problems, kind, options, facts }: PageReading): ReadingItem[] {
  const [problem, ...others] = facts.map(({ name, passages }) => ({ name, members: passages.map(({ note, place }) => item(place, note)) }));
  const groups = [problem!, ...(kind === 'working-agreement' ? [] : [{ name: 'options', members: options.map(optionItem) }]), ...others];
  const missing = groups.filter(({ members }) => members.length === 0).map(({ name }) => name);
  return [
    ...problems.map(({ message, line }) => ({ label: message, description: line ? `line ${line}` : '' })),
    ...groups.flatMap(({ name, members }) => group(name, members)),
    ...group('not found', missing.length > 0 ? [{ label: missing.join(', ') }] : []),
  ];
}

function optionItem({ name, chosen, isSure, place, pros, cons, rejection }: PageReading['options'][number]): ReadingItem {
  const sides = [
    chosen ? 'chosen' : '',
    isSure ? '' : 'unsure',
    pros.length > 0 ? count(pros.length, 'pro') : '',
    cons.length > 0 ? count(cons.length, 'con') : '',
  ];
  return item({ ...place, text: name }, [...sides, rejection ? 'says why not' : ''].filter(Boolean).join(', '));
}

function group(name: string, members: readonly ReadingItem[]): ReadingItem[] {
  const separator = { label: `${name[0]!.toUpperCase()}${name.slice(1)}`, kind: QuickPickItemKind.Separator };
  return members.length > 0 ? [separator, ...members] : [];
}

function item(place: Place, note = ''): ReadingItem {
  const line = `line ${place.range.start.line + 1}`;
  return { label: shorten(place.text), description: note ? `${note}, ${line}` : line, place };
}

/** Leaves room for the note and the line. */
function shorten(text: string): string {
  return text.length > 64 ? `${text.slice(0, 63).trimEnd()}…` : text;
}
