import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readDocument, type ReadHints } from '../document/read';
import { fileNumber } from '../log/number';
import { nameOf } from '../log/resolve';
import { summarize, type Summary } from '../log/summary';
import type { LogView } from '../log/view';
import { MARKDOWN } from './discover';
import { slashed, isWithin } from './paths';
import type { LogScope } from './project';
import { readPage } from './read-page';

/** A file of the log as configured. */
export interface LogFile {
  readonly hints: ReadHints;
  /** False where the configuration leaves it out: then it is no decision document, and links may still lead to it. */
  readonly included: boolean;
}

/** A question that a rule asked the log, and the digest of its answer: while these stay, so does what the rule made of it. */
export type Asked = readonly (readonly [question: string, answer: string])[];

/**
 * The log of a repository, read as it is asked: of a run over a few documents only what they name is ever read.
 * Each file is read once.
 */
export class DiskLog {
  private readonly summaries = new Map<string, Summary | undefined>();
  private readonly digests = new Map<string, string>();
  private readonly files = new Map<string, boolean>();
  private readonly folders = new Map<string, ReadonlyMap<number, readonly string[]>>();

  /** Questions name files as seen from `base`, so that their digests hold on another machine too. */
  constructor(
    private readonly base: string,
    private readonly describe: (file: string) => LogFile,
  ) {}

  /** What the rules for a page may ask; `note` hears every question. */
  view({ root, isWhole }: LogScope, note: (question: string) => void = () => undefined): LogView {
    const reaches = (name: string): boolean => isWithin(root, path.resolve(name));
    return {
      document: (name) => {
        if (!reaches(name) || !MARKDOWN.test(name)) return undefined;
        note(`document ${this.short(name)}`);
        return this.document(name);
      },
      hasFile: (name) => {
        if (!reaches(name)) return undefined;
        note(`file ${this.short(name)}`);
        return this.hasFile(name) || (isWhole ? false : undefined);
      },
      numbered: (folder, number) => {
        if (!reaches(folder)) return [];
        note(`number ${number} ${this.short(folder)}`);
        return this.numbered(folder, number);
      },
    };
  }

  /** The digest of what a question is answered today. */
  answer(question: string): string {
    const [, kind, rest] = /^(\w+) (.*)$/s.exec(question)!;
    if (kind === 'document') return this.digest(this.long(rest!));
    if (kind === 'file') return String(this.hasFile(this.long(rest!)));
    const [, number, folder] = /^(\d+) (.*)$/s.exec(rest!)!;
    return this.numbered(this.long(folder!), Number(number)).map(nameOf).join('\n');
  }

  private short(name: string): string {
    return slashed(path.relative(this.base, name));
  }

  private long(name: string): string {
    return logPath(path.join(this.base, name));
  }

  private document(name: string): Summary | undefined {
    if (this.summaries.has(name)) return this.summaries.get(name);
    const { text } = fs.statSync(name, { throwIfNoEntry: false })?.isFile() ? readPage(name) : { text: undefined };
    const { hints, included } = this.describe(path.resolve(name));
    const summary = text === undefined ? undefined : summarize(name, readDocument(text, included ? hints : { ...hints, kind: 'other' }));
    this.summaries.set(name, summary);
    return summary;
  }

  private digest(name: string): string {
    const known = this.digests.get(name);
    if (known !== undefined) return known;
    let digest = '';
    try {
      digest = createHash('sha256').update(fs.readFileSync(name)).digest('base64url');
    } catch {
      // What can't be read is no document of the log.
    }
    this.digests.set(name, digest);
    return digest;
  }

  private hasFile(name: string): boolean {
    let found = this.files.get(name);
    if (found === undefined) this.files.set(name, (found = fs.existsSync(name)));
    return found;
  }

  private numbered(folder: string, number: number): readonly string[] {
    return this.numbersIn(folder).get(number) ?? [];
  }

  private numbersIn(folder: string): ReadonlyMap<number, readonly string[]> {
    const known = this.folders.get(folder);
    if (known) return known;
    const numbers = new Map<number, string[]>();
    this.folders.set(folder, numbers);
    for (const name of namesIn(folder)) {
      const number = MARKDOWN.test(name) ? fileNumber(name)?.number : undefined;
      if (number !== undefined) numbers.set(number, [...(numbers.get(number) ?? []), `${folder}/${name}`]);
    }
    return numbers;
  }
}

/** Sorted; none of a folder that can't be listed. */
function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder || '/').sort();
  } catch {
    return [];
  }
}

/** A file's path as the log spells it. */
export function logPath(file: string): string {
  return slashed(path.resolve(file));
}
