import { fileNumber } from './number';
import { folderOf } from './resolve';
import { sameSummary, type Summary } from './summary';
import { related, type LogView } from './view';

type Paths = ReadonlyMap<string, ReadonlySet<string>>;

/** A file's new summary, or that it is gone. */
export interface LogChange {
  readonly path: string;
  readonly summary: Summary | undefined;
}

/** All markdown files of a workspace by what other documents may see of them. Immutable: a change makes another log that shares what stayed. */
export class Log implements LogView {
  static readonly empty = new Log(new Map(), new Map(), new Map(), () => undefined);

  private constructor(
    private readonly summaries: ReadonlyMap<string, Summary>,
    /** Who names a path, by links and relations. */
    private readonly naming: Paths,
    /** By folder and number. */
    private readonly numbers: Paths,
    private readonly onDisk: (path: string) => boolean | undefined,
  ) {}

  static of(summaries: Iterable<Summary>): Log {
    return Log.empty.with(Array.from(summaries, (summary) => ({ path: summary.path, summary })));
  }

  /** The same log beside files that are in no log, which `onDisk` knows of. */
  beside(onDisk: (path: string) => boolean | undefined): Log {
    return new Log(this.summaries, this.naming, this.numbers, onDisk);
  }

  /** The log after changes, of which the last counts for each path; the same object where they change nothing. */
  with(changes: Iterable<LogChange>): Log {
    const last = new Map(Array.from(changes, (change) => [change.path, change] as const));
    const news = [...last.values()].filter(({ path, summary }) => !sameSummary(this.summaries.get(path), summary));
    if (news.length === 0) return this;
    const summaries = new Map(this.summaries);
    const naming = new Index(this.naming);
    const numbers = new Index(this.numbers);
    for (const { path, summary } of news) {
      const before = summaries.get(path);
      if (before) {
        for (const target of targetsOf(before)) naming.remove(target, path);
        for (const key of numberKeys(path)) numbers.remove(key, path);
      }
      summaries.delete(path);
      if (!summary) continue;
      summaries.set(path, summary);
      for (const target of targetsOf(summary)) naming.add(target, path);
      for (const key of numberKeys(path)) numbers.add(key, path);
    }
    return new Log(summaries, naming.paths, numbers.paths, this.onDisk);
  }

  /** The decision documents, sorted by path. */
  get documents(): readonly Summary[] {
    return this.pages.filter(({ kind }) => kind !== 'other');
  }

  /** Every markdown file, sorted by path. */
  get pages(): readonly Summary[] {
    return [...this.summaries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  get size(): number {
    return this.summaries.size;
  }

  document(path: string): Summary | undefined {
    return this.summaries.get(path);
  }

  hasFile(path: string): boolean | undefined {
    return this.summaries.has(path) || this.onDisk(path);
  }

  numbered(folder: string, number: number): readonly string[] {
    return [...(this.numbers.get(`${folder}/${number}`) ?? [])].sort();
  }

  /** The files that name this one by a link or a relation, sorted by path. */
  backlinks(path: string): readonly Summary[] {
    const named = new Set(this.naming.get(path));
    for (const key of numberKeys(path))
      for (const other of this.naming.get(`#${key}`) ?? []) {
        const relations = this.summaries.get(other)!.relations;
        if (other !== path && relations.some((relation) => relation.number !== undefined && related(this, other, relation)?.path === path))
          named.add(other);
      }
    return [...named].sort().map((other) => this.summaries.get(other)!);
  }

  /** Paths of the files that workspace rules may judge anew when this file's summary changes, its own left out; `relates`: its relations change too. */
  dependents(path: string, relates = true): ReadonlySet<string> {
    const found = new Set(this.naming.get(path));
    for (const key of numberKeys(path)) {
      for (const other of this.numbers.get(key) ?? []) found.add(other);
      for (const other of this.naming.get(`#${key}`) ?? []) found.add(other);
    }
    // A circle of records that replace each other is everybody's in it.
    for (const other of relates ? found : [])
      if (this.summaries.get(other)?.relations.some(({ type }) => type === 'supersedes' || type === 'superseded-by'))
        for (const further of this.naming.get(other) ?? []) found.add(further);
    found.delete(path);
    return found;
  }
}

/** What a summary names: paths, and numbers of its folder. */
function targetsOf({ path, links, relations }: Summary): Set<string> {
  const targets = new Set(links.map((link) => link.replace(/#.*$/s, '')));
  for (const relation of relations) targets.add(relation.path ?? `#${folderOf(path)}/${relation.number}`);
  targets.delete(path);
  return targets;
}

function numberKeys(path: string): string[] {
  const number = fileNumber(path)?.number;
  return number === undefined ? [] : [`${folderOf(path)}/${number}`];
}

/** Sets of paths by key, each copied the first time it changes. */
class Index {
  private readonly sets: Map<string, ReadonlySet<string>>;
  private readonly own = new Map<string, Set<string>>();

  constructor(before: Paths) {
    this.sets = new Map(before);
  }

  get paths(): Paths {
    return this.sets;
  }

  add(key: string, path: string): void {
    this.owned(key).add(path);
  }

  remove(key: string, path: string): void {
    const rest = this.owned(key);
    rest.delete(path);
    if (rest.size > 0) return;
    this.sets.delete(key);
    this.own.delete(key);
  }

  private owned(key: string): Set<string> {
    let set = this.own.get(key);
    if (!set) {
      set = new Set(this.sets.get(key));
      this.own.set(key, set);
      this.sets.set(key, set);
    }
    return set;
  }
}
