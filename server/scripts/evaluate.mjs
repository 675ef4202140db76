// Scores the built command on labelled documents.
// usage: npm run evaluate -- CORPUS_DIR [--bulk]
// CORPUS_DIR holds dev/*.md and dev-labels.jsonl, and ../tools/score.mjs stands beside it; --bulk also runs over all of bulk.tar.gz.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const FIRST_SIXTEEN = [
  'options-absent',
  'alternatives-empty',
  'single-option',
  'uneven-options',
  'lopsided-pros-cons',
  'options-not-weighed',
  'whether-or-not',
  'solution-in-problem',
  'goal-is-output',
  'scope-before-exploration',
  'tickets-before-options',
  'dates-before-options',
  'consequences-all-positive',
  'accepted-with-blanks',
  'vague-revisit',
  'agreement-no-review',
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { bulk: { type: 'boolean' } } });
if (positionals.length !== 1) {
  console.error('usage: npm run evaluate -- CORPUS_DIR [--bulk]');
  process.exit(2);
}
const corpus = path.resolve(positionals[0]);
const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-evaluate-'));
try {
  scoreLabelled();
  if (values.bulk) measureBulk();
} finally {
  fs.rmSync(folder, { recursive: true });
}

function scoreLabelled() {
  const lint = run(['lint', '--preset', 'strict', '--format', 'json', 'dev'], corpus, 'lint.json').file;
  const inspect = run(['inspect', '--format', 'json', 'dev'], corpus, 'inspect.json').file;
  const score = (title, ...more) => {
    console.log(`\n== ${title}`);
    execFileSync(
      process.execPath,
      [path.join(corpus, '../tools/score.mjs'), path.join(corpus, 'dev-labels.jsonl'), '--lint', lint, '--inspect', inspect, ...more],
      { stdio: 'inherit' },
    );
  };
  score('All rules');
  score('The first sixteen', '--rules', FIRST_SIXTEEN.join());
  score('The first sixteen, info and above', '--rules', FIRST_SIXTEEN.join(), '--min-severity', 'info');
}

function measureBulk() {
  execFileSync('tar', ['xzf', path.join(corpus, 'bulk.tar.gz'), '-C', folder]);
  const { file, cpu, peak } = run(['lint', '--format', 'json', 'bulk'], folder, 'bulk.json');
  const { files } = JSON.parse(fs.readFileSync(file, 'utf8'));
  console.log(`\n== Bulk, preset recommended\nfiles: ${files.length}\nCPU: ${cpu.toFixed(1)} s\npeak memory: ${Math.round(peak)} MiB`);
  console.log(`files with a problem: ${files.filter((page) => page.problems.length > 0).length}`);

  const rates = new Map();
  for (const page of files) {
    for (const rule of new Set(page.findings.map((finding) => finding.rule))) {
      const rate = rates.get(rule) ?? { found: 0, shown: 0 };
      rate.found++;
      if (page.findings.some((finding) => finding.rule === rule && finding.shown)) rate.shown++;
      rates.set(rule, rate);
    }
  }
  const share = (n) => `${((100 * n) / files.length).toFixed(1)} %`.padStart(8);
  console.log('rule                         found    shown   (share of files)');
  for (const [rule, { found, shown }] of [...rates].sort((a, b) => b[1].found - a[1].found))
    console.log(`${rule.padEnd(26)} ${share(found)} ${share(shown)}`);

  const rows = fs
    .readFileSync(path.join(corpus, 'bulk.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  const genre = new Map(rows.slice(1).map(([, genre, repo, , file]) => [`bulk/${repo.replace('/', '+')}/${file}`, genre]));
  const byGenre = new Map();
  for (const page of files) {
    const name = genre.get(page.path) ?? 'unlisted';
    byGenre.set(name, [...(byGenre.get(name) ?? []), page]);
  }
  console.log('genre                        files   with a shown finding');
  for (const [name, pages] of [...byGenre].sort((a, b) => b[1].length - a[1].length)) {
    const shown = pages.filter((page) => page.findings.some((finding) => finding.shown)).length;
    console.log(`${name.padEnd(26)} ${String(pages.length).padStart(7)}   ${shown} (${((100 * shown) / pages.length).toFixed(1)} %)`);
  }
}

/** Runs the command in `cwd` with its output in a file; CPU seconds and peak MiB of that process alone. */
function run(args, cwd, name) {
  const file = path.join(folder, name);
  const usage = path.join(folder, 'usage.json');
  const probe = path.join(folder, 'probe.cjs');
  fs.writeFileSync(
    probe,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.LEAVEN_USAGE, JSON.stringify(process.resourceUsage())));",
  );
  const out = fs.openSync(file, 'w');
  const { status } = spawnSync(process.execPath, ['--require', probe, cli, ...args], {
    cwd,
    env: { ...process.env, LEAVEN_USAGE: usage },
    stdio: ['ignore', out, 'inherit'],
  });
  fs.closeSync(out);
  if (status !== 0) throw new Error(`leaven ${args.join(' ')} ended with exit code ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(fs.readFileSync(usage, 'utf8'));
  return { file, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}
