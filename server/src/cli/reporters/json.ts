import type { DecisionDocument, Problem } from '../../document/model';
import type { Range, SourceText } from '../../text/source-text';
import type { Output } from '../outputs';
import type { RunProblem } from '../run-problem';
import { placeOf } from '../../engine/page-report';
import { excerpt } from './excerpt';
import type { Reporter } from './reporter';
import { pageTextOf } from './rules';

/** The report for programs: `{"version":1,"files":[…],"rules":{…},"problems":[…]}`; `rules` tells of each that found something what it looks for and what clears it. */
export function jsonReporter({ write }: Output): Reporter {
  const list = new JsonList(write);
  const found = new Set<string>();
  return {
    page: ({ entry }) => {
      for (const { rule } of entry.findings) found.add(rule);
      return list.file(entry);
    },
    end: ({ problems }) => list.end({ rules: reasons([...found].sort()), problems }),
  };
}

function reasons(ids: readonly string[]): object {
  return Object.fromEntries(
    ids.map((id) => {
      const { lookedFor, clears } = pageTextOf(id);
      return [id, { lookedFor, clears }];
    }),
  );
}

/** Writes the files of a JSON report piece by piece, a file a line, so that no report is held whole. */
export class JsonList {
  private first = true;

  constructor(private readonly write: (text: string) => Promise<void>) {}

  async file(entry: object): Promise<void> {
    await this.write(`${this.first ? HEAD : ',\n'}${JSON.stringify(entry)}`);
    this.first = false;
  }

  /** `rest`: what the report says beside its files. */
  async end(rest: { readonly rules?: object; readonly problems: readonly RunProblem[] }): Promise<void> {
    await this.write(`${this.first ? HEAD : '\n'}],${JSON.stringify(rest).slice(1)}\n`);
  }
}

/** A page as `leaven inspect --format json` lists it. */
export function inspectEntry(path: string, document: DecisionDocument | undefined, problems: readonly Problem[]): object {
  if (!document) return { path, kind: 'other', dialect: 'none', status: 'none', options: [], sections: [], problems };
  const { source } = document;
  const passage = (range: Range) => ({ text: excerpt(source, range), range: placeOf(source, range) });
  return {
    path,
    kind: document.kind,
    kindSure: document.isKindSure,
    dialect: document.dialect,
    status: document.status.value,
    title: document.title?.text,
    options: document.options.map(({ name, range, chosen, isSure, form, pros, cons, rejection }) => ({
      name,
      line: line(source, range.start),
      chosen,
      sure: isSure,
      form,
      range: placeOf(source, range),
      pros: pros.length,
      cons: cons.length,
      ...(rejection && { rejection: passage(rejection) }),
    })),
    problem: document.problem.map(passage),
    drivers: document.drivers.map(passage),
    goals: document.goals.map(({ type, tone, range }) => ({ type, tone, ...passage(range) })),
    exploration: document.exploration && passage(document.exploration),
    evidence: document.evidence.map(({ type, isSure, range, words }) => ({
      type,
      sure: isSure,
      ...passage(range),
      words: placeOf(source, words),
    })),
    assumptions: document.assumptions.map(passage),
    confidence: document.confidence.map(passage),
    commitments: document.commitments.map(({ type, range }) => ({ type, ...passage(range) })),
    dates: document.dates.map(({ type, range, cause }) => ({ type, ...passage(range), ...(cause && { cause: passage(cause) }) })),
    nonGoals: document.nonGoals.map(passage),
    consequences: document.consequences.map(({ tone, range }) => ({ tone, ...passage(range) })),
    risks: document.risks.map(passage),
    drawbacks: document.drawbacks.map(passage),
    dissent: document.dissent.map(passage),
    lowStakes: document.lowStakes && passage(document.lowStakes),
    highStakes: document.highStakes && passage(document.highStakes),
    revisits: document.revisits.map(({ trigger, act, range }) => ({ trigger, act, ...passage(range) })),
    agreements: document.agreements.map(({ range, absolute, isVague, owner, cadence, repair }) => ({
      absolute: absolute !== undefined,
      vague: isVague,
      ...passage(range),
      ...(owner && { owner: passage(owner) }),
      ...(cadence && { cadence: passage(cadence) }),
      ...(repair && { repair: passage(repair) }),
    })),
    framework: document.framework.map(({ part, isSure, range, words }) => ({
      part,
      sure: isSure,
      ...passage(range),
      words: placeOf(source, words),
    })),
    people: document.people.map(({ role, range }) => ({ role, ...passage(range) })),
    sections: document.sections.map(({ role, title, heading }) => ({ role, title, line: line(source, heading.start) })),
    problems,
  };
}

const HEAD = '{"version":1,"files":[\n';

function line(source: SourceText, offset: number): number {
  return source.lineAt(offset) + 1;
}
