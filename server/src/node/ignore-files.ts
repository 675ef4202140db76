import fs from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { repositoryRoot, slashed } from './paths';

/** The `.gitignore` files that bear on a folder, outermost first: an inner one may take back what an outer one says. */
export class IgnoreFiles {
  private constructor(private readonly layers: readonly Layer[]) {}

  /** Those above `folder`, from its repository's root down, or from `top` where there is no repository. A folder that is itself ignored starts afresh. */
  static above(folder: string, top: string): IgnoreFiles {
    const root = repositoryRoot(folder, new Map()) ?? top;
    let files = new IgnoreFiles([]).and(root, path.join(root, '.git', 'info', 'exclude'));
    let current = root;
    for (const name of path.relative(root, folder).split(path.sep).filter(Boolean)) {
      files = files.with(current);
      current = path.join(current, name);
      if (files.ignores(current, true)) return new IgnoreFiles([]);
    }
    return files;
  }

  /** These and the one of `folder`, if it has one. */
  with(folder: string): IgnoreFiles {
    return this.and(folder, path.join(folder, '.gitignore'));
  }

  ignores(file: string, isFolder: boolean): boolean {
    let ignored = false;
    for (const { folder, patterns } of this.layers) {
      const verdict = patterns.test(slashed(path.relative(folder, file)) + (isFolder ? '/' : ''));
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    return ignored;
  }

  private and(folder: string, file: string): IgnoreFiles {
    try {
      const patterns = ignore({ ignorecase: false }).add(fs.readFileSync(file, 'utf8'));
      return new IgnoreFiles([...this.layers, { folder, patterns }]);
    } catch {
      return this;
    }
  }
}

interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}
