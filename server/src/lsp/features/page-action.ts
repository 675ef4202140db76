import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { titlePlace } from '../../document/query';
import { missingParts, templateOf, type MissingPart } from '../../templates/index';
import { parentOf } from '../../team/files';
import { toOffsets } from '../convert';
import { endOfBlock, frontMatterEnd, insertion, type Insertion } from '../edits';
import type { Page, Session } from '../session';
import { newDocument } from './templates';

/** On the title of a page what can be done with all of it: fill in its template, look again, put another in its place. */
export async function pageActions(session: Session, page: Page, { range }: CodeActionParams): Promise<CodeAction[]> {
  const { document } = page;
  const title = titlePlace(document);
  const { start, end } = toOffsets(document.source, range);
  if (end < title.start || title.end < start) return [];
  return [...(await sections(session, page)), ...secondLook(session, page), ...(await superseding(session, page))];
}

/** The headings of the page's template that it lacks, with blanks under them. */
async function sections(session: Session, page: Page): Promise<CodeAction[]> {
  const { document } = page;
  const template = templateOf(document, (await session.teams.of(page.uri)).templates);
  const missing = template ? missingParts(document, template) : [];
  if (!template || missing.length === 0) return [];
  const edit = insertion(session, page, ...insertionsOf(document.source.text, missing));
  const names = missing.map(({ title }) => title).join(', ');
  return [{ title: `Add sections of ${template.title}: ${names}`, kind: CodeActionKind.RefactorRewrite, edit }];
}

/** Parts that go to one place stand in one piece there; the blanks of all pieces are tab stops in one row. */
function insertionsOf(text: string, missing: readonly MissingPart[]): Insertion[] {
  const offsets = [...new Set(missing.map(({ offset }) => offset))].sort((a, b) => a - b);
  let stops = 0;
  return offsets.map((offset) => {
    const parts = missing.filter((part) => part.offset === offset).map((part) => part.text);
    const before = /(?:^|(\n|\r)[ \t]*(\n|\r\n?)?)$/.exec(text.slice(Math.max(0, offset - ROOM), offset).replace(/\r\n/g, '\n'));
    const gap = offset === 0 || before?.[2] ? '' : before?.[1] ? '\n' : '\n\n';
    const piece = `${gap}${parts.join('\n\n')}\n${offset < text.length ? '\n' : ''}`;
    return {
      offset,
      snippet: piece.replace(/[\\$}]|\{([^{}\n]+)\}/g, (one, blank?: string) => (blank ? `\${${++stops}:${blank}}` : `\\${one}`)),
    };
  });
}

/** Characters in which the blank line before an insertion is looked for. */
const ROOM = 80;

/** For a page that names no second look: one with a blank day. */
function secondLook(session: Session, page: Page): CodeAction[] {
  const { document } = page;
  if (document.reviewDates.length > 0) return [];
  const keyed = Object.keys(document.frontMatter).length > 0;
  const closing = document.source.lineStart(frontMatterEnd(document.source) - 1);
  const place = keyed
    ? { offset: closing, snippet: 'review-by: ${1:date}\n' }
    : { offset: endOfBlock(document, titlePlace(document).end), snippet: '\n\nReview by: ${1:date}' };
  const edit = insertion(session, page, place);
  return [{ title: 'Look again on …', kind: CodeActionKind.RefactorRewrite, edit }];
}

/** A new record from this one's template that takes its place, and the mark on this one. */
async function superseding(session: Session, page: Page): Promise<CodeAction[]> {
  const { document, uri } = page;
  const folder = parentOf(uri);
  if (!session.client.createsFiles || folder === undefined || document.kind !== 'decision-record' || document.status.value !== 'accepted')
    return [];
  const { templates } = await session.teams.of(uri);
  const template = templateOf(document, templates) ?? templates.find(({ kind }) => kind === document.kind);
  if (!template) return [];
  const made = await newDocument(session, { template: template.name, title: document.title?.text ?? '', folder, supersedes: uri });
  if (made.problem !== undefined) return [];
  const documentChanges: WorkspaceEdit['documentChanges'] = [
    { kind: 'create', uri: made.uri },
    {
      textDocument: { uri: made.uri, version: null },
      edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: made.text }],
    },
    ...made.edits.map((one) => ({ textDocument: { uri: one.uri, version: null }, edits: [...one.edits] })),
  ];
  return [{ title: 'Supersede by a new record', kind: CodeActionKind.RefactorRewrite, edit: { documentChanges } }];
}
