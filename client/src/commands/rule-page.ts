import {
  commands,
  type Diagnostic,
  type Disposable,
  languages,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULE_PAGE, type RuleItem, type RulePageParams, RULES } from '../../../server/src/lsp/protocol';
import { inWords } from '../words';

const SCHEME = 'leaven-rule';

/** Where the rule pages stand in this editor; the manifest shows this scheme in the markdown preview. */
export const RULE_PAGES = `${SCHEME}:/{rule}.md`;

/** Fills the rule pages from those that the server carries. */
export function provideRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const params: RulePageParams = { rule: uri.path.slice(1, -'.md'.length) };
      return (await client.sendRequest<string | null>(RULE_PAGE, params)) ?? 'There is no rule of this name.';
    },
  });
}

/** Opens the page of `rule`, or of the rule picked: those with a finding at the cursor come first. */
export async function openRulePage(client: BaseLanguageClient, rule?: string): Promise<void> {
  const id = rule ?? (await pickRule(await client.sendRequest<RuleItem[]>(RULES, {})));
  if (id) await commands.executeCommand('vscode.open', Uri.parse(RULE_PAGES.replace('{rule}', id)));
}

async function pickRule(rules: readonly RuleItem[]): Promise<string | undefined> {
  const here = rulesAtCursor();
  const families = [...new Set(rules.map(({ family }) => family))];
  const items = [
    ...group(
      'At the cursor',
      rules.filter(({ id }) => here.has(id)),
    ),
    ...families.flatMap((family) =>
      group(
        inWords(family),
        rules.filter((rule) => rule.family === family && !here.has(rule.id)),
      ),
    ),
  ];
  return (
    await window.showQuickPick(items, {
      title: 'Open Rule Page',
      placeHolder: 'Why a rule asks, what clears it and what it can get wrong',
      matchOnDetail: true,
    })
  )?.label;
}

function group(title: string, rules: readonly RuleItem[]): QuickPickItem[] {
  if (rules.length === 0) return [];
  return [{ label: title, kind: QuickPickItemKind.Separator }, ...rules.map(({ id, question }) => ({ label: id, detail: question }))];
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  if (!editor) return new Set();
  const { document, selection } = editor;
  const here = languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'leaven' && range.contains(selection.active));
  return new Set(here.map(ruleOf));
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
