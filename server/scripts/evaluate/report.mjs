// Prints figures beside those committed last.

export function printSummary(summary, before) {
  console.log('== Labelled documents, preset strict');
  for (const [name, value] of Object.entries(summary)) console.log(`${name.padEnd(42)} ${figure(value)}${change(value, before[name])}`);
}

export function printRules(rules, before) {
  console.log('\n== Rules: on labelled documents, and shares of the bulk’s decision documents');
  console.log(`${'rule'.padEnd(28)}right others missed  prec   rec     found   shown`);
  for (const [id, rule] of Object.entries(rules)) {
    const { right, others, missed, bulk } = rule;
    const counts = [right, others, missed].map((count) => String(count).padStart(6)).join('');
    const was = before[id];
    const note = was
      ? [delta('right', right, was.right), delta('others', others, was.others), rateDelta(bulk.found, was.bulk.found)]
      : ['new'];
    console.log(
      `${id.padEnd(27)}${counts}  ${figure(precisionOf(rule))} ${figure(recallOf(rule))}  ${percent(bulk.found)} ${percent(bulk.shown)}  ${note.filter(Boolean).join(', ')}`.trimEnd(),
    );
  }
  for (const id of Object.keys(before)) if (!(id in rules)) console.log(`${id}: no longer measured`);
}

export function printBulk({ files, pages, problems, cpu, peak, median, others, loud }) {
  console.log('\n== Bulk, preset recommended');
  console.log(`files: ${files}, with a problem: ${problems}, read as decision documents: ${pages}`);
  console.log(`CPU: ${cpu.toFixed(1)} s, peak memory: ${Math.round(peak)} MiB`);
  console.log(`questions shown on a decision document, median: ${median}`);
  console.log(`rows called other with a shown question: ${others.shown} of ${others.rows} (${percent(others.shown / others.rows).trim()})`);
  for (const { kind, id, rate } of loud)
    console.log(`info and above on more than a fifth of its kind: ${id} on ${percent(rate).trim()} of ${kind}s`);
}

/** Rules that ask amiss more often, or find less, than the committed figures say. */
export function worseRules(rules, before) {
  return Object.keys(before).filter((id) => {
    const now = rules[id];
    return !now || precisionOf(now) < precisionOf(before[id]) || recallOf(now) < recallOf(before[id]);
  });
}

function precisionOf({ right, others }) {
  return right + others > 0 ? right / (right + others) : 1;
}

function recallOf({ right, missed }) {
  return right + missed > 0 ? right / (right + missed) : 1;
}

function figure(value) {
  return (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)).padStart(6);
}

function percent(value) {
  return `${(100 * value).toFixed(1)} %`.padStart(7);
}

function change(now, was) {
  if (was === undefined || now === was) return '';
  return `  (${was.toFixed(3)} before)`;
}

function delta(name, now, was) {
  return now === was ? '' : `${name} ${now > was ? '+' : ''}${now - was}`;
}

function rateDelta(now, was) {
  return Math.abs(now - was) < 0.005 ? '' : `found on ${percent(was).trim()} before`;
}
