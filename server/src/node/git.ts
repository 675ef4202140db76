import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Lines } from '../engine/changed';

/** A file that a change adds or touches, by its `/`-separated path from the repository's root. */
export interface Change {
  readonly path: string;
  /** Its lines that are new or stand where something was taken out; `all` for a new file. */
  lines(): readonly Lines[] | 'all';
}

/** A text that a file had. */
export interface Version {
  /** The newest name of the file, `/`-separated from the repository's root. */
  readonly path: string;
  readonly blob: string;
}

/** Why git could not tell, and what helps. */
export class GitError extends Error {}

/** A repository, asked through the real git. Methods throw GitError. */
export class Git {
  /** Absolute path of the working tree's root. */
  readonly root: string;

  constructor(folder: string) {
    this.root = path.resolve(run(folder, ['rev-parse', '--show-toplevel'], 'This folder is in no git repository.').toString().trimEnd());
  }

  /** What the working tree changed since it parted from `ref`, files that git does not know yet included. */
  since(ref: string): Change[] {
    const base = this.base(ref);
    const unknown = fields(this.git('ls-files', '--others', '--exclude-standard', '-z'));
    return [...this.changes([base]), ...unknown.map((file): Change => ({ path: file, lines: () => 'all' }))];
  }

  /** What the index holds for the next commit. */
  staged(): Change[] {
    return this.changes(['--cached']);
  }

  /** A file as the index holds it. */
  stagedBytes(file: string): Uint8Array {
    return run(this.root, ['cat-file', 'blob', `:${file}`], `git holds no staged text of ${file}.`);
  }

  /** Texts that commits since an ISO date gave to files, newest first and up to `most`; renames are followed to the newest name. */
  versions(since: string, isWanted: (path: string) => boolean, most: number): Version[] {
    const shown = ['--format=', '--raw', '-z', '--no-abbrev', '--no-merges', '-M', '--diff-filter=AMR', `--since=${since}T00:00:00Z`];
    const entries = fields(this.git('log', ...PLAIN, ...shown, 'HEAD', '--')).map((entry) => entry.trimStart());
    const names = new Map<string, string>();
    const found: Version[] = [];
    for (let i = 0; i < entries.length && found.length < most;) {
      const [, , , blob, status] = entries[i++]!.split(' ');
      const before = entries[i++]!;
      const file = status?.startsWith('R') ? entries[i++]! : before;
      const path = names.get(file) ?? file;
      if (before !== file) names.set(before, path);
      if (blob && isWanted(path)) found.push({ path, blob });
    }
    return found;
  }

  /** The texts that versions stand for, in their order. */
  blobs(ids: readonly string[]): Uint8Array[] {
    const output = run(this.root, ['cat-file', '--batch'], 'git could not read its objects.', ids.map((id) => `${id}\n`).join(''));
    const texts: Uint8Array[] = [];
    for (let at = 0; at < output.length;) {
      const line = output.indexOf('\n', at);
      const size = Number(output.toString('latin1', at, line).split(' ')[2]);
      texts.push(output.subarray(line + 1, line + 1 + size));
      at = line + 1 + size + 1;
    }
    return texts;
  }

  private base(ref: string): string {
    const commit = this.tried('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    const isShallow = this.git('rev-parse', '--is-shallow-repository').trim() === 'true';
    const deepen = 'This clone is shallow: a full one knows more ("git fetch --unshallow", or fetch-depth: 0 for actions/checkout).';
    if (commit === undefined)
      throw new GitError(`git knows no commit "${ref}" here. ${isShallow ? deepen : `"git fetch origin ${ref}" may bring it.`}`);
    const base = this.tried('merge-base', commit.trim(), 'HEAD');
    if (base === undefined)
      throw new GitError(`"${ref}" and the work here have no commit in common. ${isShallow ? deepen : 'Another ref may.'}`);
    return base.trim();
  }

  /** Renames are followed; what moved without a change is left out, and so is what is gone. */
  private changes(against: readonly string[]): Change[] {
    const entries = fields(this.git('diff', ...PLAIN, '--name-status', '-M', '-z', '--diff-filter=AMRT', ...against, '--'));
    const found: Change[] = [];
    for (let i = 0; i < entries.length;) {
      const status = entries[i++]!;
      const before = entries[i++]!;
      const file = status.startsWith('R') ? entries[i++]! : before;
      if (status !== 'R100')
        found.push({ path: file, lines: () => (status === 'A' ? 'all' : this.lines(against, [...new Set([before, file])])) });
    }
    return found;
  }

  private lines(against: readonly string[], files: readonly string[]): Lines[] {
    const diff = this.git('diff', ...PLAIN, '--unified=0', '-M', ...against, '--', ...files);
    return Array.from(diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm), ([, start, count = '1']) => {
      // What was taken out stood between this line and the next: a whole section that goes touches both of its neighbours.
      if (count === '0') return { first: Math.max(1, Number(start)), last: Number(start) + 1 };
      return { first: Number(start), last: Number(start) + Number(count) - 1 };
    });
  }

  private git(...args: readonly string[]): string {
    return run(this.root, args, `git ${args[0]} did not work.`).toString();
  }

  /** Undefined where git says no. */
  private tried(...args: readonly string[]): string | undefined {
    try {
      return this.git(...args);
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }
}

/** The name of the user of git in a folder or, where that does not exist, in the nearest one above it; empty where git knows none. */
export function userOf(folder: string): string {
  let existing = folder;
  while (!fs.existsSync(existing) && path.dirname(existing) !== existing) existing = path.dirname(existing);
  try {
    return run(existing, ['config', 'user.name'], 'git knows no user.').toString().trim();
  } catch (error) {
    if (error instanceof GitError) return '';
    throw error;
  }
}

/** Nothing of a repository's or a user's own settings takes part in a diff, and no program of theirs. */
const PLAIN = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

function run(folder: string, args: readonly string[], failure: string, input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.fsmonitor=false', '--literal-pathspecs', ...args], {
      maxBuffer: MAX_OUTPUT,
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === 'ENOENT') throw new GitError('git was not found: this needs it in the path.');
    const said = stderr?.toString().trim().split('\n')[0] ?? '';
    throw new GitError(`${failure}${said && !said.includes('not a git repository') ? ` It says: ${said}` : ''}`);
  }
}

const MAX_OUTPUT = 512 * 1024 * 1024;

function fields(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}
