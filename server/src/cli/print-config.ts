import fs from 'node:fs';
import path from 'node:path';
import type { Effective } from '../config/config';
import type { Origin, Said } from '../config/parts';
import type { DecisionDocument } from '../document/model';
import { readDocument } from '../document/read';
import type { Level } from '../engine/finding';
import { relativePath } from '../node/paths';
import { readPage } from '../node/read-page';
import type { Rule } from '../rule/rule';
import { rules } from '../rules/index.gen';
import type { FlagName, Flags } from './flags';
import { EXIT, type Io } from './io';
import { Misuse } from './misuse';
import { Outputs, wantedReports, type Output } from './outputs';
import { openProject, refuseProblems } from './selection';
import { readPreset, readReportFlags } from './values';

/** Prints what counts for one document and which line says so. Throws Misuse where there is no such document and where the configuration has a mistake. */
export async function printConfig(name: string, words: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (words.length > 0) throw new Misuse(`--print-config is about one document, so no other path can be given: ${words.join(', ')}.`);
  const [wanted, second] = wantedReports(flags, ['text', 'json']);
  if (second) throw new Misuse('--print-config writes one report: give --format once.');
  const file = path.resolve(io.cwd, name);
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Misuse({ code: 'not-found', message: '--print-config takes the path of a document, and there is no such file.', path: name });
  const project = openProject(flags, io);
  const { hints, configFile } = project.settingsOf(file);
  refuseProblems(project, io);
  const document = readDocument(readPage(file).text ?? '', hints);
  const effective = project.effectiveFor(file, document.kind);
  const place = (at: Origin): Place => ({ path: relativePath(io.cwd, at.file), line: at.line });
  const outputs = new Outputs(io);
  const output = outputs.to(wanted!.file);
  const report = {
    path: relativePath(io.cwd, file),
    configFile: configFile && relativePath(io.cwd, configFile),
    document,
    effective,
    flagged: flaggedOf(flags),
    place,
  };
  await output.write(wanted!.format === 'json' ? asJson(report) : asText(report, output));
  outputs.flush();
  return EXIT.ok;
}

interface Place {
  readonly path: string;
  readonly line: number;
}

interface Report {
  readonly path: string;
  readonly configFile: string | undefined;
  readonly document: DecisionDocument;
  readonly effective: Effective;
  /** What flags of this run set, whatever the configuration says. */
  readonly flagged: Readonly<Record<string, Value>>;
  place(at: Origin): Place;
}

/** A value, and where it is said: a line or a flag; `from` is undefined for what nobody says. */
interface Value {
  readonly value: string | boolean | null;
  readonly from: Origin | FlagName | undefined;
}

/** Throws Misuse for a value that a flag does not take. */
function flaggedOf(flags: Flags): Report['flagged'] {
  const preset = readPreset(flags);
  const { failOn } = readReportFlags(flags);
  const { baseline } = flags;
  return {
    ...(preset && { preset: { value: preset, from: 'preset' } }),
    ...(failOn && { failOn: { value: failOn, from: 'fail-on' } }),
    ...(typeof baseline === 'string' && { baseline: { value: baseline, from: 'baseline' } }),
  };
}

/** The keys of a configuration that hold one value, with what counts where nobody says one. */
function values({ document, effective, flagged }: Report): Record<string, Value> {
  const of = (said: Said<string | boolean> | undefined, value: string | boolean | null): Value => ({
    value: said?.value ?? value,
    from: said?.at,
  });
  return {
    kind: of(effective.kind, document.kind),
    included: { value: effective.included, from: effective.includedBy },
    preset: of(effective.preset, 'recommended'),
    edition: of(effective.edition, null),
    failOn: of(effective.failOn, 'error'),
    baseline: of(effective.baseline, null),
    requireReasons: of(effective.requireReasons, false),
    ...flagged,
  };
}

interface RuleValue {
  readonly id: string;
  readonly level: Level;
  /** Whether the rule is for documents of this kind. */
  readonly applies: boolean;
  readonly options: Readonly<Record<string, number>> | undefined;
  readonly from: Origin | undefined;
  readonly optionsFrom: Origin | undefined;
}

