import { KINDS, type DecisionDocument, type Section } from '../../document/model';
import { FORMS, inForm, suits, type Library, type Prompt } from '../../prompts/index';
import { toOffset } from '../convert';
import type { PromptItem, PromptsParams } from '../protocol';
import type { Page, Session } from '../session';

/** The prompts for a place in a page, those that fit best first; without a page all, in the order of the decks. */
export async function listPrompts(session: Session, params: PromptsParams | undefined): Promise<PromptItem[]> {
  const { textDocument, position, kind, form } = params ?? {};
  const page = textDocument ? await session.page(textDocument.uri) : undefined;
  const { library } = await (textDocument ? session.teams.of(textDocument.uri) : session.teams.in(session.folders[0] ?? ''));
  const wanted = KINDS.find((one) => one === kind);
  const fits = page ? fitting(library, page, position && toOffset(page.document.source, position)) : library.prompts.map(anywhere);
  const decks = new Map(library.decks.flatMap(({ title, prompts }) => prompts.map(({ id }) => [id, title])));
  return fits
    .filter(({ prompt }) => wanted === undefined || suits(prompt.kinds, wanted))
    .map(({ prompt, isForSection, answersHere }) => ({
      ...prompt,
      deck: decks.get(prompt.id)!,
      isForSection,
      answersHere,
      snippet: inForm(prompt.snippet, FORMS.find((one) => one === form) ?? 'text'),
    }));
}

/** A prompt, and why it fits a place. */
export interface Fit {
  readonly prompt: Prompt;
  readonly isForSection: boolean;
  /** The rules with a finding in the section that the prompt helps to answer. */
  readonly answersHere: readonly string[];
}

/** Prompts for the page's kind: first those that answer a finding in the section at `offset`, then those made for its role. */
export function fitting({ prompts }: Library, page: Page, offset: number | undefined): Fit[] {
  const { document } = page;
  const section = offset === undefined ? undefined : sectionAt(document, offset);
  const asked = new Set(page.findings.map(({ rule }) => rule));
  const askedHere = new Set(page.findings.filter(({ range }) => section && within(section, range.start)).map(({ rule }) => rule));
  const rank = ({ prompt, isForSection, answersHere }: Fit): number =>
    (answersHere.length > 0 ? 4 : 0) + (isForSection ? 2 : 0) + (prompt.answers.some((rule) => asked.has(rule)) ? 1 : 0);
  return prompts
    .filter(({ kinds }) => document.kind === 'other' || suits(kinds, document.kind))
    .map((prompt) => ({
      prompt,
      isForSection: section !== undefined && prompt.roles.includes(section.role),
      answersHere: prompt.answers.filter((rule) => askedHere.has(rule)),
    }))
    .sort((a, b) => rank(b) - rank(a));
}

function anywhere(prompt: Prompt): Fit {
  return { prompt, isForSection: false, answersHere: [] };
}

/** The innermost section around an offset. */
function sectionAt({ sections }: DecisionDocument, offset: number): Section | undefined {
  return sections.findLast((section) => within(section, offset));
}

function within({ heading, body }: Section, offset: number): boolean {
  return heading.start <= offset && offset <= body.end;
}
