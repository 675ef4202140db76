import type { Severity } from '../../rule/rule';
import type { Output } from '../outputs';
import type { RunProblem } from '../run-problem';
import type { FindingEntry, Place } from '../../engine/page-report';
import { Numbered } from './numbered';
import type { ReportedPage, Reporter } from './reporter';
import { HOME, ruleOf, rulePage } from './rules';

/** SARIF 2.1.0 (OASIS, 2020). Only what is shown: what a page suppresses would stand under Security on GitHub all the same. */
export function sarifReporter({ write, root, version }: Output): Reporter {
  const results: object[] = [];
  const notifications: object[] = [];
  const asked = new Map<string, FindingEntry>();
  const noted = ({ path, line, message }: RunProblem): object => ({
    level: 'warning',
    message: { text: message },
    ...(path !== undefined && {
      locations: [
        { physicalLocation: { artifactLocation: artifact(root(path)), ...(line !== undefined && { region: { startLine: line } }) } },
      ],
    }),
  });
  return {
    async page({ entry, shown, source }: ReportedPage) {
      const uri = root(entry.path);
      const numbered = new Numbered();
      for (const finding of shown) {
        if (!asked.has(finding.rule)) asked.set(finding.rule, finding);
        const snippet = source?.text.slice(source.lineStart(finding.range.start.line - 1), source.lineEnd(finding.range.end.line - 1));
        results.push(result(uri, finding, numbered.of(finding.fingerprint), snippet));
      }
      for (const problem of entry.problems) notifications.push(noted({ ...problem, path: entry.path }));
    },
    async end({ problems }) {
      for (const problem of problems) notifications.push(noted(problem));
      const rules = [...asked.keys()].sort();
      await write(
        `${JSON.stringify(
          {
            $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
            version: '2.1.0',
            runs: [
              {
                tool: { driver: { name: 'Leaven', version, informationUri: HOME, rules: rules.map((id) => descriptor(asked.get(id)!)) } },
                automationDetails: { id: 'leaven/' },
                originalUriBaseIds: { [BASE]: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
                results: results.map((one) => ({ ...one, ruleIndex: rules.indexOf((one as { ruleId: string }).ruleId) })),
              },
            ],
          },
          undefined,
          1,
        )}\n`,
      );
    },
  };
}

const BASE = '%SRCROOT%';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** What a rule is, told by one of its findings where it is a team's own. */
function descriptor({ rule: id, message, question, severity }: FindingEntry): object {
  const rule = ruleOf(id);
  if (!rule)
    return {
      id,
      shortDescription: { text: message },
      fullDescription: { text: question },
      help: { text: `${message} ${question}` },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags: ['our-checks'] },
    };
  const page = rulePage(id);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.message },
    fullDescription: { text: rule.question },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.family], precision: rule.severity === 'hint' ? 'medium' : 'high', 'problem.severity': 'recommendation' },
  };
}

function result(
  uri: string,
  { rule, severity, range, message, question, related }: FindingEntry,
  fingerprint: string,
  snippet?: string,
): object {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: `${message} ${question}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(uri),
          region: { ...region(range), ...(snippet !== undefined && { snippet: { text: snippet } }) },
        },
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, i) => ({
        id: i + 1,
        message: { text: place.message },
        physicalLocation: { artifactLocation: artifact(uri), region: region(place.range) },
      })),
    }),
    partialFingerprints: { 'leavenFinding/v1': fingerprint },
  };
}

function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: BASE };
}

function region({ start, end }: Place): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
