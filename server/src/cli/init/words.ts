import { rules } from '../../rules/index.gen';
import type { Paint } from '../paint';
import { printable } from '../paint';
import type { DocumentFolder } from './folders';
import type { Proposal } from './proposal';
import type { Replay } from './replay';

/** What `leaven init` saw, for people. */
export function account(folders: readonly DocumentFolder[], replay: Replay, { counts }: Proposal, months: number, paint: Paint): string {
  const { documents, versions, questions, withoutHistory } = replay;
  const kept = folders.map(({ path, kind, namedBy }) => `${path} (${kind}${namedBy ? `, named by ${namedBy}` : ''})`);
  const read = withoutHistory
    ? `Read ${number(documents, 'document')} as they stand, as ${withoutHistory}.`
    : `Replayed ${number(documents, 'document')} that changed in the last ${number(months, 'month')}, in ${number(versions, 'version')}.`;
  const [loudest] = counts;
  return [
    kept.length > 0
      ? `Folders of documents here: ${kept.join(', ')}.`
      : 'No folder here has a name that documents usually have; pages are told by what they say.',
    `${read} Leaven would have asked ${number(questions.length, 'question')}.`,
    '',
    ...counts.flatMap(({ rule, count, places }) => [
      `${String(count).padStart(5)}  ${paint('bold', rule)}  ${rules[rule]!.question}`,
      ...places.map(
        ({ path, line, isOpen }) => `         ${printable(path)}:${line}${isOpen ? '' : paint('faint', '  (answered or gone since)')}`,
      ),
    ]),
    ...(loudest
      ? [
          '',
          `The loudest is ${paint('bold', loudest.rule)}, with ${loudest.count} of ${number(questions.length, 'question')}. Read its places above: where most are`,
          `worth a minute, keep it; where they are not, the line that makes it quieter stands in the file, and leaven explain`,
          `${loudest.rule} says what it can get wrong.`,
        ]
      : []),
    '',
    '',
  ].join('\n');
}

/** The configuration that is proposed, JSON with comments. */
export function configText({ preset, edition, kinds, templates, counts }: Proposal, replay: Replay, schema: string | undefined): string {
  const [loudest] = counts;
  const total = replay.questions.length;
  const glob = (path: string): string => JSON.stringify(path.replace(/[*?[\]{}!]/g, '?'));
  return [
    '{',
    '  // How Leaven reads the documents here. Data only: nothing in this file runs code.',
    '  // leaven --print-config <document> shows what counts for one document, and which line says so.',
    ...(schema ? [`  "$schema": ${JSON.stringify(schema)},`] : []),
    '',
    '  // gentle: the surest questions only. recommended: what most teams want. strict: all of them, drafts included.',
    ...(preset === 'gentle'
      ? [`  // There would have been ${total} questions on ${number(replay.documents, 'document')}, so it starts gently.`]
      : []),
    `  "preset": "${preset}",`,
    '',
    '  // The rules as they were in this month: a newer Leaven brings no new rule before this line says so.',
    `  "edition": "${edition}",`,
    '',
    '  // Kinds are told from the page. A glob here decides it instead: decision-record, proposal, narrative, working-agreement,',
    '  // framework, or other, which is never asked about. A later line beats an earlier one.',
    '  "kinds": {',
    ...kinds.flatMap(({ glob: pages, kind, others, of, namedBy }) => [
      `    // ${namedBy ? `${namedBy} names this folder; ` : ''}${others} of its ${number(of, 'numbered page')} ${others === 1 ? 'reads' : 'read'} like something else.`,
      `    ${JSON.stringify(pages)}: "${kind}",`,
    ]),
    '    // "docs/guides/**": "other"',
    '  },',
    '',
    '  // Left out when a folder is read, beside what .gitignore names.',
    '  "ignore": [',
    ...templates.map((path) => `    ${glob(path)}, // a template is blank on purpose`),
    '    // "**/archive/**"',
    '  ],',
    '',
    '  // Levels: off, hint, info, warning, error. Some rules have options too: leaven explain <rule>.',
    '  "rules": {',
    ...(loudest
      ? [
          `    // The loudest so far, ${loudest.count} of ${number(total, 'question')}: leaven explain ${loudest.rule}.`,
          `    // "${loudest.rule}": "${quieter(loudest.rule)}"`,
        ]
      : ['    // "vague-revisit": "warning"']),
    '  },',
    '',
    '  // A run is advisory: exit code 0, whatever is asked. From this level on it is 1: hint, info, warning, error or never.',
    '  // "failOn": "warning"',
    '}',
    '',
  ].join('\n');
}

/** A level below a rule's own. */
function quieter(rule: string): string {
  return rules[rule]!.severity === 'hint' ? 'off' : 'hint';
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
