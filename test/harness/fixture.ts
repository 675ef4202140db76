import assert from 'node:assert/strict';
import { readDocument, type ReadHints } from '../../server/src/document/read';
import type { Finding } from '../../server/src/engine/finding';
import { lint, type LintSettings } from '../../server/src/engine/lint';
import { rules } from '../../server/src/rules/index.gen';
import { Log } from '../../server/src/log/log';
import { summarize } from '../../server/src/log/summary';
import type { Here, Rule } from '../../server/src/rule/rule';
import { SourceText } from '../../server/src/text/source-text';

/**
 * Fixtures are the text of a document with lines of marks that stand under the line they speak of:
 *
 *     //- path=docs/adr/0001-database.md kind=decision-record
 *     # Use PostgreSQL
 *       ^^^^^^^^^^^^^^ options-absent
 *
 * The carets cover the finding's range; where it goes on over further lines, `…` follows them. Lines of marks and the
 * `//-` line, which says what the text alone does not, are taken out before linting, so the text under test is what a
 * reader sees. A leading line break is dropped, so that a template literal may start on a line of its own. Several files
 * that see each other stand in one text, each after a line `//- /docs/adr/0001-database.md`.
 */
export function parseFixture(fixture: string): { text: string; hints: ReadHints } {
  const [, header = '', body = ''] = /^\n?(?:\/\/-(.*)\n)?([^]*)$/.exec(fixture)!;
  return { text: withoutMarks(body), hints: parseHints(header) };
}

function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n');
}

/** One of the files that a fixture or an example holds. */
export interface FixtureFile {
  readonly header: string;
  /** Absolute within the fixture, `/`-separated. */
  readonly path: string;
  readonly hints: ReadHints;
  /** With its lines of marks. */
  readonly text: string;
}

/** The files of a text whose lines `//- /path kind=…` part it; none of a text without such lines. */
export function parseFiles(fixture: string): FixtureFile[] {
  const [before, ...parts] = fixture.split(/^(\/\/- \/.*)\n/m);
  if (parts.length === 0) return [];
  assert.equal(before!.trim(), '', 'nothing stands before the first //- /path');
  return parts.flatMap((header, i) => {
    if (i % 2 === 1) return [];
    const [path, ...words] = header.slice('//- '.length).trim().split(/\s+/);
    return [{ header, path: path!, hints: { path: path!.slice(1), ...parseHints(words.join(' ')) }, text: parts[i + 1] ?? '' }];
  });
}

/** What `tested` find in each of several files that see each other. */
export function findingsIn(files: readonly FixtureFile[], tested: Readonly<Record<string, Rule>> = rules): (readonly Finding[])[] {
  const markdown = files.filter(({ path }) => path.endsWith('.md'));
  const log = Log.of(markdown.map(({ path, hints, text }) => summarize(path, readDocument(withoutMarks(text), hints)))).beside((path) =>
    files.some((file) => file.path === path || file.path.startsWith(`${path}/`)),
  );
  return files.map(({ path, hints, text }) => (path.endsWith('.md') ? findings(withoutMarks(text), hints, tested, {}, { path, log }) : []));
}

/** Reads `path=… kind=…`. */
export function parseHints(header: string): ReadHints {
  const hints: Record<string, string> = {};
  for (const word of header.trim().split(/\s+/).filter(Boolean)) {
    const [, key, value] = /^(path|kind)=(.+)$/.exec(word) ?? assert.fail(`a fixture's header holds path=… and kind=…, not ${word}`);
    hints[key!] = value!;
  }
  return hints;
}

/** The rule yields findings at the marked ranges and nowhere else. Other rules don't run. */
export function checkRule(id: string, fixture: string): void {
  const rule = rules[id] ?? assert.fail(`there is no rule ${id}`);
  checkRules({ [id]: rule }, fixture);
}

/** As `checkRule` with rules of one's own, by id, and options for them. */
export function checkRules(tested: Readonly<Record<string, Rule>>, fixture: string, options?: LintSettings['options']): void {
  const files = parseFiles(fixture);
  if (files.length > 0) {
    const found = findingsIn(files, tested);
    const marked = files.map(({ header, text }, i) => `${header}\n${mark(withoutMarks(text), found[i]!)}`);
    return assert.equal(marked.join(''), fixture.replace(/^\n/, ''));
  }
  const { text, hints } = parseFixture(fixture);
  assert.equal(mark(text, findings(text, hints, tested, options)), withoutHeader(fixture));
}

/** What `tested` (all rules by default) find in a text, at preset `strict` on 22 November 2026. A rule that throws is an error. */
export function findings(
  text: string,
  hints: ReadHints = {},
  tested: Readonly<Record<string, Rule>> = rules,
  options: LintSettings['options'] = {},
  here?: Here,
): readonly Finding[] {
  const document = readDocument(text, hints);
  const result = lint(document, tested, { today: '2026-11-22', ...(here && { here }) }, { preset: 'strict', levels: {}, options });
  const broken = result.problems.filter((problem) => problem.code === 'rule-error');
  assert.deepEqual(broken, []);
  return result.findings;
}

/** The text with a line of marks under the first line of each finding. */
export function mark(text: string, found: readonly Pick<Finding, 'rule' | 'range'>[]): string {
  const source = new SourceText(text);
  const marks = found.map(({ rule, range }) => {
    const line = source.lineAt(range.start);
    const end = Math.min(range.end, source.lineEnd(line));
    const indent = text.slice(source.lineStart(line), range.start).replace(/[^\t]/g, ' ');
    return { line, text: `${indent}${'^'.repeat(Math.max(1, end - range.start))}${end < range.end ? '…' : ''} ${rule}` };
  });
  const lines = text.split('\n');
  return lines.flatMap((line, i) => [line, ...marks.filter((mark) => mark.line === i).map((mark) => mark.text)]).join('\n');
}

const MARK = /^\s*\^+…? [a-z]+(-[a-z]+)*$/;

const withoutHeader = (fixture: string): string => fixture.replace(/^\n?(\/\/-.*\n)?/, '');
