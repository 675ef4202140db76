import type { DecisionDocument, Problem } from '../document/model';
import { SEVERITIES } from '../rule/rule';
import { didYouMean } from '../text/nearest';
import { DIRECTIVES, findDirectives, type Directive, type DirectiveName } from './directives';
import type { Finding, Level } from './finding';
import { counts, takeUntil, voidOf, type Suppression, type Terms } from './suppression';

export interface SuppressSettings extends Terms {
  readonly ruleIds: readonly string[];
  /** Whether suppressions that silence nothing are problems. */
  readonly reportUnused?: boolean | undefined;
}

/**
 * Leaves out the findings that the page itself suppresses: markdownlint's grammar of comments with the name `leaven`,
 * and `leaven: {disable: [rule]}` in the front matter. `leaven-configure-file` may also change levels, but not run a rule that is off.
 * What has expired, or lacks the reason that is asked for, silences nothing and is a problem.
 */
export function suppress(document: DecisionDocument, findings: readonly Finding[], settings: SuppressSettings): Suppressed {
  const directives = findDirectives(document);
  if (directives.length === 0 && document.frontMatter['leaven'] === undefined) return { findings, suppressed: [], problems: [] };
  const page = new PageSuppressions(document, directives, settings);
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of findings) {
    const level = page.levels.get(finding.rule);
    (page.silences(finding) ? suppressed : kept).push(level ? { ...finding, severity: level } : finding);
  }
  return { findings: kept, suppressed, problems: page.problems() };
}

export interface Suppressed {
  /** What is left, at the levels that the page sets. */
  readonly findings: readonly Finding[];
  /** What the page leaves out, at the same levels. */
  readonly suppressed: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What silences each rule; never changed in place. */
type Silent = ReadonlyMap<string, Suppression>;

class PageSuppressions {
  /** Levels that the page sets, `off` aside. */
  readonly levels = new Map<string, Exclude<Level, 'off'>>();
  private readonly found: Problem[] = [];
  private readonly all: Suppression[] = [];
  /** Whatever the spans say. */
  private everywhere: Silent = new Map();
  /** From a 0-based line on, in the order of the lines. */
  private readonly spans: { readonly line: number; readonly silent: Silent }[] = [];
  private readonly lines = new Map<number, Silent>();

  constructor(
    private readonly document: DecisionDocument,
    directives: readonly Directive[],
    private readonly settings: SuppressSettings,
  ) {
    let silent = this.fromFrontMatter();
    const read = directives.flatMap((directive) => this.read(directive) ?? []);
    for (const { name, by } of read) {
      if (name === 'disable-file') silent = union(silent, by);
      if (name === 'enable-file') silent = difference(silent, by);
    }
    this.spans.push({ line: 0, silent });
    let captured = silent;
    for (const { name, by, directive } of read) {
      if (name === 'capture') captured = silent;
      else if (name === 'disable-line') this.silenceLine(directive.firstLine, by);
      else if (name === 'disable-next-line') this.silenceLine(this.lineAfter(directive), by);
      else if (name === 'disable' || name === 'enable' || name === 'restore') {
        silent = name === 'disable' ? union(silent, by) : name === 'enable' ? difference(silent, by) : captured;
        this.spans.push({ line: directive.firstLine, silent });
      }
    }
  }

  silences({ rule, range }: Finding): boolean {
    const line = this.document.source.lineAt(range.start);
    const span = this.spans.findLast((one) => one.line <= line)!;
    const reach = [this.everywhere, this.lines.get(line), span.silent].flatMap((silent) => silent?.get(rule) ?? []);
    for (const by of reach) by.met.add(rule);
    if (reach.some(counts)) return true;
    for (const by of reach) by.asks.add(rule);
    return false;
  }

  /** Asked for when all findings are through, in the order of the page. */
  problems(): readonly Problem[] {
    for (const { name, line, asks, expired, lacks } of this.all) {
      if (lacks !== undefined) this.report(line, () => `${name} silences nothing: ${lacks}.`);
      else if (expired !== undefined && asks.size > 0)
        this.report(line, () => `${name} ended with ${expired}; asked again: ${[...asks].join(', ')}.`, 'suppression-expired');
    }
    if (this.settings.reportUnused) for (const by of this.all) this.reportUnused(by);
    return this.found.sort((a, b) => a.line! - b.line!);
  }

