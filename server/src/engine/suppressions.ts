import type { DecisionDocument, Problem } from '../document/model';
import { SEVERITIES } from '../rule/rule';
import { didYouMean } from '../text/nearest';
import { DIRECTIVES, findDirectives, type Directive, type DirectiveName } from './directives';
import type { Finding, Level } from './finding';

/**
 * Leaves out the findings that the page itself suppresses: markdownlint's grammar of comments with the name `leaven`,
 * and `leaven: {disable: [rule]}` in the front matter. `leaven-configure-file` may also change levels, but not run a rule that is off.
 */
export function suppress(
  document: DecisionDocument,
  findings: readonly Finding[],
  ruleIds: readonly string[],
): { findings: readonly Finding[]; problems: readonly Problem[] } {
  const directives = findDirectives(document);
  if (directives.length === 0 && document.frontMatter['leaven'] === undefined) return { findings, problems: [] };
  const page = new PageSuppressions(document, directives, ruleIds);
  const kept = findings.flatMap((finding) => {
    const level = page.levels.get(finding.rule);
    if (level === 'off' || page.silences(finding)) return [];
    return level ? [{ ...finding, severity: level }] : [finding];
  });
  return { findings: kept, problems: page.problems };
}

/** Rules that are silent; never changed in place. */
type Silent = ReadonlySet<string>;

class PageSuppressions {
  readonly problems: Problem[] = [];
  readonly levels = new Map<string, Level>();
  /** From a 0-based line on, in the order of the lines. */
  private readonly spans: { readonly line: number; readonly silent: Silent }[] = [];
  private readonly lines = new Map<number, Silent>();

  constructor(
    private readonly document: DecisionDocument,
    directives: readonly Directive[],
    private readonly ruleIds: readonly string[],
  ) {
    let silent: Silent = new Set(this.fromFrontMatter());
    const read = directives.flatMap((directive) => this.read(directive) ?? []);
    for (const { name, rules } of read) {
      if (name === 'disable-file') silent = union(silent, rules);
      if (name === 'enable-file') silent = difference(silent, rules);
    }
    this.spans.push({ line: 0, silent });
    let captured = silent;
    for (const { name, rules, directive } of read) {
      if (name === 'capture') captured = silent;
      else if (name === 'disable-line') this.silenceLine(directive.firstLine, rules);
      else if (name === 'disable-next-line') this.silenceLine(this.lineAfter(directive), rules);
      else if (name === 'disable' || name === 'enable' || name === 'restore') {
        silent = name === 'disable' ? union(silent, rules) : name === 'enable' ? difference(silent, rules) : captured;
        this.spans.push({ line: directive.firstLine, silent });
      }
    }
  }

  silences({ rule, range }: Finding): boolean {
    const line = this.document.source.lineAt(range.start);
    return this.lines.get(line)?.has(rule) === true || this.spans.findLast((span) => span.line <= line)!.silent.has(rule);
  }

  private read(directive: Directive): { readonly name: DirectiveName; readonly rules: Silent; readonly directive: Directive } | undefined {
    const name = DIRECTIVES.find((known) => known === directive.name);
    if (!name) {
      const typed = `leaven-${directive.name}`;
      const known = DIRECTIVES.map((directive) => `leaven-${directive}`);
      this.report(directive.firstLine, () => `${typed} is no directive.${didYouMean(typed, known)}`);
      return undefined;
    }
    if (name === 'configure-file') {
      this.configure(directive);
      return undefined;
    }
    const words = directive.body.split(/[\s,]+/).filter(Boolean);
    const rules = words.length === 0 ? this.ruleIds : words.flatMap((word) => this.known(word, `leaven-${name}`, directive.firstLine));
    return { name, rules: new Set(rules), directive };
  }

  private configure({ body, firstLine }: Directive): void {
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      // What is no JSON is reported as any other value that is no object.
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(firstLine, () => 'leaven-configure-file takes JSON: rule ids with their levels, such as {"vague-revisit": "off"}.');
      return;
    }
    for (const [word, given] of Object.entries(value)) {
      const level = LEVELS.find((known) => known === [given].flat()[0]);
      if (!level)
        this.report(firstLine, () => `"${word}" in leaven-configure-file takes ${LEVELS.join(', ')}; here it is ${JSON.stringify(given)}.`);
      else for (const rule of this.known(word, 'leaven-configure-file', firstLine)) this.levels.set(rule, level);
    }
  }

  private fromFrontMatter(): string[] {
    const value = this.document.frontMatter['leaven'];
    if (value === undefined) return [];
    const list = typeof value === 'object' && value !== null && 'disable' in value ? value.disable : undefined;
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
      this.report(this.lineOf('leaven'), () => '"leaven" in the front matter takes {disable: [rule, …]}.');
      return [];
    }
    return list.flatMap((word: string) => this.known(word, 'the front matter', this.lineOf(word)));
  }

  private known(word: string, where: string, line: number): string[] {
    const id = word.toLowerCase();
    if (this.ruleIds.includes(id)) return [id];
    this.report(line, () => `"${word}" in ${where} is no rule.${didYouMean(id, this.ruleIds)}`);
    return [];
  }

  private silenceLine(line: number, rules: Silent): void {
    this.lines.set(line, union(this.lines.get(line) ?? new Set(), rules));
  }

  /** The first line after a directive that is neither blank nor a directive itself: several may stand above one line. */
  private lineAfter({ lastLine }: Directive): number {
    const { source } = this.document;
    let line = lastLine + 1;
    while (line < source.lineCount && BETWEEN.test(source.text.slice(source.lineStart(line), source.lineEnd(line)))) line++;
    return line;
  }

  /** 0-based line of the first `word`; front matter stands first. */
  private lineOf(word: string): number {
    return this.document.source.lineAt(Math.max(0, this.document.source.text.indexOf(word)));
  }

  private report(line: number, message: () => string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ code: 'suppression', message: message(), line: line + 1 });
  }
}

const BETWEEN = /^\s*(?:<!--\s*leaven-.*-->\s*)?$/;

/** A page that means to flood a report is cut short. */
const MOST_PROBLEMS = 50;

const LEVELS: readonly Level[] = ['off', ...SEVERITIES];

function union(a: Silent, b: Silent): Silent {
  return new Set([...a, ...b]);
}

function difference(a: Silent, b: Silent): Silent {
  return new Set([...a].filter((rule) => !b.has(rule)));
}
