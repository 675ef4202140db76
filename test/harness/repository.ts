import { execFileSync } from 'node:child_process';
import { Folder } from './cli';

/** A temporary folder that is a git repository with the branch `main`; nobody's own settings of git count in it. */
export class Repository extends Folder {
  constructor() {
    super();
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git and gives back what it printed. */
  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.path,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ines',
        GIT_AUTHOR_EMAIL: 'ines@example.org',
        GIT_COMMITTER_NAME: 'Ines',
        GIT_COMMITTER_EMAIL: 'ines@example.org',
      },
    });
  }

  /** Commits all that changed. */
  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '-m', message);
  }
}
