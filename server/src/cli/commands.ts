import { explain } from './commands/explain';
import { init } from './commands/init';
import { inspect } from './commands/inspect';
import { lint } from './commands/lint';
import { log } from './commands/log';
import { merge } from './commands/merge';
import { newDocument } from './commands/new';
import { prompts } from './commands/prompts';
import type { FlagName, Flags } from './flags';
import { EXIT, type Io } from './io';
import { Misuse } from './misuse';

export interface Command {
  readonly name: string;
  /** The words that the command takes, as its usage line shows them. */
  readonly words: string;
  readonly summary: string;
  /** What the command does, for somebody who meets it the first time. */
  readonly about: string;
  readonly flags: readonly FlagName[];
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** Throws Misuse when it can't be done as asked. */
  run(words: readonly string[], flags: Flags, io: Io): Promise<number>;
}

export const DEFAULT_COMMAND = 'lint';

const READING: readonly FlagName[] = ['format', 'config', 'no-config-lookup', 'no-ignore', 'stdin', 'stdin-filename'];

/** The one table of commands: arguments are read by it and help is printed from it. */
export const commands: readonly Command[] = [
  {
    name: 'lint',
    words: '[paths…]',
    summary: 'ask the next questions of documents (default command)',
    about: [
      'Reads decision records, proposals, narratives, working agreements and frameworks, and asks the question that would open',
      'up what converges early. Other markdown is left alone. A path is a file, a folder (every .md and .markdown under it) or',
      'a glob in quotes; without one, the working directory is read.',
      '',
      'Exit code: 0 when nothing reaches --fail-on (default error, so questions alone never stop a build), 1 when something does',
      'or warnings exceed --max-warnings, 2 when it cannot be done as asked.',
    ].join('\n'),
    flags: [
      'preset',
      'fail-on',
      'max-warnings',
      'quiet',
      'baseline',
      'update-baseline',
      'prune-baseline',
      'no-inline-config',
      'report-unused',
      'since',
      'staged',
      'changed-sections',
      'shard',
      'cache',
      'cache-location',
      'print-config',
      'watch',
      ...READING,
    ],
    examples: [
      ['leaven docs/decisions', 'every document of a folder'],
      ['leaven lint "docs/**/adr-*.md" --preset strict', 'every rule, on the files of a glob'],
      ['leaven docs --since origin/main --changed-sections', 'what a branch adds, in the sections that it touches'],
      ['leaven docs --watch', 'while writing: the questions that are open, after each change'],
      ['leaven lint --fail-on info --format json docs > leaven.json', 'a report for a program; exit 1 from info on'],
      ['leaven docs --baseline .leaven-baseline.json --update-baseline', 'start with a clean slate: only what is new is asked from now on'],
      ['leaven --print-config docs/decisions/0007-cache.md', 'what is configured for one document, and which line says so'],
      ['git show HEAD:docs/plan.md | leaven lint --stdin --stdin-filename docs/plan.md', 'a text that is in no file'],
    ],
    run: lint,
  },
  {
    name: 'merge',
    words: '<reports…>',
    summary: 'join the reports of shards, as if one run had read everything',
    about: [
      'Takes one report of each shard, written by leaven lint --shard i/n --format shard=<file>, and writes what a run over all',
      'documents would have written, byte for byte. Exit codes are those of leaven lint.',
    ].join('\n'),
    flags: ['format', 'fail-on', 'max-warnings', 'quiet'],
    examples: [
      ['leaven merge shards/*.jsonl --format sarif=leaven.sarif', 'one SARIF file for all shards'],
      ['leaven merge shards/*.jsonl --fail-on info', 'the questions as text; exit 1 from info on'],
    ],
    run: merge,
  },
  {
    name: 'inspect',
    words: '[paths…]',
    summary: 'show how documents were read',
    about:
      'Shows kind, status, problem, options, the chosen one, commitments, dates, consequences, dissent and more as they were read,\neach with its place, so that the reading can be trusted or corrected. Dates are told apart: promised, external with its cause, metadata, past, or open where nothing tells.\nThe norms of a working agreement come with owner, cadence and repair where those are told; of a framework purpose, trial, way out, duties and who has a say are shown.\nEvidence is told apart, and a reading by a lone word says perhaps.',
    flags: READING,
    examples: [
      ['leaven inspect docs/decisions/0007-cache.md', 'one document'],
      ['leaven inspect --format json docs', 'all of them, for a program'],
    ],
    run: inspect,
  },
  {
    name: 'init',
    words: '',
    summary: 'look at what is here, and write a commented configuration',
    about: [
      'Looks for folders of documents (.adr-dir, adrs.toml, .log4brains.yml, adr.config.json and usual names), replays the documents',
      'that changed in the last months of git history, says how often each rule would have asked and where to look, and writes',
      'a .leaven.jsonc that fits. Without git it reads the documents as they stand. Nothing is overwritten without --force.',
    ].join('\n'),
    flags: ['months', 'dry-run', 'force'],
    examples: [
      ['leaven init --dry-run', 'what it would write, and why'],
      ['leaven init --months 12', 'after a look at the last year'],
    ],
    run: init,
  },
  {
    name: 'explain',
    words: '[rule…]',
    summary: "print a rule's page; without a rule, list the rules",
    about: 'Prints why a rule asks, what it can get wrong, and a document before and after.',
    flags: [],
    examples: [['leaven explain options-absent', 'the page of one rule']],
    run: explain,
  },
  {
    name: 'log',
    words: '[paths…]',
    summary: 'list the decision documents, how they stand to each other and when they are looked at again',
    about: [
      'Reads the documents and shows them as text, as a table (markdown), as a picture (mermaid) or as data (json). A view that',
      'goes to a file stands between <!-- leaven-log markdown --> and <!-- /leaven-log --> where the file has these lines, and is',
      'the whole file otherwise. With --check nothing is written: exit 1 where a file shows something else.',
    ].join('\n'),
    flags: ['format', 'check', 'config', 'no-config-lookup', 'no-ignore'],
    examples: [
      ['leaven log docs/decisions', 'one line for each document, then the days of the next looks'],
      ['leaven log docs/decisions --format markdown=docs/decisions/README.md', 'the table in a readme, between its markers'],
      ['leaven log docs --format mermaid', 'who replaces, amends and depends on whom'],
      ['leaven log docs/decisions --format markdown=docs/decisions/README.md --check', 'in CI: exit 1 where the table is old'],
    ],
    run: log,
  },
  {
    name: 'new',
    words: '<template> <title>',
    summary: 'begin a document from a template',
    about: [
      'Writes a document with blanks to fill in and prints its path. The file is named after the habit of its folder: the next',
      'number (0007-…, ADR-007-…), the date, or the title alone. The folder is the one that .adr-dir or .log4brains.yml names,',
      'else one in which documents of this kind stand already (docs/adr, docs/rfcs, docs/product, …), else docs/decisions and',
      'the like. A file that exists is never overwritten. A team adds templates of its own in .leaven/templates.',
    ].join('\n'),
    flags: ['list', 'dir', 'supersedes'],
    examples: [
      ['leaven new madr "Lend seeds by the handful"', 'a decision record under the next number'],
      ['leaven new --list', 'the templates and what each is for'],
      ['leaven new nygard "Send invoices monthly" --supersedes docs/adr/0012-send-invoices-weekly.md', 'a record in the place of another'],
    ],
    run: newDocument,
  },
  {
    name: 'prompts',
    words: '[deck]',
    summary: 'print the reflection prompts of a deck or moment; without one, list the decks',
    about:
      "Prints questions with blanks for a moment in a team's thinking, each with what it is for and a time box.\nDecks of a team, in .leaven/prompts, stand before Leaven's own.",
    flags: [],
    examples: [
      ['leaven prompts', 'the decks and their moments'],
      ['leaven prompts challenging', 'the prompts of one deck'],
    ],
    run: prompts,
  },
  {
    name: 'lsp',
    words: '--stdio',
    summary: 'run the language server, for any editor',
    about: 'Speaks the Language Server Protocol over standard input and output. Editors start it; people seldom do.',
    flags: ['stdio'],
    examples: [['leaven lsp --stdio', 'what an editor is told to start']],
    async run(words, given, io) {
      if (!given.stdio || words.length > 0) throw new Misuse('The language server is started as: leaven lsp --stdio');
      io.serve();
      return EXIT.ok;
    },
  },
];
