import type { DecisionDocument, Problem } from '../document/model';
import type { Here, Rule, RuleView, View } from '../rule/rule';
import { keepChanged, type Lines } from './changed';
import type { Finding, Level } from './finding';
import { group, withoutSettled } from './group';
import { silence, type Past } from './past';
import { ownRules, type OwnCheck } from './own-checks';
import { gate } from './stakes';
import { show, type Audience, type Preset } from './show';
import { suppress } from './suppressions';

/** What a team may say about linting one document. */
export interface LintSettings {
  readonly preset: Preset;
  /** Levels by rule id; a rule that is not named keeps its own. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Options by rule id, of those that the rule declares; one that is not named keeps its default. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Year and month, `2026-11`: rules that came later run only where `levels` names them; default every rule. */
  readonly edition?: string;
  /** The team's own checks; default none. */
  readonly checks?: readonly OwnCheck[];
  /** Whether suppressions in the page count; default true. */
  readonly inlineConfig?: boolean;
  /** Whether a suppression counts only with a reason; default false. */
  readonly requireReasons?: boolean;
  /** Whether suppressions that silence nothing are listed as problems; default false. */
  readonly reportUnused?: boolean;
  /** What the team knew of before; default nothing. */
  readonly past?: Past;
  /** Where a change touches the page, if only what it touches is asked about. */
  readonly changed?: readonly Lines[];
  /** Whose eyes the findings are for; default `team`. Rules about people are shown to the author, to a team only on request. */
  readonly audience?: Audience;
  /** Whether a page is left alone until it commits to something, facts that the log tells apart; default false. `strict` never waits. */
  readonly focus?: boolean;
}

export const DEFAULT_SETTINGS: LintSettings = { preset: 'recommended', levels: {} };

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What rules yielded on a document, before the page and the team have their say. Plain data. */
export interface Checked {
  readonly found: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Runs `ruleSet` (by id) and the team's own checks over a document. Never throws: a rule that does costs only itself and is listed as a problem. */
export function lint(
  document: DecisionDocument,
  ruleSet: Readonly<Record<string, Rule>>,
  view: View,
  settings: LintSettings = DEFAULT_SETTINGS,
): LintResult {
  const rules = rulesFor(ruleSet, settings);
  return judge(document, check(document, rules, view, settings), rules, view, settings);
}

/** `ruleSet` and the team's own checks. */
export function rulesFor(ruleSet: Readonly<Record<string, Rule>>, { checks }: LintSettings): Readonly<Record<string, Rule>> {
  return checks ? { ...ruleSet, ...ownRules(checks) } : ruleSet;
}

/** What `rules` yield on a document: the part of {@link lint} that reads the page. */
export function check(document: DecisionDocument, rules: Readonly<Record<string, Rule>>, view: View, settings: LintSettings): Checked {
  const found: Finding[] = [];
  const problems: Problem[] = [];
  if (document.kind === 'other') return { found, problems };
  for (const [id, rule] of Object.entries(rules)) {
    const level = settings.levels[id] ?? rule.severity;
    if (level === 'off' || !rule.kinds.includes(document.kind) || comesLater(id, rule, settings)) continue;
    if (!rule.structural && !document.lexicon.phrases) continue;
    try {
      for (const raw of rule.check(document, new AskedView(id, rule, view, settings))) {
        found.push({
          rule: id,
          severity: settings.levels[id] ? level : (raw.severity ?? level),
          range: raw.range,
          message: raw.message ?? rule.message,
          question: raw.question ?? rule.question,
          related: raw.related ?? [],
          shown: true,
        });
      }
    } catch (error) {
      problems.push({ code: 'rule-error', message: `The rule ${id} could not read this page: ${String(error)}. The other rules ran.` });
    }
  }
  return { found, problems };
}

/** Findings as readers get them: suppressed, levelled, grouped, sorted. `rules` are all that ran. */
export function judge(
  document: DecisionDocument,
  checked: Checked,
  rules: Readonly<Record<string, Rule>>,
  view: View,
  settings: LintSettings,
): LintResult {
  const problems: Problem[] = [...document.problems, ...checked.problems];
  if (document.kind === 'other') return { findings: [], problems };
  const kept =
    settings.inlineConfig === false
      ? { findings: checked.found, suppressed: [], problems: [] }
      : suppress(document, checked.found, { ...settings, ruleIds: Object.keys(rules), day: () => view.today });
  const levelled = (findings: readonly Finding[]): readonly Finding[] => gate(document, findings, settings.levels);
  const open = withoutSettled(levelled(kept.findings), levelled(kept.suppressed), rules);
  const { known, fresh } = silence(document, open, settings.past);
  const { silent, fresh: asked } = settings.changed ? keepChanged(document, fresh, settings.changed) : { silent: [], fresh };
  const findings = [...known, ...silent, ...show(document, group(asked, rules), rules, settings)];
  findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return { findings, problems: [...problems, ...kept.problems] };
}

/** Whether a rule is newer than what the team asked for. */
function comesLater(id: string, { since }: Rule, { edition, levels }: LintSettings): boolean {
  return edition !== undefined && since > edition && !Object.hasOwn(levels, id);
}

/** What one rule may ask: computed when it does, as most ask nothing, and what a run remembers rests on whether the day was asked for. */
class AskedView implements RuleView {
  constructor(
    private readonly id: string,
    private readonly rule: Rule,
    private readonly view: View,
    private readonly settings: LintSettings,
  ) {}

  get today(): string {
    return this.view.today;
  }

  get here(): Here | undefined {
    return this.view.here;
  }

  get options(): Readonly<Record<string, number>> {
    const defaults = Object.entries(this.rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
    return { ...Object.fromEntries(defaults), ...this.settings.options?.[this.id] };
  }
}
