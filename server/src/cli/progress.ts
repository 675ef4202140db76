import type { Io } from './io';

/** Says on a terminal how far a run is, once it takes a while. It writes nothing where standard error is a file, a pipe or a CI server's log. */
export class Progress {
  private readonly isOn: boolean;
  private readonly started: number;
  private said = 0;
  private isShown = false;

  /** `now`: milliseconds by some clock. */
  constructor(
    private readonly io: Io,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.isOn = io.isErrorTTY && !io.env['CI'] && io.env['TERM'] !== 'dumb';
    this.started = now();
  }

  async at(done: number, total: number): Promise<void> {
    const time = this.now();
    if (!this.isOn || time - this.started < PATIENCE || time - this.said < PAUSE) return;
    this.said = time;
    this.isShown = true;
    await this.io.stderr(`${WIPE}${done} of ${total} documents`);
  }

  /** The world as the run writes to it: the line gives way to whatever else is written. */
  around(): Io {
    return { ...this.io, stdout: (text) => this.after(text, this.io.stdout), stderr: (text) => this.after(text, this.io.stderr) };
  }

  /** Takes the line away. */
  async end(): Promise<void> {
    if (!this.isShown) return;
    this.isShown = false;
    await this.io.stderr(WIPE);
  }

  private async after(text: string, write: (text: string) => Promise<void>): Promise<void> {
    await this.end();
    await write(text);
  }
}

/** Milliseconds before the first line, and between two. */
const PATIENCE = 1000;
const PAUSE = 100;

/** Back to the line's beginning, and nothing on it. */
const WIPE = '\r\u001b[K';
