import type { Range as LspRange } from 'vscode-languageserver';
import { homeOf } from '../../team/home';
import { newPage, NewPageError } from '../../team/new-page';
import { SourceText } from '../../text/source-text';
import { didYouMean } from '../../text/nearest';
import { toRange } from '../convert';
import type { NewDocument, NewDocumentParams, TemplateItem, TemplatesParams } from '../protocol';
import type { Session } from '../session';

/** The templates that the team of `folder` has, each with the folder in which its pages go. */
export async function listTemplates(session: Session, params: TemplatesParams | undefined): Promise<TemplateItem[]> {
  const folder = params?.folder ?? session.folders[0];
  if (folder === undefined) return [];
  const { templates } = await session.teams.in(folder);
  return Promise.all(
    templates.map(async (template) => ({
      name: template.name,
      title: template.title,
      when: template.when,
      kind: template.kind ?? null,
      folder: await homeOf(session.files, folder, template),
    })),
  );
}

/** A new document, ready to be created by the client; nothing is written here. */
export async function newDocument(session: Session, params: NewDocumentParams): Promise<NewDocument> {
  const { templates } = await session.teams.in(params.folder);
  const template = templates.find(({ name }) => name === params.template);
  if (!template) {
    const names = templates.map(({ name }) => name);
    return { problem: `There is no template ${params.template}.${didYouMean(params.template, names)} There are ${names.join(', ')}.` };
  }
  const author = params.author ?? (await session.runtime.author(params.folder));
  try {
    const { uri, text, snippet, superseded } = await newPage(session.files, {
      ...params,
      template,
      date: session.runtime.today(),
      author,
    });
    const edits = superseded ? [{ uri: superseded.uri, edits: [toEdit(superseded)] }] : [];
    return { uri, text, snippet, edits };
  } catch (error) {
    if (error instanceof NewPageError) return { problem: error.message };
    throw error;
  }
}

function toEdit({
  text,
  edit,
}: {
  readonly text: string;
  readonly edit: { readonly range: { start: number; end: number }; readonly text: string };
}): {
  range: LspRange;
  newText: string;
} {
  return { range: toRange(new SourceText(text), edit.range), newText: edit.text };
}
