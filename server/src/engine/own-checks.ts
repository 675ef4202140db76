import type { DecisionDocument, Kind, Role, Section, Status } from '../document/model';
import { sectionsOf, titlePlace } from '../document/query';
import { phraseSource } from '../lexicon/own';
import { KINDS } from '../lexicon/words';
import type { RawFinding, Rule, Severity } from '../rule/rule';
import type { Range } from '../text/source-text';
import { ownPattern } from './own-patterns';

/** A check that a team declares in its configuration. Plain data. */
export interface OwnCheck {
  /** Starts with `our-`, as no rule of Leaven ever does. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly question: string;
  readonly when: When;
  /** A page is asked where it holds nothing of this, or about each place that does. */
  readonly asks: 'require' | 'forbid';
  readonly target: Target;
}

/** Which documents are asked; what is left out leaves all in. */
export interface When {
  readonly kinds?: readonly Kind[];
  readonly statuses?: readonly Status[];
  /** The page has a section of one of these roles. */
  readonly sections?: readonly Role[];
}

/** What a check looks for: any of these. */
export interface Target {
  readonly sections: readonly Role[];
  /** Whole headings, in any case. */
  readonly headings: readonly string[];
  /** In prose: code, links, quotations and comments are not looked at. */
  readonly phrases: readonly string[];
  /** In the text as it is written, links, code and front matter included. */
  readonly patterns: readonly string[];
  /** Only under headings of these roles; a page without one is not asked. */
  readonly within: readonly Role[];
}

/** Checks as rules, by id; the same object for the same checks. */
export function ownRules(checks: readonly OwnCheck[]): Readonly<Record<string, Rule>> {
  const rules = known.get(checks) ?? Object.fromEntries(checks.map((check) => [check.id, ownRule(check)]));
  known.set(checks, rules);
  return rules;
}

const known = new WeakMap<readonly OwnCheck[], Readonly<Record<string, Rule>>>();

/** UTF-16 units of a text in which a pattern is looked for. */
const FAR = 200_000;

/** Places that one forbidden thing is asked about on a page. */
const MOST = 10;

function ownRule({ severity, message, question, when, asks, target }: OwnCheck): Rule {
  const { kinds = KINDS, statuses, sections } = when;
  const phrases = target.phrases.length > 0 ? new RegExp(target.phrases.map(phraseSource).join('|'), 'g') : undefined;
  return {
    family: 'record',
    severity,
    kinds,
    since: '',
    sources: [],
    message,
    question,
    structural: true,
    // What a team asks for itself comes before what Leaven would ask as loudly.
    rank: 0,
    *check(document): Iterable<RawFinding> {
      if (statuses && !statuses.includes(document.status.value)) return;
      if (sections && sectionsOf(document, ...sections).length === 0) return;
      const scopes = scopesOf(document, target.within);
      const places = scopes.flatMap((scope) => find(document, target, phrases, scope)).sort((a, b) => a.start - b.start);
      if (asks === 'forbid') for (const range of places.slice(0, MOST)) yield { range };
      else if (scopes.length > 0 && places.length === 0) yield { range: placeOf(document, [...target.within, ...(sections ?? [])]) };
    },
  };
}

/** The stretches of a page in which a check looks. */
function scopesOf(document: DecisionDocument, within: readonly Role[]): Range[] {
  if (within.length === 0) return [{ start: 0, end: document.source.text.length }];
  const outermost = ({ parent }: Section): boolean => !parent || !within.includes(parent.role);
  return sectionsOf(document, ...within)
    .filter(outermost)
    .map(({ heading, body }) => ({ start: heading.start, end: body.end }));
}

function find(document: DecisionDocument, target: Target, phrases: RegExp | undefined, { start, end }: Range): Range[] {
  const inside = document.sections.filter(({ heading }) => heading.end > heading.start && heading.start >= start && heading.end <= end);
  const headings = target.headings.map(normalized);
  const headed = inside.filter(({ role, title }) => target.sections.includes(role) || headings.includes(normalized(title)));
  const said = phrases
    ? [...document.masked.slice(start, end).matchAll(phrases)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];
  const matched = target.patterns.flatMap((pattern) =>
    ownPattern(pattern).find(document.source.text.slice(start, Math.min(end, start + FAR)), MOST),
  );
  return [
    ...headed.map(({ heading }) => heading),
    ...[...said, ...matched].map((range) => ({ start: start + range.start, end: start + range.end })),
  ];
}

/** Where a page is asked for what it lacks. */
function placeOf(document: DecisionDocument, roles: readonly Role[]): Range {
  return sectionsOf(document, ...roles).find(({ heading }) => heading.end > heading.start)?.heading ?? titlePlace(document);
}

function normalized(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}
