import {
  l10n,
  QuickPickItemKind,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  window,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type PageReading, type Place, READ_PAGE } from '../../../server/src/lsp/protocol';
import { count, inWords } from '../words';
import { correct, type Doubt } from './correct-reading';

interface ReadingItem extends QuickPickItem {
  readonly place?: Place;
  /** What a person may say of it instead. */
  readonly doubt?: Doubt;
}

/**
 * Lists how the active page was read, until the list is left: moving through it shows each place, Enter stays there, Escape goes back.
 * The button beside a reading, and the last lines of the list, say that it is not so.
 */
export async function readPage(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } };
  const reading = await client.sendRequest<PageReading | null>(READ_PAGE, params);
  const doubt = reading ? await browse(editor, reading) : undefined;
  if (reading && doubt) await correct(client, editor.document, reading, doubt);
}

/** Resolves with what the person does not agree with, if anything. */
function browse(editor: TextEditor, reading: PageReading): Promise<Doubt | undefined> {
  const selection = editor.selection;
  const top = editor.visibleRanges[0];
  const pick = window.createQuickPick<ReadingItem>();
  let moved = false;
  let stay = false;
  let doubt: Doubt | undefined;
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
    const [picked] = pick.selectedItems;
    if (picked && !picked.place) doubt = picked.doubt;
    stay = true;
    pick.hide();
  });
  pick.onDidTriggerItemButton(({ item }) => {
    doubt = item.doubt;
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
      resolve(doubt);
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

/** A reading that stands in a section may be read otherwise where the section is for something else. */
function withButton(one: ReadingItem, sections: PageReading['sections']): ReadingItem {
  const line = one.place?.range.start.line;
  const section = line === undefined ? undefined : sections.findLast(({ place }) => place.range.start.line <= line);
  if (!section) return one;
  const tooltip = l10n.t('Not so: say what “{0}” is for', section.title);
  return { ...one, doubt: { heading: section.title }, buttons: [{ iconPath: new ThemeIcon('edit'), tooltip }] };
}

function kindName(kind: string): string {
  return kind === 'other' ? l10n.t('not a decision document') : inWords(kind);
}

function roleName(role: string): string {
  return role === 'none' ? l10n.t('nothing in particular') : inWords(role);
}

function summary({ kind, isKindSure, dialect, status }: PageReading): string {
  const known = [kindName(kind), isKindSure ? 'none' : 'unsure', dialect, status.value];
  return known.filter((word) => word !== 'none').join(', ');
}

/** What was found, in groups; then what was not, for that too is a reading that a person can correct. */
function itemsOf({ problems, kind, options, facts, sections }: PageReading): ReadingItem[] {
  const titled = sections.filter(({ role, title }) => role !== 'title' && title !== '');
  const [problem, ...others] = facts.map(({ name, passages }) => ({ name, members: passages.map(({ note, place }) => item(place, note)) }));
  const groups = [problem!, ...(kind === 'working-agreement' ? [] : [{ name: 'options', members: options.map(optionItem) }]), ...others];
  const missing = groups.filter(({ members }) => members.length === 0).map(({ name }) => name);
  return [
    ...problems.map(({ message, line }) => ({ label: message, description: line ? `line ${line}` : '' })),
    ...groups.flatMap(({ name, members }) => group(name, members)),
    ...group('not found', missing.length > 0 ? [{ label: missing.join(', ') }] : []),
    ...group('not so?', [
      { label: l10n.t('This page is something else than: {0}', kindName(kind)), doubt: 'kind' },
      ...titled.map(({ role, title }) => ({
        label: l10n.t('“{0}” is not for: {1}', shorten(title), roleName(role)),
        doubt: { heading: title },
      })),
    ]),
  ].map((one) => withButton(one, titled));
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
