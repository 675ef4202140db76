import path from 'node:path';
import { DEFAULT_SETTINGS, type LintSettings } from '../engine/lint';
import type { ReadHints } from '../document/read';
import { repositoryRoot, slashed } from './paths';
export interface FileSettings { readonly hints: ReadHints; readonly settings: LintSettings; readonly included: boolean; readonly failOn: string | undefined }
export class Project {
  readonly problems: { file: string; line: number; message: string }[] = [];
  private readonly roots = new Map<string, string | undefined>();
  constructor(_options: { cwd: string; configFile?: string; lookup: boolean }) {}
  settingsOf(file: string): FileSettings {
    const root = repositoryRoot(path.dirname(file), this.roots);
    return { hints: { path: slashed(root ? path.relative(root, file) : file) }, settings: DEFAULT_SETTINGS, included: true, failOn: undefined };
  }
}
