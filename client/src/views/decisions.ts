import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  MarkdownString,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LOG, LOG_CHANGED, type LogEntry } from '../../../server/src/lsp/protocol';
import { type Group, type Grouping, GROUPINGS, groupsOf, kinds, statuses } from './groups';
import { nameOf, secondLook, today } from './second-look';

const VIEW = 'leaven.decisions';

/** The documents that are left out of the view: those of these statuses and kinds. */
interface Hidden {
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
}

/** The view of the decision documents of the workspace, and the commands in its title bar. */
export function showDecisions(client: BaseLanguageClient, { workspaceState }: Pick<ExtensionContext, 'workspaceState'>): Disposable[] {
  const tree = new DecisionTree(client, workspaceState.get<Grouping>('grouping', 'status'), workspaceState.get('hidden', NOTHING));
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const group = async (grouping: Grouping): Promise<void> => {
    await workspaceState.update('grouping', grouping);
    tree.grouping = grouping;
  };
  const hide = async (hidden: Hidden): Promise<void> => {
    await workspaceState.update('hidden', hidden);
    tree.hidden = hidden;
  };
  return [
    view,
    tree,
    view.onDidChangeVisibility(({ visible }) => visible && tree.catchUp()),
    ...GROUPINGS.map((grouping) => commands.registerCommand(`${VIEW}.by.${grouping}`, () => group(grouping))),
    commands.registerCommand(`${VIEW}.filter`, async () => {
      const hidden = await pickHidden(tree.hidden);
      if (hidden) await hide(hidden);
    }),
    commands.registerCommand(`${VIEW}.showAll`, () => hide(NOTHING)),
  ];
}

type Node = Group | LogEntry;

class DecisionTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;
  private isAsked = false;

  constructor(
    private readonly client: BaseLanguageClient,
    private byWhat: Grouping,
    private left: Hidden,
  ) {
    this.tellMenus();
    client.onNotification(LOG_CHANGED, () => {
      this.isStale = true;
      clearTimeout(this.timer);
      if (this.isAsked) this.timer = setTimeout(() => this.catchUp(), PAUSE);
    });
  }

  set grouping(grouping: Grouping) {
    this.byWhat = grouping;
    this.refresh();
  }

  get hidden(): Hidden {
    return this.left;
  }

  set hidden(hidden: Hidden) {
    this.left = hidden;
    this.refresh();
  }

  /** Shows what has changed since the documents were last asked for. */
  catchUp(): void {
    if (this.isStale) this.refresh();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'entries' in node ? [...node.entries] : [];
    this.isAsked = true;
    this.isStale = false;
    if (!this.client.isRunning()) await this.client.start();
    const entries = await this.client.sendRequest<LogEntry[]>(LOG);
    const { statuses: noStatus, kinds: noKind } = this.left;
    return groupsOf(
      entries.filter(({ status, kind }) => !noStatus.includes(status) && !noKind.includes(kind)),
      this.byWhat,
      today(),
    );
  }

  getTreeItem(node: Node): TreeItem {
    return 'entries' in node ? groupItem(node, this.byWhat) : entryItem(node, this.byWhat);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private refresh(): void {
    this.tellMenus();
    this.changed.fire();
  }

  private tellMenus(): void {
    const isFiltered = this.left.statuses.length + this.left.kinds.length > 0;
    void commands.executeCommand('setContext', `${VIEW}.grouping`, this.byWhat);
    void commands.executeCommand('setContext', `${VIEW}.isFiltered`, isFiltered);
  }
}

/** After the last change before the documents are asked for again, in ms. */
const PAUSE = 300;

function groupItem({ id, label }: Group, grouping: Grouping): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `${grouping} ${id}`;
  return item;
}

/** An item without a resource: the explorer's colours for files with problems stay out of this view. */
function entryItem(entry: LogEntry, grouping: Grouping): TreeItem {
  const item = new TreeItem(nameOf(entry));
  const status = entry.status === 'none' ? '' : statuses()[entry.status];
  const { date } = secondLook(entry, today());
  const again = date ? l10n.t('look again {0}', date) : '';
  const details = [grouping === 'status' ? '' : status, again].filter(Boolean);
  item.id = `${grouping} ${entry.uri}`;
  item.description = details.join(' · ');
  item.iconPath = new ThemeIcon(ICONS[entry.kind] ?? 'file');
  item.tooltip = tooltip(entry, [kinds()[entry.kind] ?? '', status, again]);
  item.accessibilityInformation = { label: [nameOf(entry), status, again].filter(Boolean).join(', ') };
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(entry.uri)] };
  return item;
}

const ICONS: Readonly<Record<string, string>> = {
  'decision-record': 'law',
  proposal: 'git-pull-request',
  narrative: 'book',
  'working-agreement': 'organization',
  framework: 'compass',
};

function tooltip(entry: LogEntry, details: readonly string[]): MarkdownString {
  const text = new MarkdownString();
  for (const line of [nameOf(entry), details.filter(Boolean).join(' · '), entry.decision, entry.path])
    if (line !== '') text.appendText(line).appendMarkdown('\n\n');
  return text;
}

const NOTHING: Hidden = { statuses: [], kinds: [] };

interface Choice extends QuickPickItem {
  readonly status?: string;
  readonly documentKind?: string;
}

/** Asks what is to be seen; undefined when the question is left. */
async function pickHidden(hidden: Hidden): Promise<Hidden | undefined> {
  const all: Choice[] = [
    { label: l10n.t('Status'), kind: QuickPickItemKind.Separator },
    ...Object.entries(statuses()).map(([status, label]) => ({ label, status, picked: !hidden.statuses.includes(status) })),
    { label: l10n.t('Kind'), kind: QuickPickItemKind.Separator },
    ...Object.entries(kinds()).map(([documentKind, label]) => ({ label, documentKind, picked: !hidden.kinds.includes(documentKind) })),
  ];
  const placeHolder = l10n.t('What the list shows');
  const picked = await window.showQuickPick(all, { title: l10n.t('Filter Decisions'), placeHolder, canPickMany: true });
  if (!picked) return undefined;
  const left = all.filter((choice) => !picked.includes(choice));
  return {
    statuses: left.flatMap(({ status }) => status ?? []),
    kinds: left.flatMap(({ documentKind }) => documentKind ?? []),
  };
}
