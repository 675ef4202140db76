import fs from 'node:fs';
import path from 'node:path';
import type { Kind } from '../../document/model';
import { isWithin, slashed } from '../../node/paths';

/** A folder in which documents of one kind are kept. */
export interface DocumentFolder {
  /** `/`-separated, from the folder that was looked at. */
  readonly path: string;
  readonly kind: Kind;
  /** The file of another tool that names it; undefined where its own name tells. */
  readonly namedBy: string | undefined;
}

/** The folders of documents under `folder`: those that other tools' files name, and those with a usual name. */
export function documentFolders(folder: string): readonly DocumentFolder[] {
  const named = NAMING.flatMap(([file, read]) =>
    read(textOf(path.join(folder, file))).map((name): DocumentFolder => ({
      path: clean(folder, name),
      kind: 'decision-record',
      namedBy: file,
    })),
  );
  const usual = USUAL.flatMap(([kind, names]) => names.map((name): DocumentFolder => ({ path: name, kind, namedBy: undefined })));
  const all = [...named, ...usual].filter(({ path: name }) => name !== '' && isFolder(path.join(folder, name)));
  return all.filter((one, i) => all.findIndex((other) => other.path === one.path) === i);
}

/** Files in which other tools say where decision records are kept. */
const NAMING: readonly (readonly [file: string, read: (text: string) => string[]])[] = [
  ['.adr-dir', (text) => matches(text, /^\s*(\S.*?)\s*$/)],
  ['adrs.toml', (text) => matches(text, /^\s*adr_dir\s*=\s*["']([^"'\n]+)["']/m)],
  ['.log4brains.yml', (text) => matches(text, /^\s*(?:- )?adrFolder:\s*["']?([^"'\n#]+?)["']?\s*(?:#.*)?$/gm)],
  ['adr.config.json', (text) => matches(text, /"path"\s*:\s*"([^"\n]+)"/)],
];

const USUAL: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'decision-record',
    [
      'docs/decisions',
      'docs/adr',
      'docs/adrs',
      'doc/adr',
      'doc/decisions',
      'docs/architecture/decisions',
      'doc/architecture/decisions',
      'adr',
      'adrs',
      'decisions',
    ],
  ],
  ['proposal', ['rfcs', 'rfc', 'docs/rfcs', 'docs/rfc', 'proposals', 'docs/proposals', 'keps', 'docs/design-docs']],
  ['narrative', ['docs/product', 'product', 'docs/prds', 'docs/prd', 'prds', 'pitches', 'docs/pitches']],
  ['working-agreement', ['docs/working-agreements', 'working-agreements', 'docs/ways-of-working', 'docs/team']],
];

function matches(text: string, pattern: RegExp): string[] {
  const all = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
  return all.flatMap((match) => match?.[1] ?? []);
}

/** Empty for a path that leads elsewhere. */
function clean(folder: string, name: string): string {
  const target = path.resolve(folder, name);
  return isWithin(folder, target) ? slashed(path.relative(folder, target)) : '';
}

function isFolder(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function textOf(file: string): string {
  try {
    return fs.statSync(file).size < 100_000 ? fs.readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
