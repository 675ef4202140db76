import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root';

/** A copy of the checkout's sources in a temporary folder, with this checkout's node_modules linked in. */
export class Checkout {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaven-checkout-'));

  constructor() {
    const left = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test']);
    const filter = (source: string): boolean => {
      const [top = '', ...rest] = path.relative(root, source).split(path.sep);
      return top === 'test' ? rest.length === 0 || rest.join('/') === 'evaluation.json' : !left.has(top);
    };
    fs.cpSync(root, this.folder, { recursive: true, filter });
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'), 'junction');
  }

  /** Runs one of server/scripts to its end. */
  script(name: string, ...args: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`server/scripts/${name}`, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  /** The text of every file of this copy, by `/`-separated path. */
  files(): Map<string, string> {
    const names = fs.readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => !name.startsWith('node_modules') && fs.statSync(path.join(this.folder, name)).isFile());
    return new Map(files.map((name) => [name.replaceAll(path.sep, '/'), fs.readFileSync(path.join(this.folder, name), 'utf8')]));
  }

  write(file: string, text: string): void {
    fs.writeFileSync(path.join(this.folder, file), text);
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
