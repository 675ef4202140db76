import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { titlePlace } from '../../document/query';
import { linkTo as wayTo } from '../../log/resolve';
import { linkTo, supersede } from '../../templates/index';
import { SourceText } from '../../text/source-text';
import { toOffsets, toRange } from '../convert';
import { endOfBlock, frontMatterEnd, insertion } from '../edits';
import type { Page, Session } from '../session';
import { targetAt } from '../targets';
import { toDiagnostic } from './diagnostics';

/** Quick fixes on other pages: the older record gets its mark where this page says that it replaces it. */
export async function logFixes(session: Session, page: Page, { range }: CodeActionParams): Promise<CodeAction[]> {
  const { start, end } = toOffsets(page.document.source, range);
  const found = page.findings.filter(
    (finding) => finding.rule === 'supersede-one-sided' && finding.range.start <= end && start <= finding.range.end,
  );
  const actions = found.map(async (finding): Promise<CodeAction[]> => {
    const relation = page.document.relations.find((one) => one.range.start === finding.range.start);
    const target = targetAt(session, page, finding.range.end - 1);
    if (relation?.type !== 'supersedes' || !target?.summary) return [];
    const text = await session.files.read(target.uri);
    if (text === undefined) return [];
    const { workspace } = session;
    const own = workspace.log.document(workspace.pathOf(page.uri));
    const name = own?.number === undefined ? (own?.title ?? '') : `${own.number}. ${own.title}`;
    const edit = supersede(text, linkTo(name, decodeURI(wayTo(target.path, workspace.pathOf(page.uri)))));
    const change = { range: toRange(new SourceText(text), edit.range), newText: edit.text };
    return [
      {
        title: `Mark “${target.summary.title}” as superseded by this page`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(session, page, finding)],
        edit: { changes: { [target.uri]: [change] } },
      },
    ];
  });
  return (await Promise.all(actions)).flat();
}

/** On the title of a page that names no second look: one with a blank day. */
export function revisitAction(session: Session, page: Page, { range }: CodeActionParams): CodeAction[] {
  const { document } = page;
  const title = titlePlace(document);
  const { start, end } = toOffsets(document.source, range);
  if (end < title.start || title.end < start || document.reviewDates.length > 0) return [];
  const keyed = Object.keys(document.frontMatter).length > 0;
  const closing = document.source.lineStart(frontMatterEnd(document.source) - 1);
  const edit = keyed
    ? insertion(session, page, closing, 'review-by: ${1:date}\n')
    : insertion(session, page, endOfBlock(document, title.end), '\n\nReview by: ${1:date}');
  return [{ title: 'Look again on …', kind: CodeActionKind.RefactorRewrite, edit }];
}
