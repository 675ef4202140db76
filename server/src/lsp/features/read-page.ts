import { OWN_ROLES } from '../../config/check-schema';
import { KINDS } from '../../document/model';
import { factsOf } from '../../document/reading';
import type { Range } from '../../text/source-text';
import { toPlace } from '../convert';
import type { DocumentParams, PageReading, Place } from '../protocol';
import type { Session } from '../session';

/** How an open document was read, of kind `other` too, so that a person can see why nothing is said about it. */
export async function readPage(session: Session, { textDocument }: DocumentParams): Promise<PageReading | null> {
  const page = await session.page(textDocument.uri);
  if (!page) return null;
  const { document, version, problems } = page;
  const place = (range: Range): Place => toPlace(document.source, range);
  return {
    version,
    kind: document.kind,
    isKindSure: document.isKindSure,
    dialect: document.dialect,
    status: { value: document.status.value, place: document.status.range ? place(document.status.range) : null },
    title: document.title ? place(document.title.range) : null,
    options: document.options.map(({ name, chosen, isSure, range, pros, cons, rejection }) => ({
      name,
      chosen,
      isSure,
      place: place(range),
      pros: pros.map(place),
      cons: cons.map(place),
      rejection: rejection ? place(rejection) : null,
    })),
    facts: factsOf(document).map(({ name, passages }) => ({
      name,
      passages: passages.map(({ note, range }) => ({ note, place: place(range) })),
    })),
    sections: document.sections.map(({ role, title, level, heading }) => ({ role, title, level, place: place(heading) })),
    kinds: KINDS,
    roles: OWN_ROLES,
    problems,
  };
}
