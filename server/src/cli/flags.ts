export interface Flag {
  readonly short?: string;
  /** Names the value that the flag takes; a flag without one is on or off. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly repeats?: true;
  readonly help: string;
}

export const flags = {
  format: {
    value: 'name[=file]',
    repeats: true,
    help: 'text for people (default), json for programs; repeated for several reports, each in its own file',
  },
  preset: { value: 'name', help: 'gentle, recommended or strict; beats the configuration' },
  config: { short: 'c', value: 'file', help: 'use this configuration; its globs count from the working directory' },
  'no-config-lookup': { help: 'look for no configuration beside and above the documents' },
  'print-config': { value: 'file', help: 'lint nothing: print what is configured for this document, and which line says so' },
  'fail-on': { value: 'level', help: 'exit 1 from this level on: hint, info, warning, error (default) or never' },
  'max-warnings': { value: 'n', help: 'exit 1 when there are more than n warnings' },
  baseline: { value: 'file', help: 'keep silent what this file lists as known; beats the configuration' },
  'update-baseline': { help: 'write everything that is found to the baseline; creates the file' },
  'prune-baseline': { help: 'take out of the baseline what is found no more; adds nothing' },
  quiet: { help: 'print only what is at or above --fail-on' },
  since: { value: 'ref', help: 'only documents that changed since the work here parted from this commit or branch' },
  staged: { help: 'only documents that are staged, as they are staged' },
  'changed-sections': { help: 'with --since or --staged: ask only about sections that the change touches' },
  shard: { value: 'i/n', help: 'lint the i-th of n parts; --format shard=<file> writes what leaven merge joins' },
  cache: { help: 'remember results in .leavencache, and lint only documents that changed' },
  'cache-location': { value: 'file', help: 'remember results in this file' },
  watch: { help: 'run again whenever a document or a configuration changes, until Ctrl-C' },
  stdin: { help: 'read one document from standard input (so does the path -)' },
  'stdin-filename': { value: 'path', help: 'the path that this document is read under' },
  'no-inline-config': { help: 'take no notice of suppressions inside the documents' },
  'report-unused': { help: 'list suppressions, and entries of the baseline, that silence nothing' },
  'no-ignore': { help: 'take no notice of .gitignore and of `ignore` in the configuration' },
  months: { value: 'n', help: 'replay the documents that changed in the last n months (default 6)' },
  'dry-run': { help: 'write nothing: print what would be written' },
  force: { help: 'write the file even if there is a configuration' },
  check: { help: 'write nothing; exit 1 where a file shows something else than the log' },
  list: { help: 'list the templates, those of the team first' },
  dir: { value: 'folder', help: 'where the document is to stand; without it, where documents of its kind stand already' },
  supersedes: { value: 'file', help: 'the document that the new one takes the place of: both get a link' },
  stdio: { help: 'talk over standard input and output' },
  help: { short: 'h', help: 'print this help' },
  version: { short: 'v', help: 'print the version' },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

/** Flags as typed: `true`, the value of those that take one, or the values of those that repeat. */
export type Flags = Readonly<{
  [name in FlagName]?: (typeof flags)[name] extends { readonly repeats: true } ? readonly string[] : string | true;
}>;
