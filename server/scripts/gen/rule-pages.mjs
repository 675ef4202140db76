import fs from 'node:fs';
import path from 'node:path';
import { loadRules } from './load-rules.mjs';

/** The block under the title of each rule's page, from the rule's metadata. */
export async function rulePages(root) {
  const rules = await loadRules(root);
  return Object.fromEntries(
    rules.map(({ id, module, rule }) => {
      const file = path.posix.join('server/src/rules', `${module}.md`);
      const page = fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '';
      return [file, withHeader(page, id, header(rule))];
    }),
  );
}

const BLOCK = /<!-- rule -->[^]*?<!-- \/rule -->/;
const TITLE = /^# .*\n?/;

function withHeader(page, id, block) {
  if (BLOCK.test(page)) return page.replace(BLOCK, () => block);
  return `# ${id}\n\n${block}\n${page.replace(TITLE, '')}`;
}

function header({ family, severity, kinds, since, sources, personal }) {
  const facts = [
    ['Family', family],
    ['Level', personal ? `${severity}, shown to the author in the editor; off in CI unless a team opts in` : severity],
    ['Kinds', kinds.join(', ')],
    ['Since', since],
    ['Sources', sources.join('; ')],
  ];
  return `<!-- rule -->\n${facts.map(([name, value]) => `- ${name}: ${value}\n`).join('')}<!-- /rule -->`;
}
