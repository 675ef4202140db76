// npm run new-rule -- <family> <id>: writes the two files of a rule and generates the rest. Edit both from there.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listRules } from './gen/rule-index.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [family, id] = process.argv.slice(2);
const trouble = misuse();
if (trouble) {
  console.error(`${trouble}\nUsage: npm run new-rule -- <family> <id>`);
  process.exit(2);
}

const folder = path.join(root, 'server/src/rules', family);
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, `${id}.ts`), source());
fs.writeFileSync(path.join(folder, `${id}.md`), page());
execFileSync(process.execPath, [path.join(root, 'server/scripts/gen.mjs')], { stdio: 'inherit' });
console.log(`Edit server/src/rules/${family}/${id}.ts and ${id}.md, then run npm run check.`);

function misuse() {
  if (!/^[a-z]+$/.test(family ?? '')) return 'A family is one lower-case word; rule/rule.ts lists them.';
  if (!/^[a-z]+(-[a-z]+)*$/.test(id ?? '')) return 'An id is lower-case words joined by hyphens, naming what is found: options-absent.';
  if (listRules(root).some((rule) => rule.id === id)) return `There is a rule ${id} already.`;
}

function source() {
  const since = new Date().toISOString().slice(0, 7);
  return `import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: '${family}',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative'],
  since: '${since}',
  sources: ['Author, Title (year)'],
  message: 'No question is left open on this page.',
  question: 'What is still unknown, and who might know?',
  rank: 50,
  *check(document) {
    if (document.title && !document.sections.some((section) => section.role === 'questions')) yield { range: document.title.range };
  },
};
`;
}

function page() {
  return `# ${id}

No question is left open on the page.

## Why

What is not known yet is where the next option comes from.

## What it looks for

A title, and no section for open questions.

## What clears it

A section *Open questions*.

## What it can get wrong

Questions may stand elsewhere on the page.

## Examples

\`\`\`md before kind=decision-record
# Keep invoices in PostgreSQL

## Decision

Invoices are kept in PostgreSQL.
\`\`\`

\`\`\`md after kind=decision-record
# Keep invoices in PostgreSQL

## Decision

Invoices are kept in PostgreSQL.

## Open questions

- How long do we keep them?
\`\`\`
`;
}
