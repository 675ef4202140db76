import fs from 'node:fs';
import path from 'node:path';
import { likest, titleKey, type Past } from '../engine/past';
import { Baseline, readBaseline, type Gone, type KnownDocument } from '../node/baseline';
import { writeFile } from '../node/files';
import { relativePath } from '../node/paths';
import type { Flags } from './flags';
import type { Io } from './io';
import { Misuse } from './misuse';
import type { PageEntry } from '../engine/page-report';
import type { RunProblem } from './run-problem';
import type { Page } from './selection';

/** The baselines that a run holds its pages against, or renews. */
export class Baselines {
  private readonly used = new Map<string, Used>();
  private readonly task: 'use' | 'update' | 'prune';

  /** Throws Misuse for a baseline that is missing or broken, and where none is named to be renewed. */
  constructor(
    private readonly flags: Flags,
    private readonly io: Io,
    pages: readonly Page[],
  ) {
    const task = (['update', 'prune'] as const).filter((one) => flags[`${one}-baseline`]);
    if (task.length > 1)
      throw new Misuse('--update-baseline also takes out what holds no longer, so --prune-baseline is not needed beside it.');
    this.task = task[0] ?? 'use';
    if (this.named !== undefined) this.load(this.named, undefined);
    for (const { settings } of pages)
      if (this.named === undefined && settings.baseline !== undefined) this.load(settings.baseline, path.dirname(settings.configFile!));
    if (this.task === 'use') return;
    const flag = `--${this.task}-baseline`;
    if (this.used.size === 0)
      throw new Misuse(`${flag} needs to know the file: --baseline <file>, or the key "baseline" of the configuration, names it.`);
    if (pages.some((page) => page.path.startsWith('<')))
      throw new Misuse(`${flag} records documents by their paths; --stdin-filename gives one to what is read from standard input.`);
  }

  /** What is known of a page, before it is linted. */
  pastOf(page: Page): Past | undefined {
    const used = this.of(page);
    if (!used) return undefined;
    return this.task === 'update' ? 'everything' : used.baseline.past(this.fileOf(page), used.gone);
  }

  /** Takes note of what a page came to. One that could not be read keeps what is known of it. */
  add(page: Page, entry: PageEntry, read: boolean): void {
    const used = this.of(page);
    if (!used || !read) return;
    const { baseline, gone, renewed } = used;
    const name = baseline.pathOf(this.fileOf(page));
    renewed.set(name, knownOf(entry));
    if (baseline.documents.has(name)) return;
    const key = titleKey(entry.title ?? '');
    const { names, moved } = gone();
    if (!Object.hasOwn(names, key)) return;
    const before = likest(
      moved[key]!,
      entry.findings.filter(({ hiddenBy }) => hiddenBy === 'baseline').map(({ fingerprint }) => fingerprint),
    );
    if (before >= 0) renewed.set(names[key]![before]!, NOTHING);
  }

  /** What of the baselines holds no longer, if `--report-unused` asks for it. */
  problems(): readonly RunProblem[] {
    if (!this.flags['report-unused'] || this.task !== 'use') return [];
    return [...this.used.values()].flatMap((used) => {
      const lost = count(used.baseline.documents) - count(pruned(used));
      const message = `${lost === 1 ? 'One finding' : `${lost} findings`} of this baseline can't be found any more; --prune-baseline takes out what is gone.`;
      return lost > 0 ? [{ code: 'baseline-unused', message, path: relativePath(this.io.cwd, used.baseline.file) }] : [];
    });
  }

  /** Writes the baselines that the run renews. Throws Misuse for one that can't be written. */
  async finish(): Promise<void> {
    if (this.task === 'use') return;
    for (const used of this.used.values()) {
      const { file } = used.baseline;
      const renewed = new Baseline(file, this.task === 'prune' ? pruned(used) : merged(used));
      const name = relativePath(this.io.cwd, file);
      try {
        writeFile(renewed.file, renewed.toString());
      } catch (error) {
        throw new Misuse(`The baseline ${name} could not be written: ${(error as Error).message}.`);
      }
      const { size } = renewed.documents;
      await this.io.stderr(
        `${name}: ${count(renewed.documents)} findings in ${size} ${size === 1 ? 'document' : 'documents'} stay silent.\n`,
      );
    }
  }

  private get named(): string | undefined {
    return typeof this.flags.baseline === 'string' ? path.resolve(this.io.cwd, this.flags.baseline) : undefined;
  }

  private of({ settings }: Page): Used | undefined {
    return this.used.get(this.named ?? settings.baseline ?? '');
  }

  private fileOf(page: Page): string {
    return path.resolve(this.io.cwd, page.path);
  }

  private load(file: string, within: string | undefined): void {
    if (this.used.has(file)) return;
    const isNew = this.task === 'update' && !fs.existsSync(file);
    const baseline = isNew ? new Baseline(file, new Map()) : readBaseline(file, within);
    if (!(baseline instanceof Baseline)) throw new Misuse({ code: 'baseline', path: relativePath(this.io.cwd, file), ...baseline });
    let gone: Gone | undefined;
    this.used.set(file, { baseline, gone: () => (gone ??= baseline.gone()), renewed: new Map() });
  }
}

interface Used {
  readonly baseline: Baseline;
  /** Looked for once a run. */
  gone(): Gone;
  /** What the run found to be known, by the baseline's paths. */
  readonly renewed: Map<string, KnownDocument>;
}

type Documents = ReadonlyMap<string, KnownDocument>;

const NOTHING: KnownDocument = { findings: {} };

function knownOf({ title, findings }: PageEntry): KnownDocument {
  const counts: Record<string, number> = {};
  for (const { rule, fingerprint, hiddenBy } of findings) {
    if (hiddenBy !== 'baseline') continue;
    const key = `${rule} ${fingerprint}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { ...(title !== undefined && { title }), findings: counts };
}

function merged({ baseline, renewed }: Used): Documents {
  const documents = new Map([...baseline.documents, ...renewed]);
  return new Map([...documents].filter(([, { findings }]) => Object.keys(findings).length > 0));
}

/** Without documents that are gone, unless they were found elsewhere. */
function pruned(used: Used): Documents {
  const gone = new Set(Object.values(used.gone().names).flat());
  return new Map([...merged(used)].filter(([name]) => !gone.has(name)));
}

function count(documents: Documents): number {
  return [...documents.values()].flatMap(({ findings }) => Object.values<number>(findings)).reduce((sum, one) => sum + one, 0);
}
