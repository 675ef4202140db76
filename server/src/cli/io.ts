/** All that the command touches of the world beside the file system. */
export interface Io {
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal. */
  readonly isTTY: boolean;
  /** Whether stderr is one. */
  readonly isErrorTTY: boolean;
  /** ISO date, `2026-11-22`. */
  readonly today: string;
  stdin(): Promise<Uint8Array>;
  /** The report, and nothing else. */
  stdout(text: string): Promise<void>;
  stderr(text: string): Promise<void>;
  /** The package's. */
  version(): string;
  /** Tells this build of the command from every other. */
  build(): string;
  /** Resolves when somebody interrupts a run that goes on until then. */
  interrupted(): Promise<void>;
  /** Starts the language server on this process's own streams. */
  serve(): void;
}

export const EXIT = { ok: 0, findings: 1, misuse: 2 } as const;
