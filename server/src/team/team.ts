import { library as ours, withDecks, type FileProblem, type Library, type TeamFile } from '../prompts/index';
import { readTemplate, templates as ownTemplates, type Template } from '../templates/index';
import { childOf, parentOf, type Files } from './files';

/** What a team can use: Leaven's prompts and templates, and its own from `.leaven/prompts` and `.leaven/templates`. */
export interface Team {
  readonly library: Library;
  /** A team's template stands in the place of Leaven's of that name. */
  readonly templates: readonly Template[];
  /** The files that were read, by URI, each with what is amiss in it. */
  readonly files: readonly { readonly uri: string; readonly problems: readonly FileProblem[] }[];
}

/** Leaven's own alone. */
export const ALONE: Team = { library: ours, templates: ownTemplates, files: [] };

/** Reads the nearest folder `.leaven` at or above `folder`, a URI, up to the top of its repository. Never rejects. */
export async function readTeam(files: Files, folder: string, ruleIds: readonly string[]): Promise<Team> {
  const home = await nearest(files, folder);
  if (home === undefined) return ALONE;
  const decks = await filesIn(files, childOf(home, 'prompts'), /\.ya?ml$/i);
  const pages = await filesIn(files, childOf(home, 'templates'), /\.(?:md|markdown)$/i);
  const { library, problems } = withDecks(ours, decks, ruleIds);
  const read = pages.map(({ path, text }) => ({ path, ...readTemplate(text, path.replace(/^.*\/|\.[^.]*$/g, '')) }));
  const all = [...problems, ...read.flatMap(({ path, problems: own }) => own.map((problem) => ({ path, ...problem })))];
  const names = new Set(read.map(({ template }) => template.name));
  return {
    library,
    templates: [...read.map(({ template }) => template), ...ownTemplates.filter(({ name }) => !names.has(name))],
    files: [...decks, ...pages].map(({ path, uri }) => ({ uri, problems: all.filter((problem) => problem.path === path) })),
  };
}

async function nearest(files: Files, folder: string): Promise<string | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    const entries = await files.list(at);
    if (entries?.some(({ name, isFolder }) => isFolder && name === HOME)) return childOf(at, HOME);
    if (entries?.some(({ name }) => name === '.git')) return undefined;
  }
  return undefined;
}

const HOME = '.leaven';

async function filesIn(files: Files, folder: string, pattern: RegExp): Promise<(TeamFile & { readonly uri: string })[]> {
  const names = ((await files.list(folder)) ?? []).flatMap(({ name, isFolder }) => (!isFolder && pattern.test(name) ? [name] : []));
  const read = names.sort().map(async (name) => {
    const uri = childOf(folder, name);
    const text = await files.read(uri);
    return text === undefined ? [] : [{ uri, path: `${folder.replace(/^.*\/(?=\.leaven\/)/, '')}/${name}`, text }];
  });
  return (await Promise.all(read)).flat();
}
