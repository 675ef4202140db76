import { parse } from 'yaml';
import type { Kind } from '../document/model';
import { isBelow, type Template } from '../templates/index';
import { childOf, parentOf, type Files } from './files';

/**
 * The folder in which a new page from a template goes, as a URI: what `.adr-dir` or `.log4brains.yml` says for decision records,
 * else a folder that holds such pages by its name, at `from` or above it up to the top of the repository; else the template's own.
 */
export async function homeOf(files: Files, from: string, template: Pick<Template, 'kind' | 'folder'>): Promise<string> {
  let top = from;
  for (let at: string | undefined = from; at !== undefined; at = parentOf(at)) {
    const entries = (await files.list(at)) ?? [];
    const has = (name: string): boolean => entries.some((entry) => entry.name === name);
    if (template.kind === 'decision-record') {
      const stated = (has('.adr-dir') && (await files.read(childOf(at, '.adr-dir')))) || '';
      const folder = has('.log4brains.yml') ? adrFolder(await files.read(childOf(at, '.log4brains.yml'))) : undefined;
      for (const path of [stated.trim(), folder]) if (isBelow(path)) return childOf(at, path.replace(/^\.\/|\/$/g, ''));
    }
    const [first] = await existing(files, at, template);
    if (first) return first;
    if (has('.git')) {
      top = at;
      break;
    }
  }
  return childOf(top, template.folder);
}

const FOLDERS: Partial<Record<Kind, RegExp>> = {
  'decision-record': /^(?:adrs?|decisions?|architecture[-_]decisions?|decision[-_]records?|decision[-_]log)$/i,
  proposal: /^(?:rfcs?|proposals?|design[-_]docs?)$/i,
  narrative: /^(?:prds?|product|pitches|narratives|briefs|specs)$/i,
  'working-agreement': /^(?:team|working[-_]agreements?|agreements|ways[-_]of[-_]working)$/i,
  framework: /^(?:frameworks?|practices|process(?:es)?|playbooks?)$/i,
};

/** Where teams keep pages beside the folder at hand. */
const SHELVES = ['', 'docs', 'doc', 'documentation', 'docs/architecture', 'doc/architecture', 'architecture'];

async function existing(files: Files, at: string, { kind, folder }: Pick<Template, 'kind' | 'folder'>): Promise<string[]> {
  const own = childOf(at, folder);
  if (await files.list(own)) return [own];
  const pattern = kind && FOLDERS[kind];
  for (const shelf of pattern ? SHELVES : []) {
    const place = shelf ? childOf(at, shelf) : at;
    const found = (await files.list(place))?.find(({ name, isFolder }) => isFolder && pattern!.test(name));
    if (found) return [childOf(place, found.name)];
  }
  return [];
}

function adrFolder(text: string | undefined): string | undefined {
  try {
    const config = parse(text ?? '', { maxAliasCount: 0 }) as { project?: { adrFolder?: unknown } } | null;
    const folder = config?.project?.adrFolder;
    return typeof folder === 'string' ? folder : undefined;
  } catch {
    return undefined;
  }
}
