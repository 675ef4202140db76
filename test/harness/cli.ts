import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own. A run longer than `timeout` ms is killed and has no code. */
export function leaven(
  args: readonly string[],
  options: { cwd: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv; timeout?: number },
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    env: { ...plainEnvironment(), ...options.env },
    timeout: options.timeout ?? 60_000,
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** This process's environment without what a CI server puts there. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|RUNNER_|ACTIONS_|CI$|CI_)/.test(name)));
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly range: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly message: string;
  readonly question: string;
  readonly related: readonly { readonly path: string; readonly message: string }[];
  readonly shown: boolean;
  readonly coveredBy?: string;
  readonly hiddenBy?: string;
  readonly fingerprint: string;
}

export interface JsonProblem {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

export interface LintReport {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly problems: readonly JsonProblem[];
    readonly findings: readonly JsonFinding[];
  }[];
  readonly problems: readonly JsonProblem[];
}

/** Runs `leaven lint --format json …args` and reads its report. */
export function lintJson(args: readonly string[], options: Parameters<typeof leaven>[1]): Run & { readonly report: LintReport } {
  const run = leaven(['lint', '--format', 'json', ...args], options);
  return { ...run, report: JSON.parse(run.stdout) as LintReport };
}

/** A temporary folder. */
export class Folder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-cli-')));

  /** Writes files by their `/`-separated paths. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.path, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
    return this;
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.path, name), 'utf8');
  }

  /** Removes a file or folder in it, by default all of it. */
  remove(name = ''): void {
    fs.rmSync(path.join(this.path, name), { recursive: true, force: true });
  }
}

/** A product brief that fixes its scope, tickets and dates and looks at no other way. */
export const HASTY_BRIEF = `---
kind: narrative
status: draft
---

# Reminder centre

## Problem

Bakers forget to order yeast. In March 40 of 900 ran out before a weekend.

## Solution

We will build a reminder centre with push messages.

## Scope

- Reminder list
- Push messages
- Snooze button
- Weekly digest
- Settings page

## Plan

- MILL-101 Set up the service
- MILL-102 Build the list
- MILL-103 Send push messages

## Timeline

- 1 March: start
- 15 April: beta
- 1 June: launch
`;

/** A product brief that says only of its second look that it comes "as needed". */
export const SMALL_BRIEF = `---
kind: narrative
status: draft
---

# Receipts by mail

## Problem

Bakers lose paper receipts. In March 40 of 900 asked for a second one, and each had to wait a day.

## Success metrics

Fewer than 10 of 900 bakers ask for a second receipt in June.

## More

We will revisit this as needed.
`;

/** What fixes a scope where nothing was explored before. */
export const NEW_SCOPE = `
## Scope

The first release has exactly these features:

- Mail template
- Settings page
- Monthly digest
`;
