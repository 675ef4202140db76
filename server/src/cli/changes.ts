import fs from 'node:fs';
import path from 'node:path';
import type { Lines } from '../engine/changed';
import { Git, GitError, type Change } from '../node/git';
import { relativePath } from '../node/paths';
import { decode } from '../node/read-page';
import type { Flags } from './flags';
import type { Io } from './io';
import { Misuse } from './misuse';
import type { Page } from './selection';

/** A page that is part of a change. */
export interface ChangedPage extends Page {
  /** Where it changed, if `--changed-sections` asks for that: its findings elsewhere are kept silent. */
  readonly changed?: readonly Lines[] | undefined;
}

/** The pages that `--since` or `--staged` leaves, as staged where they are. Throws Misuse where git can't tell. */
export function changedPages(pages: readonly Page[], flags: Flags, io: Io): readonly ChangedPage[] {
  const { since, staged } = flags;
  const sections = flags['changed-sections'];
  if (since === undefined && !staged) {
    if (sections) throw new Misuse('--changed-sections needs to know since when: --since <ref> or --staged.');
    return pages;
  }
  if (since !== undefined && staged) throw new Misuse('--since and --staged are two different changes: give one of them.');
  if (pages.some((page) => page.path.startsWith('<')))
    throw new Misuse("Standard input is one document and no change of a repository: --since and --staged can't be given with it.");
  try {
    const git = new Git(io.cwd);
    const changes = new Map((typeof since === 'string' ? git.since(since) : git.staged()).map((change) => [change.path, change]));
    return pages.flatMap((page): ChangedPage[] => {
      const name = nameIn(git.root, path.resolve(io.cwd, page.path));
      const change = changes.get(name);
      if (!change) return [];
      const changed = sections ? linesOf(change) : undefined;
      return [{ ...page, ...(changed && { changed }), ...(staged && { read: () => decode(git.stagedBytes(name)) }) }];
    });
  } catch (error) {
    if (error instanceof GitError) throw new Misuse(error.message);
    throw error;
  }
}

function linesOf(change: Change): readonly Lines[] | undefined {
  const lines = change.lines();
  return lines === 'all' ? undefined : lines;
}

/** A file's path as git spells it: from the root, links in its folders resolved. */
function nameIn(root: string, file: string): string {
  const folder = fs.realpathSync(path.dirname(file));
  return relativePath(fs.realpathSync(root), path.join(folder, path.basename(file)));
}