function ruleValues({ document, effective }: Report): RuleValue[] {
  const { levels, options, edition, checks } = effective;
  const own = Object.entries(checks).map(([id, { value, at }]) => ({
    id,
    level: levels[id]?.value ?? value.severity,
    applies: value.when.kinds?.includes(document.kind) ?? document.kind !== 'other',
    options: undefined,
    from: levels[id]?.at ?? at,
    optionsFrom: undefined,
  }));
  const leaven = Object.entries<Rule>(rules).map(([id, rule]) => {
    const later = edition && rule.since > edition.value && !levels[id] ? edition : undefined;
    const defaults = rule.options && Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
    return {
      id,
      level: later ? 'off' : (levels[id]?.value ?? rule.severity),
      applies: rule.kinds.includes(document.kind),
      options: defaults && { ...defaults, ...options[id]?.value },
      from: (later ?? levels[id])?.at,
      optionsFrom: options[id]?.at,
    };
  });
  return [...own, ...leaven];
}

/** The team's own words, each list with its place. */
function wordLists({ effective }: Report): { readonly list: string; readonly words: readonly string[]; readonly from: Origin }[] {
  return effective.words.flatMap(({ value, at }) =>
    (['headings', 'phrases'] as const).flatMap((key) =>
      Object.entries<readonly string[]>(value[key]).map(([name, words]) => ({ list: `${key}.${name}`, words, from: at })),
    ),
  );
}

function asJson(report: Report): string {
  const from = (at: Value['from']) => (typeof at === 'string' ? { flag: `--${at}` } : at ? report.place(at) : null);
  const said = Object.entries(values(report)).map(([key, one]) => [key, { value: one.value, from: from(one.from) }] as const);
  const ruled = ruleValues(report).map(
    ({ id, level, applies, options, from: at, optionsFrom }) =>
      [id, { level, applies, from: from(at), ...(options && { options, optionsFrom: from(optionsFrom) }) }] as const,
  );
  const whole = {
    version: 1,
    path: report.path,
    configFile: report.configFile ?? null,
    ...Object.fromEntries(said),
    words: wordLists(report).map(({ list, words, from: at }) => ({ list, words, from: from(at) })),
    rules: Object.fromEntries(ruled),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function asText(report: Report, { paint }: Output): string {
  const from = (at: Value['from'], otherwise: string) => {
    if (typeof at === 'string') return paint('faint', `set by --${at}`);
    const place = at && report.place(at);
    return paint('faint', place ? `${place.path}:${place.line}` : otherwise);
  };
  const shown = Object.entries(values(report)).map(([key, one]) => [
    key,
    one.value === null ? 'none' : String(one.value),
    from(one.from, key === 'kind' ? 'as the page reads' : 'default'),
  ]);
  const all = ruleValues(report);
  const ruled = all
    .filter(({ applies }) => applies)
    .map(({ id, level, options, from: at, optionsFrom }) => {
      const set = options
        ? ` ${Object.entries(options)
            .map(([name, value]) => `${name}=${value}`)
            .join(' ')}`
        : '';
      const places = [...new Set([from(at, 'default'), ...(optionsFrom ? [from(optionsFrom, '')] : [])])];
      return [id, level + set, places.join(', ')];
    });
  const words = wordLists(report).map(({ list, words, from: at }) => [
    list,
    words.map((word) => JSON.stringify(word)).join(' '),
    from(at, ''),
  ]);
  const others = all.length - ruled.length;
  return [
    `${paint('bold', report.path)}`,
    report.configFile === undefined
      ? 'No configuration counts here: all is as Leaven has it.'
      : `The configuration that counts here: ${report.configFile}`,
    '',
    ...columns(shown),
    ...(words.length > 0 ? ['', paint('bold', 'Words of your own'), ...columns(words)] : []),
    ...(ruled.length > 0 ? ['', paint('bold', 'Rules'), ...columns(ruled)] : []),
    ...(others > 0 ? ['', `${others} more rules are for documents of other kinds.`] : []),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map(([left, middle, right]) => `  ${left!.padEnd(widths[0]!)}  ${middle!.padEnd(widths[1]!)}  ${right}`);
}
