import type { Hover, HoverParams } from 'vscode-languageserver';
import type { DecisionDocument } from '../../document/model';
import { lookedIn } from '../../rule/reason';
import { rules } from '../../rules/index.gen';
import type { Range } from '../../text/source-text';
import { toOffset, toRange } from '../convert';
import { lineText } from '../edits';
import type { Session } from '../session';
import { targetAt } from '../targets';
import { recordCard } from './record-card';
import { markup, ruleText } from './rule-text';

/** What stands behind a finding, behind a rule's name in a suppression comment, or behind a link to another document. */
export async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const page = await session.active(textDocument.uri);
  if (!page) return null;
  const { document } = page;
  const offset = toOffset(document.source, position);
  const show = (texts: readonly string[], range: Range): Hover => ({
    contents: markup(texts.join('\n\n---\n\n'), session.client.markdownHover),
    range: toRange(document.source, range),
  });
  const findings = page.findings.filter(({ range }) => range.start <= offset && offset <= range.end);
  if (findings[0])
    return show(
      findings.map(({ rule, question }) => ruleText(session, rule, { question, sections: rules[rule] && lookedIn(document, rules[rule]) })),
      findings[0].range,
    );
  const named = suppressedRuleAt(document, offset);
  if (named) return show([ruleText(session, named.id, rules[named.id]!)], named.range);
  const target = targetAt(session, page, offset);
  return target?.summary && target.path !== session.workspace.pathOf(page.uri) ? show([recordCard(target.summary)], target.range) : null;
}

function suppressedRuleAt(
  { source, blocks }: DecisionDocument,
  offset: number,
): { readonly id: string; readonly range: Range } | undefined {
  if (blocks.some(({ type, range }) => type === 'code' && range.start <= offset && offset <= range.end)) return undefined;
  const start = source.lineStart(source.lineAt(offset));
  for (const comment of lineText(source, source.lineAt(offset)).matchAll(COMMENT)) {
    const names = start + comment.indices![1]![0];
    for (const word of comment[1]!.matchAll(/[a-z][a-z-]*/g)) {
      const range = { start: names + word.index, end: names + word.index + word[0].length };
      if (range.start <= offset && offset <= range.end && Object.hasOwn(rules, word[0])) return { id: word[0], range };
    }
  }
  return undefined;
}

/** A suppression comment: its first group holds the rules' names. */
const COMMENT = /<!--\s*leaven-(?:dis|en)able[a-z-]*(.*?)(?:\s--\s.*?)?-->/dg;
