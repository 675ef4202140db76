// Measures the built command on labelled documents and on the unlabelled bulk, and compares with the figures committed last.
// usage: npm run evaluate -- CORPUS_DIR [--update]
// CORPUS_DIR holds dev/*.md, dev-labels.jsonl, bulk.tar.gz and bulk.tsv, and ../tools/score.mjs stands beside it. --update writes test/evaluation.json.
// Exit code 1: a rule got worse, the editor and a run differ, or a run could not be measured.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBulk, measureLabelled } from './evaluate/measure.mjs';
import { printBulk, printRules, printSummary, worseRules } from './evaluate/report.mjs';
import { compareWays } from './evaluate/ways.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' } } });
if (positionals.length !== 1) {
  console.error('usage: npm run evaluate -- CORPUS_DIR [--update]');
  process.exit(2);
}
const corpus = path.resolve(positionals[0]);
const committed = fileURLToPath(new URL('../../test/evaluation.json', import.meta.url));
const before = fs.existsSync(committed) ? JSON.parse(fs.readFileSync(committed, 'utf8')) : { summary: {}, rules: {} };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-evaluate-'));
try {
  const labelled = measureLabelled(corpus, folder);
  printSummary(labelled.summary, before.summary);
  const bulk = measureBulk(corpus, folder);
  const rules = Object.fromEntries(
    Object.entries(labelled.rules).map(([id, figures]) => [id, { ...figures, bulk: bulk.rates[id] ?? { found: 0, shown: 0 } }]),
  );
  printRules(rules, before.rules);
  printBulk(bulk);
  const figures = { summary: labelled.summary, rules };
  if (values.update) fs.writeFileSync(committed, `${JSON.stringify(figures, null, 2)}\n`);
  const worse = worseRules(rules, before.rules);
  if (worse.length > 0 && !values.update) {
    console.log(`\nWorse than the figures in test/evaluation.json: ${worse.join(', ')}. Keep them with --update.`);
    process.exitCode = 1;
  }
  const { documents, findings, unlike } = await compareWays(corpus);
  console.log(
    `\nEditor and command line: ${findings} findings alike in ${documents - unlike.length} of ${documents} documents${unlike.length > 0 ? `; unlike in ${unlike.join(', ')}` : ''}.`,
  );
  if (unlike.length > 0) process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true });
}
