import { KINDS, type DecisionDocument, type Section } from '../../document/model';
import { prompts, type Prompt } from '../../prompts/index';
import { toOffset } from '../convert';
import type { PromptItem, PromptsParams } from '../protocol';
import type { Page, Session } from '../session';

/** The prompts for a place in a page, those that fit best first; without a page all, in the order of the decks. */
export async function listPrompts(session: Session, params: PromptsParams | undefined): Promise<PromptItem[]> {
  const { textDocument, position, kind } = params ?? {};
  const page = textDocument ? await session.page(textDocument.uri) : undefined;
  const wanted = KINDS.find((one) => one === kind);
  const suitable = page ? fitting(page, position && toOffset(page.document.source, position)) : prompts;
  return suitable
    .filter((prompt) => wanted === undefined || suits(prompt.kinds, wanted))
    .map(({ id, moment, question, why, snippet }) => ({ id, moment, question, why, snippet }));
}

/** Prompts for the page's kind: first those that answer a finding in the section at `offset`, then those made for its role. */
export function fitting(page: Page, offset: number | undefined): Prompt[] {
  const { document } = page;
  const section = offset === undefined ? undefined : sectionAt(document, offset);
  const asked = new Set(page.findings.map(({ rule }) => rule));
  const askedHere = new Set(page.findings.filter(({ range }) => section && within(section, range.start)).map(({ rule }) => rule));
  const fit = (prompt: Prompt): number =>
    (prompt.answers.some((rule) => askedHere.has(rule)) ? 4 : 0) +
    (section && prompt.roles.includes(section.role) ? 2 : 0) +
    (prompt.answers.some((rule) => asked.has(rule)) ? 1 : 0);
  return prompts
    .filter(({ kinds }) => document.kind === 'other' || suits(kinds, document.kind))
    .map((prompt) => ({ prompt, fit: fit(prompt) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ prompt }) => prompt);
}

/** The innermost section around an offset. */
function sectionAt({ sections }: DecisionDocument, offset: number): Section | undefined {
  return sections.findLast((section) => within(section, offset));
}

function within({ heading, body }: Section, offset: number): boolean {
  return heading.start <= offset && offset <= body.end;
}

function suits<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
