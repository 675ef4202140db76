import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { DecisionDocument } from '../../document/model';
import type { Finding } from '../../engine/finding';
import type { Library } from '../../prompts/index';
import { rules } from '../../rules/index.gen';
import { toOffsets, toRange } from '../convert';
import { endOfBlock, frontMatterEnd, insertion, lineText, type Insertion } from '../edits';
import type { Page, Session } from '../session';
import { toDiagnostic } from './diagnostics';
import { logFixes } from './log-action';
import { movedLink } from './moved-link';
import { pageActions } from './page-action';

/** Of `source.fixAll`, as clients name the actions that they run when a page is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.leaven`;

/** Quick fixes for the findings in a range (answers first, then prompts that ask for one, suppressions last), on the title what can be done with the page, and all that can be mended without asking. */
export async function codeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const page = await session.active(params.textDocument.uri);
  if (!page) return [];
  const { only } = params.context;
  const wants = (kind: CodeActionKind): boolean => !only || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  return [
    ...(wants(CodeActionKind.QuickFix) ? [...(await logFixes(session, page, params)), ...(await quickFixes(session, page, params))] : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? await pageActions(session, page, params) : []),
    ...(only && wants(FIX_ALL) ? fixAll(session, page) : []),
  ];
}

/** Safe are fixes on this page that leave nothing to judge: links to a file that has moved. */
function fixAll(session: Session, page: Page): CodeAction[] {
  const moved = page.findings.flatMap((finding) => movedLink(session, page, finding) ?? []);
  if (moved.length === 0) return [];
  const edits = moved.map(({ range, text }) => ({ range: toRange(page.document.source, range), newText: text }));
  return [{ title: 'Mend links to files that have moved', kind: FIX_ALL, edit: { changes: { [page.uri]: edits } } }];
}

async function quickFixes(session: Session, page: Page, { textDocument, range }: CodeActionParams): Promise<CodeAction[]> {
  const { start, end } = toOffsets(page.document.source, range);
  const findings = page.findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
  const { library } = await session.teams.of(textDocument.uri);
  const asks = (one: Page, finding: Finding): Fix[] => promptFixes(library, one, finding);
  const steps = [answers, asks, suppressions];
  return steps.flatMap((step) =>
    findings.flatMap((finding) =>
      step(page, finding).map((fix, index) => toAction(session, page, finding, fix, step === answers && index === 0)),
    ),
  );
}

interface Fix extends Insertion {
  readonly title: string;
}

/** More would push the suppression out of sight. */
const PROMPT_LIMIT = 3;

function answers({ document }: Page, { rule, range }: Finding): readonly Fix[] {
  return rules[rule]?.answers?.(document, range) ?? [];
}

function promptFixes(library: Library, { document }: Page, { rule, range }: Finding): Fix[] {
  const offset = endOfBlock(document, range.start);
  return library
    .promptsFor({ kind: document.kind, rule })
    .slice(0, PROMPT_LIMIT)
    .map(({ question, snippet }) => ({ title: `Ask: ${question}`, offset, snippet: `\n\n${snippet}` }));
}

function suppressions({ document }: Page, { rule, range }: Finding): Fix[] {
  return [{ title: `Suppress ${rule} with a reason`, ...suppression(document, rule, range.start) }];
}

/** A comment that leaves the page's blocks as they are: above a block's first line, at the end of a line inside one, or below front matter. */
function suppression({ source, blocks }: DecisionDocument, rule: string, offset: number): Insertion {
  const comment = (directive: string): string => `<!-- leaven-${directive} ${rule} -- \${1:reason} -->`;
  const line = source.lineAt(offset);
  const bodyLine = frontMatterEnd(source);
  if (line < bodyLine) return { offset: source.lineStart(bodyLine), snippet: `${comment('disable-file')}\n` };
  const block = blocks.find(({ range }) => range.start <= offset && offset <= range.end);
  const inside = block && (block.line !== line || block.item || block.row || block.quote > 0);
  if (inside) return { offset: source.lineEnd(line), snippet: ` ${comment('disable-line')}` };
  const indent = /^ {0,3}/.exec(lineText(source, line))![0];
  return { offset: source.lineStart(line), snippet: `${indent}${comment('disable-next-line')}\n` };
}

function toAction(session: Session, page: Page, finding: Finding, { title, offset, snippet }: Fix, preferred: boolean): CodeAction {
  const diagnostics: Diagnostic[] = [toDiagnostic(session, page, finding)];
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: insertion(session, page, { offset, snippet }),
    ...(preferred && session.client.preferredActions && { isPreferred: true }),
  };
}
