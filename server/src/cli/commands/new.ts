import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createFile, diskFiles, replaceFile } from '../../node/files';
import { userOf } from '../../node/git';
import { relativePath } from '../../node/paths';
import { homeOf } from '../../team/home';
import { newPage, NewPageError, type NewPage } from '../../team/new-page';
import type { Template } from '../../templates/index';
import { didYouMean } from '../../text/nearest';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { Misuse } from '../misuse';
import { teamOf } from '../team';

/** Writes a new document from a template under the next number of its folder, and prints its path. */
export async function newDocument(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { templates } = await teamOf(io);
  if (flags.list) {
    if (words.length > 0) throw new Misuse('leaven new --list takes no further words.');
    await io.stdout(listOf(templates));
    return EXIT.ok;
  }
  const [name, ...title] = words;
  if (name === undefined)
    throw new Misuse('A template and a title are needed: leaven new <template> <title>. leaven new --list lists the templates.');
  const template = named(name, templates);
  if (title.length === 0) throw new Misuse(`A title is needed after the template: leaven new ${name} <title>.`);
  const page = await prepared(template, title.join(' '), flags, io);
  const file = fileURLToPath(page.uri);
  written(file, io, () => createFile(file, page.text));
  await io.stdout(`${relativePath(io.cwd, file)}\n`);
  if (page.superseded) {
    const { uri, text, edit } = page.superseded;
    const marked = fileURLToPath(uri);
    written(marked, io, () => replaceFile(marked, text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)));
    await io.stderr(`${relativePath(io.cwd, marked)} is marked as superseded.\n`);
  }
  return EXIT.ok;
}

function written(file: string, io: Io, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Misuse(`${relativePath(io.cwd, file)} could not be written: ${(error as Error).message}`);
  }
}

async function prepared(template: Template, title: string, flags: Flags, io: Io): Promise<NewPage> {
  const urlOf = (file: string): string => pathToFileURL(path.resolve(io.cwd, file)).href;
  const folder = typeof flags.dir === 'string' ? urlOf(flags.dir) : await homeOf(diskFiles, urlOf('.'), template);
  const supersedes = typeof flags.supersedes === 'string' ? urlOf(flags.supersedes) : undefined;
  try {
    return await newPage(diskFiles, { template, title, folder, date: io.today, author: userOf(io.cwd), supersedes });
  } catch (error) {
    if (error instanceof NewPageError) throw new Misuse(error.message);
    throw error;
  }
}

function named(name: string, templates: readonly Template[]): Template {
  const template = templates.find((one) => one.name === name);
  if (template) return template;
  const names = templates.map((one) => one.name);
  throw new Misuse(`There is no template ${name}.${didYouMean(name, names)} leaven new --list lists the templates.`);
}

function listOf(templates: readonly Template[]): string {
  const width = Math.max(...templates.map(({ name }) => name.length));
  const lines = templates.map(({ name, title, when }) => `${name.padEnd(width)}  ${when === '' ? title : when}\n`);
  return `${lines.join('')}\nleaven new <template> <title> begins a document with one of them.\n`;
}