  private reportUnused({ name, line, rules, names, lacks, met }: Suppression): void {
    const unused = rules.filter((rule) => !met.has(rule));
    if (lacks !== undefined || (names ? unused.length === 0 : met.size > 0)) return;
    const what = names ? unused.join(', ') : 'any rule';
    this.report(
      line,
      () => `${name} is not needed for ${what}: where it reaches, nothing asks or something else silences it.`,
      'suppression-unused',
    );
  }

  private read(
    directive: Directive,
  ): { readonly name: DirectiveName; readonly by: Suppression; readonly directive: Directive } | undefined {
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
    const { rest, until } = takeUntil(directive.body, false);
    const words = rest.split(/[\s,]+/).filter(Boolean);
    const rules = words.length === 0 ? undefined : words.flatMap((word) => this.known(word, `leaven-${name}`, directive.firstLine));
    const by = this.suppression(`leaven-${name}`, directive.firstLine, rules, directive.reason, until);
    if (name.startsWith('disable')) this.all.push(by);
    return { name, by, directive };
  }

  private configure({ body, reason, firstLine }: Directive): void {
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
    const off: string[] = [];
    for (const [word, given] of Object.entries(value)) {
      const level = LEVELS.find((known) => known === [given].flat()[0]);
      if (!level)
        this.report(firstLine, () => `"${word}" in leaven-configure-file takes ${LEVELS.join(', ')}; here it is ${JSON.stringify(given)}.`);
      else
        for (const rule of this.known(word, 'leaven-configure-file', firstLine)) {
          if (level === 'off') off.push(rule);
          else this.levels.set(rule, level);
        }
    }
    if (off.length === 0) return;
    const by = this.suppression('leaven-configure-file', firstLine, off, reason, undefined);
    this.all.push(by);
    this.everywhere = union(this.everywhere, by);
  }

  private fromFrontMatter(): Silent {
    const value = this.document.frontMatter['leaven'];
    if (value === undefined) return new Map();
    const { disable, reason = '', until } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    const rules = [disable].flat();
    const line = this.lineOf('leaven');
    if (!rules.every((item) => typeof item === 'string') || typeof reason !== 'string' || !['string', 'undefined'].includes(typeof until)) {
      this.report(
        line,
        () => '"leaven" in the front matter takes {disable: [rule, …]}, with reason: text and until: 2027-01-31 if wanted.',
      );
      return new Map();
    }
    const known = rules.flatMap((word) => this.known(word, 'the front matter', this.lineOf(word)));
    const by = this.suppression('leaven in the front matter', line, known, reason, until as string | undefined);
    if (known.length > 0) this.all.push(by);
    return union(new Map(), by);
  }

  /** Without `rules` all are meant. An `until` may also stand in the reason. */
  private suppression(
    name: string,
    line: number,
    rules: readonly string[] | undefined,
    given: string,
    until: string | undefined,
  ): Suppression {
    const reason = takeUntil(given, true);
    return {
      name,
      line,
      rules: rules ?? this.settings.ruleIds,
      names: rules !== undefined,
      ...voidOf(reason.rest, until ?? reason.until, this.settings),
      met: new Set(),
      asks: new Set(),
    };
  }

  private known(word: string, where: string, line: number): string[] {
    const { ruleIds } = this.settings;
    const id = word.toLowerCase();
    if (ruleIds.includes(id)) return [id];
    this.report(line, () => `"${word}" in ${where} is no rule.${didYouMean(id, ruleIds)}`);
    return [];
  }

  private silenceLine(line: number, by: Suppression): void {
    this.lines.set(line, union(this.lines.get(line) ?? new Map(), by));
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

  private report(line: number, message: () => string, code = 'suppression'): void {
    if (this.found.length < MOST_PROBLEMS) this.found.push({ code, message: message(), line: line + 1 });
  }
}

const BETWEEN = /^\s*(?:<!--\s*leaven-.*-->\s*)?$/;

/** A page that means to flood a report is cut short. */
const MOST_PROBLEMS = 50;

const LEVELS: readonly Level[] = ['off', ...SEVERITIES];

/** With the rules of `by`; a rule that is silent already stays with what silences it. */
function union(silent: Silent, by: Suppression): Silent {
  const fresh = by.rules.filter((rule) => {
    const held = silent.get(rule);
    return !held || !counts(held);
  });
  return new Map([...silent, ...fresh.map((rule) => [rule, by] as const)]);
}

function difference(silent: Silent, { rules }: Suppression): Silent {
  const gone = new Set(rules);
  return new Map([...silent].filter(([rule]) => !gone.has(rule)));
}
