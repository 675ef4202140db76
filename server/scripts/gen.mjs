// Writes every file that is derived from the rules, decks, templates and commands; with --check it only says which are out of date (exit 1).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from './gen/command-line.mjs';
import { configSchema } from './gen/config-schema.mjs';
import { docs } from './gen/docs.mjs';
import { hints } from './gen/hints.mjs';
import { l10n } from './gen/l10n.mjs';
import { lexiconIndex } from './gen/lexicon-index.mjs';
import { prompts } from './gen/prompts.mjs';
import { ruleIndex } from './gen/rule-index.mjs';
import { rulePages } from './gen/rule-pages.mjs';
import { snippets } from './gen/snippets.mjs';
import { templates } from './gen/templates.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generators = [configSchema, docs, hints, l10n, lexiconIndex, prompts, ruleIndex, rulePages, templates, snippets, commandLine];

const check = process.argv.includes('--check');
const stale = [];
for (const generate of generators) {
  for (const [file, content] of Object.entries(await generate(root))) {
    const target = path.join(root, file);
    const current = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined;
    if (current === content) continue;
    stale.push(file);
    if (!check) fs.writeFileSync(target, content);
  }
}
for (const file of stale) console.log(check ? `${file} is out of date: run npm run gen` : `wrote ${file}`);
if (check && stale.length > 0) process.exit(1);
