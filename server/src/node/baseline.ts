import fs from 'node:fs';
import path from 'node:path';
import { parseJsonText } from '../config/parse-text';
import { titleKey, type KnownFindings, type Past } from '../engine/past';
import { isWithin, relativePath } from './paths';

/** What a baseline keeps of one document. */
export interface KnownDocument {
  /** By which it is known again where its file has another name; none where the document has none. */
  readonly title?: string | undefined;
  /** Counts by `rule fingerprint`. */
  readonly findings: Readonly<Record<string, number>>;
}

/** Documents of a baseline whose files are not where they were, by the keys of their titles. */
export interface Gone {
  /** Their paths in the baseline. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What is known of each, in the same order. */
  readonly moved: Readonly<Record<string, readonly KnownFindings[]>>;
}

/** The findings that a team knew of when it took Leaven up, by document. */
export class Baseline {
  /** `documents` by `/`-separated path, relative to the folder of `file`, an absolute path. */
  constructor(
    readonly file: string,
    readonly documents: ReadonlyMap<string, KnownDocument>,
  ) {}

  pathOf(page: string): string {
    return relativePath(path.dirname(this.file), page);
  }

  /** Looks which documents are gone from their places. */
  gone(): Gone {
    const folder = path.dirname(this.file);
    const gone = new Map<string, string[]>();
    for (const [name, { title = '' }] of this.documents) {
      if (fs.existsSync(path.resolve(folder, name))) continue;
      const key = titleKey(title);
      const names = gone.get(key);
      if (names) names.push(name);
      else gone.set(key, [name]);
    }
    const moved = [...gone].map(([key, names]) => [key, names.map((name) => counts(this.documents.get(name)!))] as const);
    return { names: Object.fromEntries(gone), moved: Object.fromEntries(moved) };
  }

  /** What is known of the page at an absolute path. One that the baseline does not list may be one that is `gone` from its place. */
  past(page: string, gone: () => Gone): Past {
    const own = this.documents.get(this.pathOf(page));
    return own ? { known: counts(own), moved: {} } : { known: {}, moved: gone().moved };
  }

  /** One document a block and one finding a line, sorted: what two branches add seldom meets. */
  toString(): string {
    const files = sorted(
      [...this.documents].map(([name, { title, findings }]) => [
        name,
        { ...(title !== undefined && { title }), findings: Object.fromEntries(sorted(Object.entries(findings))) },
      ]),
    );
    return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, undefined, 2)}\n`;
  }
}

export interface BaselineProblem {
  readonly message: string;
  readonly line?: number;
}

/**
 * Reads a baseline; `within` is the folder that it may not lead out of by a link. Never throws: a file that is missing or
 * broken is a problem, which says how to mend it.
 */
export function readBaseline(file: string, within?: string): Baseline | BaselineProblem {
  let text: string;
  try {
    if (within !== undefined && !isWithin(fs.realpathSync(within), fs.realpathSync(file)))
      return { message: 'This baseline is a link that leads out of the folder of its configuration, and is not read.' };
    const { size } = fs.statSync(file);
    if (size > MAX_BYTES) return { message: `This baseline has ${size} bytes, and up to ${MAX_BYTES} are read. ${ANEW}` };
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { message: 'There is no such baseline. leaven lint --update-baseline, with the same paths and flags, creates it.' };
    return { message: `This baseline could not be read: ${(error as Error).message}.` };
  }
  try {
    return parse(text, file);
  } catch (error) {
    return { message: `This baseline could not be read: ${(error as Error).message}. ${ANEW}` };
  }
}

const VERSION = 1;
const MAX_BYTES = 16 * 1024 * 1024;
const ANEW = 'Take it back from version control, or remove it and have leaven lint --update-baseline write it anew.';

function parse(text: string, file: string): Baseline | BaselineProblem {
  const { value, errors, lineOf } = parseJsonText(text.replace(/^\ufeff/, ''));
  if (errors[0]) return { line: errors[0].line, message: `${errors[0].message} ${ANEW}` };
  if (!isRecord(value) || !isRecord(value['files'])) return { line: 1, message: `This is no baseline of Leaven. ${ANEW}` };
  if (value['version'] !== VERSION)
    return {
      line: lineOf(['version']),
      message: `This baseline has the version ${JSON.stringify(value['version'])}; this Leaven reads ${VERSION}. ${ANEW}`,
    };
  const documents = new Map<string, KnownDocument>();
  for (const [name, known] of Object.entries(value['files'])) {
    if (!isKnownDocument(known))
      return { line: lineOf(['files', name]), message: `What this baseline says of ${JSON.stringify(name)} can't be read. ${ANEW}` };
    documents.set(name, known);
  }
  return new Baseline(file, documents);
}

function isKnownDocument(value: unknown): value is KnownDocument {
  if (!isRecord(value) || !isRecord(value['findings'])) return false;
  if (value['title'] !== undefined && typeof value['title'] !== 'string') return false;
  return Object.entries(value['findings']).every(([key, count]) => FINDING.test(key) && Number.isSafeInteger(count) && Number(count) > 0);
}

const FINDING = /^[a-z][a-z-]* [0-9a-f]{16}$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts by fingerprint alone. */
function counts({ findings }: KnownDocument): KnownFindings {
  return Object.fromEntries(Object.entries(findings).map(([key, count]) => [key.slice(key.indexOf(' ') + 1), count]));
}

/** By key in code units. */
function sorted<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
