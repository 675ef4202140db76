import fs from 'node:fs';
import path from 'node:path';
import { loadRules } from './load-rules.mjs';

/** The block under the title of each rule's page, from the rule's metadata. */
export async function rulePages(root) {
  const rules = await loadRules(root);
  const measured = JSON.parse(fs.readFileSync(path.join(root, 'test/evaluation.json'), 'utf8'));
  return Object.fromEntries(
    rules.map(({ id, module, rule }) => {
      const file = path.posix.join('server/src/rules', `${module}.md`);
      const page = fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '';
      return [file, withHeader(page, id, header(rule, measurement(measured, id)))];
    }),
  );
}

const BLOCK = /<!-- rule -->[^]*?<!-- \/rule -->/;
const TITLE = /^# .*\n?/;

function withHeader(page, id, block) {
  if (BLOCK.test(page)) return page.replace(BLOCK, () => block);
  return `# ${id}\n\n${block}\n${page.replace(TITLE, '')}`;
}

function header({ family, severity, kinds, since, sources, personal, options }, measurement) {
  const facts = [
    ['Family', family],
    ['Level', personal ? `${severity}, shown to the author in the editor; off in CI unless a team opts in` : severity],
    ['Kinds', kinds.join(', ')],
    ...(options ? [['Options', Object.entries(options).map(optionText).join('; ')]] : []),
    ['Since', since],
    ['Sources', sources.join('; ')],
    ['Measured', measurement],
  ];
  return `<!-- rule -->\n${facts.map(([name, value]) => `- ${name}: ${value}\n`).join('')}<!-- /rule -->`;
}

function optionText([name, { says, default: value, minimum, maximum }]) {
  return `\`${name}\`, ${says}: ${value} by default, from ${minimum} to ${maximum}`;
}

/** How often two careful readers would have asked the same, in words. */
function measurement({ summary, rules }, id) {
  const figures = rules[id];
  if (!figures || figures.right + figures.others + figures.missed === 0) return `not yet on any of ${summary.documents} labelled pages`;
  const { right, others, missed } = figures;
  const asked = right + others;
  const questions = `${right} of its ${asked} ${asked === 1 ? 'question' : 'questions'} on ${summary.documents} labelled pages ${right === 1 ? 'was' : 'were'} the readers’ too`;
  return `${asked === 0 ? 'it asked nothing' : questions}; ${missed === 0 ? 'it missed none of theirs' : `it missed ${missed} of theirs`}`;
}
