import type { DecisionDocument, Kind, Problem } from '../document/model';
import { lookedIn } from '../rule/reason';
import type { Severity } from '../rule/rule';
import { rules } from '../rules/index.gen';
import type { Range, SourceText } from '../text/source-text';
import type { Finding, HiddenBy } from './finding';
import { fingerprint } from './fingerprint';
import type { LintResult } from './lint';

/** 1-based line and column, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Its end is exclusive. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A finding as reports give it: plain data, without its page's text. */
export interface FindingEntry {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Place;
  readonly message: string;
  readonly question: string;
  readonly related: readonly { readonly path: string; readonly range: Place; readonly message: string }[];
  /** Whether a reader sees it. */
  readonly shown: boolean;
  /** The rule whose finding asks about the same situation in its stead. */
  readonly coveredBy?: string;
  /** The headings under which the rule looked; left out where it read the whole page. */
  readonly lookedIn?: readonly { readonly title: string; readonly line: number }[];
  /** Why the run keeps it silent, where it does; then it is not shown. */
  readonly hiddenBy?: HiddenBy;
  /** Stays the same while the finding's evidence does: see engine/fingerprint. */
  readonly fingerprint: string;
}

/** A page as `leaven lint --format json` lists it: the data that every report is written from. */
export interface PageEntry {
  readonly path: string;
  /** `other` also for a page that could not be read. */
  readonly kind: Kind;
  /** In one line; none for a page of kind `other`. */
  readonly title?: string;
  readonly problems: readonly Problem[];
  readonly findings: readonly FindingEntry[];
}

/** Without a document the page could not be read. */
export function pageEntry(path: string, document: DecisionDocument | undefined, { findings, problems }: LintResult): PageEntry {
  return {
    path,
    kind: document?.kind ?? 'other',
    ...(document?.title && document.kind !== 'other' && { title: document.title.text.replace(/\s+/g, ' ').slice(0, MAX_TITLE) }),
    problems,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      range: placeOf(document!.source, finding.range),
      message: finding.message,
      question: finding.question,
      related: finding.related.map(({ range, message }) => ({ path, range: placeOf(document!.source, range), message })),
      shown: finding.shown,
      ...(finding.coveredBy !== undefined && { coveredBy: finding.coveredBy }),
      ...lookedInOf(document!, finding),
      ...(finding.hiddenBy !== undefined && { hiddenBy: finding.hiddenBy }),
      fingerprint: fingerprint(document!, finding),
    })),
  };
}

function lookedInOf(document: DecisionDocument, { rule: id }: Finding): Pick<FindingEntry, 'lookedIn'> {
  const rule = rules[id];
  const sections = rule && lookedIn(document, rule);
  return sections
    ? { lookedIn: sections.map(({ title, heading }) => ({ title, line: pointOf(document.source, heading.start).line })) }
    : {};
}

const MAX_TITLE = 200;

export function placeOf(source: SourceText, { start, end }: Range): Place {
  return { start: pointOf(source, start), end: pointOf(source, end) };
}

/** The way back from a place to UTF-16 offsets; what lies outside the text is clamped. */
export function rangeOf(source: SourceText, { start, end }: Place): Range {
  const offset = ({ line, column }: Point) => source.offsetAt({ line: line - 1, character: column - 1 });
  return { start: offset(start), end: offset(end) };
}

function pointOf(source: SourceText, offset: number): Point {
  const { line, character } = source.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
