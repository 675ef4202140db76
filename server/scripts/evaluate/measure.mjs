// Runs the built command over the corpus and counts. Figures only: nothing here keeps a document's text.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));

// prettier-ignore
const FIRST_SIXTEEN = [
  'options-absent', 'alternatives-empty', 'single-option', 'uneven-options', 'lopsided-pros-cons', 'options-not-weighed', 'whether-or-not',
  'solution-in-problem', 'goal-is-output', 'scope-before-exploration', 'tickets-before-options', 'dates-before-options',
  'consequences-all-positive', 'accepted-with-blanks', 'vague-revisit', 'agreement-no-review',
];

/**
 * How the strict preset does on the labelled documents.
 * @returns {{ summary: Record<string, number>, rules: Record<string, { right: number, others: number, missed: number, atInfo: { right: number, others: number } }> }}
 *   `others`: questions that no reader would have asked; shares from 0 to 1.
 */
export function measureLabelled(corpus, folder) {
  const lint = run(['lint', '--preset', 'strict', '--format', 'json', 'dev'], corpus, folder, 'lint.json').file;
  const inspect = run(['inspect', '--format', 'json', 'dev'], corpus, folder, 'inspect.json').file;
  const score = (...more) =>
    JSON.parse(
      execFileSync(process.execPath, [
        path.join(corpus, '../tools/score.mjs'),
        path.join(corpus, 'dev-labels.jsonl'),
        ...['--lint', lint, '--inspect', inspect, '--json', ...more],
      ]),
    );
  const all = score();
  const info = score('--min-severity', 'info');
  const sixteen = score('--rules', FIRST_SIXTEEN.join());
  const sixteenInfo = score('--rules', FIRST_SIXTEEN.join(), '--min-severity', 'info');
  const { summary } = all;
  const shares = (name, { precision, recall }) => ({ [`${name}: precision`]: share(precision), [`${name}: recall`]: share(recall) });
  const atInfo = new Map(info.rules.map((rule) => [rule.rule, rule]));
  return {
    summary: {
      documents: summary.documents,
      kind: share(summary.kind_accuracy),
      status: share(summary.status_accuracy),
      'options: precision': share(summary.option_precision),
      'options: recall': share(summary.option_recall),
      'options: F1': share(summary.option_f1),
      'chosen option': share(summary.chosen_accuracy),
      ...shares('all rules', summary),
      ...shares('without deciders-missing', summary.without_deciders_missing),
      ...shares('info and above', info.summary),
      ...shares('first sixteen', sixteen.summary),
      ...shares('first sixteen, info and above', sixteenInfo.summary),
      'line within five': share(summary.line_within_5),
    },
    rules: Object.fromEntries(
      all.rules
        .filter(({ yes, tp, fp }) => yes + tp + fp > 0)
        .sort((a, b) => (a.rule < b.rule ? -1 : 1))
        .map(({ rule, tp, fp, fn }) => [
          rule,
          { right: tp, others: fp, missed: fn, atInfo: { right: atInfo.get(rule).tp, others: atInfo.get(rule).fp } },
        ]),
    ),
  };
}

/** How the recommended preset does on the unlabelled documents; rates are shares of the decision documents among them. */
export function measureBulk(corpus, folder) {
  execFileSync('tar', ['xzf', path.join(corpus, 'bulk.tar.gz'), '-C', folder]);
  const { file, cpu, peak } = run(['lint', '--format', 'json', 'bulk'], folder, folder, 'bulk.json');
  const { files } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const pages = files.filter(({ kind }) => kind !== 'other');
  const ids = [...new Set(pages.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const withRule = (list, id, holds) => list.filter(({ findings }) => findings.some((finding) => finding.rule === id && holds(finding)));
  const rates = Object.fromEntries(
    ids.map((id) => [
      id,
      {
        found: share(withRule(pages, id, () => true).length / pages.length),
        shown: share(withRule(pages, id, ({ shown }) => shown).length / pages.length),
      },
    ]),
  );
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const loud = kinds.flatMap((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    return ids.flatMap((id) => {
      const rate = withRule(own, id, ({ shown, severity }) => shown && severity !== 'hint').length / own.length;
      return rate > 0.2 ? [{ kind, id, rate: share(rate) }] : [];
    });
  });
  const questions = pages.map(({ findings }) => findings.filter(({ shown }) => shown).length).sort((a, b) => a - b);
  const others = new Set(otherRows(corpus));
  const rows = files.filter(({ path: name }) => others.has(name));
  return {
    files: files.length,
    pages: pages.length,
    problems: files.filter(({ problems }) => problems.length > 0).length,
    cpu,
    peak,
    rates,
    loud,
    median: questions[Math.floor(questions.length / 2)] ?? 0,
    others: { rows: rows.length, shown: rows.filter(({ findings }) => findings.some(({ shown }) => shown)).length },
  };
}

/** Paths of the bulk's documents that its table calls `other`. */
function otherRows(corpus) {
  const [, ...rows] = fs.readFileSync(path.join(corpus, 'bulk.tsv'), 'utf8').trim().split('\n');
  return rows
    .map((row) => row.split('\t'))
    .filter(([, genre]) => genre === 'other')
    .map(([, , repo, , file]) => `bulk/${repo.replace('/', '+')}/${file}`);
}

function share(value) {
  return Math.round((value ?? 0) * 1000) / 1000;
}

/** Runs the command in `cwd` with its output in a file; CPU seconds and peak MiB of that process alone. */
function run(args, cwd, folder, name) {
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
