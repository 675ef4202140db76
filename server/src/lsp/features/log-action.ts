import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Finding } from '../../engine/finding';
import { linkTo as wayTo } from '../../log/resolve';
import { linkTo, supersede } from '../../templates/index';
import { SourceText } from '../../text/source-text';
import { toOffsets, toRange } from '../convert';
import type { Page, Session } from '../session';
import { targetAt } from '../targets';
import { toDiagnostic } from './diagnostics';
import { movedLink } from './moved-link';

/** Quick fixes that other pages answer: a link leads to where its file is now, an older record gets its mark where this page says that it replaces it. */
export async function logFixes(session: Session, page: Page, { range }: CodeActionParams): Promise<CodeAction[]> {
  const { start, end } = toOffsets(page.document.source, range);
  const found = page.findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
  const actions = await Promise.all(found.map(async (finding) => moved(session, page, finding) ?? (await marked(session, page, finding))));
  return actions.filter((action) => action !== undefined);
}

function moved(session: Session, page: Page, finding: Finding): CodeAction | undefined {
  const link = movedLink(session, page, finding);
  if (!link) return undefined;
  const edit = { range: toRange(page.document.source, link.range), newText: link.text };
  return {
    title: `Link to ${link.text}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, page, finding)],
    edit: { changes: { [page.uri]: [edit] } },
    ...(session.client.preferredActions && { isPreferred: true }),
  };
}

async function marked(session: Session, page: Page, finding: Finding): Promise<CodeAction | undefined> {
  const relation = page.document.relations.find((one) => one.range.start === finding.range.start);
  const target = targetAt(session, page, finding.range.end - 1);
  if (finding.rule !== 'supersede-one-sided' || relation?.type !== 'supersedes' || !target?.summary) return undefined;
  const text = await session.files.read(target.uri);
  if (text === undefined) return undefined;
  const { workspace } = session;
  const own = workspace.log.document(workspace.pathOf(page.uri));
  const name = own?.number === undefined ? (own?.title ?? '') : `${own.number}. ${own.title}`;
  const edit = supersede(text, linkTo(name, decodeURI(wayTo(target.path, workspace.pathOf(page.uri)))));
  const change = { range: toRange(new SourceText(text), edit.range), newText: edit.text };
  return {
    title: `Mark “${target.summary.title}” as superseded by this page`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, page, finding)],
    edit: { changes: { [target.uri]: [change] } },
  };
}
