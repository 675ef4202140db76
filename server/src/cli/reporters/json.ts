import type { DecisionDocument, Problem } from '../../document/model';
import type { LintResult } from '../../engine/lint';
import type { Range, SourceText } from '../../text/source-text';
import type { RunProblem } from '../run-problem';
import { excerpt } from './excerpt';

/** Writes `{"version":1,"files":[…],"problems":[…]}` piece by piece, a file a line, so that no report is held whole. */
export class JsonReport {
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

/** A page as `leaven lint --format json` lists it; without a document it could not be read. */
export function lintEntry(path: string, document: DecisionDocument | undefined, { findings, problems }: LintResult): object {
  return {
    path,
    kind: document?.kind ?? 'other',
    problems,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      range: place(document!.source, finding.range),
      message: finding.message,
      question: finding.question,
      related: finding.related.map(({ range, message }) => ({ path, range: place(document!.source, range), message })),
      shown: finding.shown,
      ...(finding.coveredBy !== undefined && { coveredBy: finding.coveredBy }),
    })),
  };
}

/** A page as `leaven inspect --format json` lists it. */
export function inspectEntry(path: string, document: DecisionDocument | undefined, problems: readonly Problem[]): object {
  if (!document) return { path, kind: 'other', dialect: 'none', status: 'none', options: [], sections: [], problems };
  const { source } = document;
  const passage = (range: Range) => ({ text: excerpt(source, range), range: place(source, range) });
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
      range: place(source, range),
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

/** 1-based lines and columns, columns in UTF-16 units, end exclusive. */
function place(source: SourceText, { start, end }: Range): object {
  return { start: point(source, start), end: point(source, end) };
}

function point(source: SourceText, offset: number): object {
  const { line, character } = source.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

function line(source: SourceText, offset: number): number {
  return source.lineAt(offset) + 1;
}
