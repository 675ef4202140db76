import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { LintSettings } from '../engine/lint';
import type { PageEntry } from '../engine/page-report';
import type { Asked } from '../node/disk-log';
import { writeFile } from '../node/files';
import type { Page } from './selection';

/**
 * What earlier runs came to, by the contents of each document and all that bears on them: its settings, and what its rules
 * asked of the day and of other documents, while `answer` stays the same. A cache that can't be read is an empty one.
 */
export class ResultCache {
  private readonly results: Map<string, Remembered>;
  private isChanged = false;
  private answer: (question: string) => string = () => '';

  constructor(
    /** Undefined: it is forgotten with the process. */
    private readonly file: string | undefined,
    private readonly build: string,
    private readonly cwd: string,
  ) {
    this.results = file === undefined ? new Map<string, Remembered>() : load(file, build);
  }

  /** Names, for the run that begins, who answers what rules asked of the day and of other documents. */
  ask(answer: (question: string) => string): void {
    this.answer = answer;
  }

  /** The key of a page's text under its configuration and what the run asks for; undefined for what has no file. */
  keyOf(page: Page, text: string, asked: Partial<LintSettings>): string | undefined {
    if (page.path.startsWith('<')) return undefined;
    return createHash('sha256')
      .update(JSON.stringify([page.path, page.settings.hints, page.settings.lint, asked]))
      .update('\0')
      .update(text)
      .digest('base64url');
  }

  get(page: Page, key: string | undefined): PageEntry | undefined {
    const known = this.results.get(page.path);
    if (key === undefined || known?.key !== key) return undefined;
    return known.asked.every(([question, answer]) => this.answer(question) === answer) ? known.entry : undefined;
  }

  set(page: Page, key: string | undefined, questions: ReadonlySet<string>, entry: PageEntry): void {
    if (key === undefined) return;
    this.isChanged = true;
    this.results.set(page.path, { key, asked: Array.from(questions, (question) => [question, this.answer(question)] as const), entry });
  }

  /** Writes the file, whole or not at all; documents that are gone are left out. Gives back why it could not: that only costs the next run its time. */
  save(): string | undefined {
    if (this.file === undefined || !this.isChanged) return undefined;
    const results = [...this.results].filter(([name]) => fs.existsSync(path.resolve(this.cwd, name)));
    const draft = `${this.file}.${process.pid}`;
    try {
      writeFile(draft, JSON.stringify({ build: this.build, results } satisfies Stored));
      fs.renameSync(draft, this.file);
      return undefined;
    } catch (error) {
      if (fs.existsSync(draft)) fs.rmSync(draft);
      return (error as Error).message;
    }
  }
}

interface Remembered {
  readonly key: string;
  readonly asked: Asked;
  readonly entry: PageEntry;
}

interface Stored {
  /** What wrote it. */
  readonly build: string;
  readonly results: readonly (readonly [path: string, result: Remembered])[];
}

function load(file: string, build: string): Map<string, Remembered> {
  try {
    const stored = JSON.parse(fs.readFileSync(file, 'utf8')) as Stored;
    return new Map<string, Remembered>(stored.build === build ? stored.results : []);
  } catch {
    return new Map<string, Remembered>();
  }
}
