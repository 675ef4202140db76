import type { DecisionDocument, Problem } from '../../document/model';
import type { Range, SourceText } from '../../text/source-text';
import type { Output } from '../outputs';
import type { RunProblem } from '../run-problem';
import { placeOf } from './entry';
import { excerpt } from './excerpt';
import type { Reporter } from './reporter';

/** The report for programs: `{"version":1,"files":[…],"problems":[…]}`. */
export function jsonReporter({ write }: Output): Reporter {
  const list = new JsonList(write);
  return { page: ({ entry }) => list.file(entry), end: ({ problems }) => list.end(problems) };
}

/** Writes the files of a JSON report piece by piece, a file a line, so that no report is held whole. */
export class JsonList {
  private first = true;

  constructor(private readonly write: (text: string) => Promise<void>) {}

  async file(entry: object): Promise<void> {
    await this.write(`${this.first ? HEAD : ',\n'}${JSON.stringify(entry)}`);
    this.first = false;
  }

  async end(problems: readonly RunProblem[]): Promise<void> {
    await this.write(`${this.first ? HEAD : '\n'}],"problems":${JSON.stringify(problems)}}\n`);
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
    dialect: document.dialect,
    status: document.status.value,
    title: document.title?.text,
    problem: document.problem.map(passage),
    options: document.options.map(({ name, range, chosen, form, pros, cons, rejection }) => ({
      name,
      line: line(source, range.start),
      chosen,
      form,
      range: placeOf(source, range),
      pros: pros.length,
      cons: cons.length,
      ...(rejection && { rejection: passage(rejection) }),
    })),
    commitments: document.commitments.map(({ type, range }) => ({ type, ...passage(range) })),
    consequences: document.consequences.map(({ tone, range }) => ({ tone, ...passage(range) })),
    dissent: document.dissent.map(passage),
    people: document.people.map(({ role, range }) => ({ role, ...passage(range) })),
    sections: document.sections.map(({ role, title, heading }) => ({ role, title, line: line(source, heading.start) })),
    problems,
  };
}

const HEAD = '{"version":1,"files":[\n';

function line(source: SourceText, offset: number): number {
  return source.lineAt(offset) + 1;
}
