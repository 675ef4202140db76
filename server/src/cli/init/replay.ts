import fs from 'node:fs';
import path from 'node:path';
import type { Kind } from '../../document/model';
import { readDocument } from '../../document/read';
import { fingerprint } from '../../engine/fingerprint';
import { lint } from '../../engine/lint';
import { discover } from '../../node/discover';
import { Git, GitError, type Version } from '../../node/git';
import { relativePath } from '../../node/paths';
import { decode, readPage } from '../../node/read-page';
import { rules } from '../../rules/index.gen';

/** A page as it stands now. */
export interface PresentPage {
  /** `/`-separated, from the folder that was looked at. */
  readonly path: string;
  readonly kind: Kind;
}

/** A question that Leaven would have asked. */
export interface Question {
  readonly rule: string;
  readonly path: string;
  /** 1-based; in the text as it stands now if `isOpen`, else in the newest text that was asked. */
  readonly line: number;
  /** Whether the page would be asked today. */
  readonly isOpen: boolean;
}

export interface Replay {
  readonly pages: readonly PresentPage[];
  /** Each question once, however many versions of its page raise it. */
  readonly questions: readonly Question[];
  /** Documents that were asked or could have been. */
  readonly documents: number;
  readonly versions: number;
  /** Why there is no history; undefined where there is one. */
  readonly withoutHistory: string | undefined;
}

/** Blank on purpose, so it is not asked. */
export function isTemplate(name: string): boolean {
  return /(?:^|\/)[^/]*template[^/]*$/i.test(name);
}

/** What is remembered of one document over its versions, by fingerprint. */
type Asked = Map<string, Question>;

/** More versions than this tell no more. */
const MOST_VERSIONS = 1000;
const AT_ONCE = 100;

/** Lints every document under `folder` as it stands, and every text that commits since an ISO date gave to one. */
export function replay(folder: string, since: string, today: string): Replay {
  const documents = new Map<string, Asked>();
  const ask = (name: string, text: string, isOpen: boolean): Kind => {
    const document = readDocument(text, { path: name });
    if (document.kind === 'other' || isTemplate(name)) return document.kind;
    const asked: Asked = documents.get(name) ?? new Map<string, Question>();
    documents.set(name, asked);
    for (const finding of lint(document, rules, { today }).findings) {
      if (!finding.shown) continue;
      const line = document.source.lineAt(finding.range.start) + 1;
      const key = fingerprint(document, finding);
      if (!asked.has(key)) asked.set(key, { rule: finding.rule, path: name, line, isOpen });
    }
    return document.kind;
  };
  const history = readHistory(folder, since);
  const changed = new Set(typeof history === 'string' ? [] : history.versions.map(({ path: name }) => name));
  const pages = discover([folder], folder, { ignoreFiles: true })
    .files.map(({ file }) => ({ file, path: relativePath(folder, file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path: name }): PresentPage => {
      const { text = '' } = readPage(file);
      const isReplayed = typeof history === 'string' || changed.has(name);
      return { path: name, kind: isReplayed ? ask(name, text, true) : readDocument(text, { path: name }).kind };
    });
  let versions = 0;
  if (typeof history !== 'string')
    for (const { path: name, text } of history.texts()) if (ask(name, text, false) !== 'other' && !isTemplate(name)) versions++;
  const questions = [...documents.values()].flatMap((asked) => [...asked.values()]);
  return { pages, questions, documents: documents.size, versions, withoutHistory: typeof history === 'string' ? history : undefined };
}

interface History {
  readonly versions: readonly Version[];
  /** A few at a time, so that they are never all in memory. */
  texts(): Iterable<{ readonly path: string; readonly text: string }>;
}

/** Why there is none, where there is none. */
function readHistory(folder: string, since: string): History | string {
  try {
    const git = new Git(folder);
    const [here, root] = [fs.realpathSync(folder), fs.realpathSync(git.root)];
    const within = (name: string) => relativePath(here, path.join(root, name));
    const isWanted = (name: string) => /\.(?:md|markdown)$/i.test(name) && !within(name).startsWith('../');
    const versions = git.versions(since, isWanted, MOST_VERSIONS).map(({ path: name, blob }) => ({ path: within(name), blob }));
    if (versions.length === 0) return `no document changed in git since ${since}`;
    return {
      versions,
      *texts() {
        for (let i = 0; i < versions.length; i += AT_ONCE) {
          const some = versions.slice(i, i + AT_ONCE);
          const texts = git.blobs(some.map(({ blob }) => blob));
          for (const [j, { path: name }] of some.entries()) yield { path: name, text: decode(texts[j]!).text ?? '' };
        }
      },
    };
  } catch (error) {
    if (error instanceof GitError) return error.message.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    throw error;
  }
}
