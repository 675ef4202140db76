import { readDocument } from '../document/read';
import { fileName, fill, linkTo, numberOf, slugOf, supersede, type Edit, type Template } from '../templates/index';
import { childOf, hrefFrom, nameOf, parentOf, type Files } from './files';

export interface NewPageRequest {
  readonly template: Template;
  readonly title: string;
  /** URI of the folder in which it is to stand; it need not exist. */
  readonly folder: string;
  /** ISO date. */
  readonly date: string;
  /** Empty where nobody is known. */
  readonly author: string;
  /** URI of the page that the new one takes the place of. */
  readonly supersedes?: string | undefined;
}

/** A page that is ready to be written, and the mark on the page that it supersedes. Nothing is written yet. */
export interface NewPage {
  /** Where it is to stand; nothing stands there. */
  readonly uri: string;
  readonly text: string;
  /** The text in LSP snippet syntax: each blank is a tab stop. */
  readonly snippet: string;
  readonly superseded: { readonly uri: string; readonly text: string; readonly edit: Edit } | undefined;
}

/** Prepares a new page: its name after the habit of its folder, its text from the template. Throws NewPageError. */
export async function newPage(files: Files, request: NewPageRequest): Promise<NewPage> {
  const { template, folder, date, author, supersedes } = request;
  const title = request.title.replace(/\s+/g, ' ').trim();
  if (slugOf(title) === '') throw new NewPageError('A title needs letters or digits, since the name of the file comes from it.');
  const names = ((await files.list(folder)) ?? []).map(({ name }) => name);
  const { name, number } = fileName(title, names, { isNumbered: template.isNumbered, date });
  if (names.some((one) => one.toLowerCase() === name.toLowerCase()))
    throw new NewPageError(`${name} exists there already and stays as it is; another title gives another name.`);
  const uri = childOf(folder, name);
  const before = supersedes === undefined ? undefined : await files.read(supersedes);
  if (supersedes !== undefined && before === undefined)
    throw new NewPageError(`The page to supersede can't be read: ${nameOf(supersedes)}. Its path may have changed.`);
  const links = before === undefined ? [] : [`Supersedes ${linkTo(titleOf(before, supersedes!), hrefFrom(folder, supersedes!))}.`];
  const { text, snippet } = fill(template.text, { title, number, date, author, links });
  const mark = (page: string): Edit => supersede(page, linkTo(numbered(title, number), hrefFrom(parentOf(supersedes!) ?? folder, uri)));
  return { uri, text, snippet, superseded: before === undefined ? undefined : { uri: supersedes!, text: before, edit: mark(before) } };
}

/** Why there is no such new page, and what helps. */
export class NewPageError extends Error {}

function titleOf(text: string, uri: string): string {
  const name = nameOf(uri);
  const title = readDocument(text).title?.text;
  return title === undefined ? name : numbered(title, numberOf(name));
}

function numbered(title: string, number: number | undefined): string {
  return number === undefined ? title : `${number}. ${title}`;
}
