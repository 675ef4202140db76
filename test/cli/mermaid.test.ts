import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Folder, leaven } from '../harness/cli';
import { root } from '../harness/root';

interface Chart {
  readonly type?: string;
  readonly labels?: readonly string[];
  readonly error?: string;
}

/** What Mermaid itself reads in charts: see test/formats/package.json for its version. */
function read(...charts: readonly string[]): Chart[] {
  const script = path.join(root, 'test/formats/read-mermaid.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { input: JSON.stringify(charts), encoding: 'utf8' })) as Chart[];
}

/** Titles that Mermaid, HTML or the markdown in labels would read as more than text. */
const TITLES = [
  'Flour "as is" in bins',
  'Bins <b>of steel</b> & lids &amp; #35; #quot;',
  'Read `code`, **loud**, _soft_ and ~~old~~',
  '- A dash',
  'See https://mill.example/a, www.mill.example and ines@mill.example',
  'end %% subgraph; A --> B | C',
  '[x] $$y$$ \\(z\\) C:\\mill',
  '📦 Säcke'.repeat(20),
];

suite('Mermaid', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => {
    const record = (title: string, i: number): string =>
      `# ${i + 1}. ${title}\n\n## Status\n\nAccepted. Supersedes [the older one](${String(i).padStart(4, '0')}-flour.md).\n\n## Context\n\nMice ate 3 bags.\n\n## Decision\n\nWe keep it in bins.\n`;
    folder = new Folder().write(
      Object.fromEntries(TITLES.map((title, i) => [`adr/${String(i + 1).padStart(4, '0')}-flour.md`, record(title, i)])),
    );
  });
  teardown(() => folder.remove());
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string => leaven(args, { cwd: folder.path, env }).stdout;

  test("what leaven log draws is read as it is meant, every name as in the documents' titles", () => {
    const { documents } = JSON.parse(run(['log', 'adr', '--format', 'json'])) as { documents: { number: number; title: string }[] };
    assert.equal(documents.length, TITLES.length);
    const names = documents.map(({ number, title }) => `${number}. ${title}`);
    const [chart] = read(run(['log', 'adr', '--format', 'mermaid']));
    assert.equal(chart!.error, undefined);
    assert.equal(chart!.type, 'flowchart-v2');
    const expected = names.map((name) => (name.length > 80 ? `${name.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : name));
    assert.deepEqual(chart!.labels, expected);
  });

  test("the charts of the job's summary are read, and a broken one would be told", () => {
    run(['adr', '--format', 'github'], { GITHUB_STEP_SUMMARY: path.join(folder.path, 'summary.md') });
    const charts = [...folder.read('summary.md').matchAll(/^```mermaid\n([^]*?)^```$/gm)].map(([, chart]) => chart!);
    const [pie, flowchart, broken] = read(...charts, 'flowchart LR\n  d0["a"b"]\n');
    assert.deepEqual([charts.length, pie!.type, flowchart!.type], [2, 'pie', 'flowchart-v2'], JSON.stringify([pie, flowchart]));
    assert.equal(flowchart!.labels!.length, TITLES.length);
    assert.match(flowchart!.labels![0]!, /^1\. Flour "as is" in bins(?:: \d+ questions?)?$/);
    assert.match(broken!.error!, /Parse error on line 2/);
  });
});
