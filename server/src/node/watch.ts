import fs from 'node:fs';
import path from 'node:path';

/** Waits for files to change in folders, those under them not included. */
export class FolderWatch {
  private readonly watchers = new Map<string, fs.FSWatcher>();
  private timer: NodeJS.Timeout | undefined;
  private hasChanged = false;
  private wake: (() => void) | undefined;

  /** `matters`: whether a change of this file, by absolute path, is one. */
  constructor(private readonly matters: (file: string) => boolean) {}

  /** Watches these folders, by absolute path, and no others from now on. One that is gone or can't be watched is left out. */
  follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.watchers) if (!folders.has(folder)) this.leave(folder, watcher);
    for (const folder of folders) if (!this.watchers.has(folder)) this.enter(folder);
  }

  /** Resolves when something has changed since the last change that was told, and nothing more for a moment. */
  async change(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (this.hasChanged) resolve();
    });
    this.hasChanged = false;
    this.wake = undefined;
  }

  close(): void {
    clearTimeout(this.timer);
    for (const [folder, watcher] of this.watchers) this.leave(folder, watcher);
  }

  private enter(folder: string): void {
    try {
      const watcher = fs.watch(folder, (_type, name) => {
        if (name === null || this.matters(path.join(folder, name))) this.note();
      });
      watcher.on('error', () => this.leave(folder, watcher));
      this.watchers.set(folder, watcher);
    } catch {
      // It went between listing and watching, or the system allows no more watches.
    }
  }

  private leave(folder: string, watcher: fs.FSWatcher): void {
    watcher.close();
    this.watchers.delete(folder);
  }

  private note(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hasChanged = true;
      this.wake?.();
    }, SETTLED);
  }
}

/** Milliseconds: editors write a file in several steps. */
const SETTLED = 50;
