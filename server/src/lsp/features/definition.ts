import type { DefinitionParams, Location } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert';
import type { Session } from '../session';
import { placeOf, readFile, targetAt } from '../targets';

/** The document or heading that a link, or a record called by its number, names. */
export async function definition(session: Session, { textDocument, position }: DefinitionParams): Promise<Location | null> {
  const page = await session.active(textDocument.uri);
  const target = page && targetAt(session, page, toOffset(page.document.source, position));
  if (!target?.summary) return null;
  const document = await readFile(session, target.uri);
  return document ? { uri: target.uri, range: toRange(document.source, placeOf(document, target.anchor)) } : null;
}
