import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Suites that need a VS Code of their own, as they look at all that is in the folder, or at what is shown; all other files make up the suite `trusted`. */
const APART = ['restricted.test.cjs', 'pictures.test.cjs', 'decisions.test.cjs', 'quiet.test.cjs', 'preview.test.cjs'];

/** VS Code calls this in the extension host; a rejection fails the run. What was counted goes to the file that LEAVEN_TEST_RESULTS names. */
export async function run(): Promise<void> {
  const own = `${process.env['LEAVEN_TEST_SUITE']}.test.cjs`;
  const all = fs.readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs'));
  const files = all.includes(own) ? [own] : all.filter((file) => !APART.includes(file));
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => void lines.push(format(...values));
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 40_000, reporter: 'spec', forbidOnly: true, forbidPending: true });
  for (const file of files) mocha.addFile(path.join(__dirname, file));
  const counted = await counts(mocha, lines);
  const results = process.env['LEAVEN_TEST_RESULTS'];
  if (results) fs.writeFileSync(results, JSON.stringify({ ...counted, output: lines.join('\n') }));
  if (counted.failures > 0 || counted.passes === 0) throw new Error(`${counted.passes} passed, ${counted.failures} failed`);
}

/** A suite that can't be loaded counts as one failure. */
async function counts(mocha: Mocha, lines: string[]): Promise<{ passes: number; failures: number }> {
  let passes = 0;
  try {
    const failures = await new Promise<number>((resolve) => mocha.run(resolve).on('pass', () => passes++));
    return { passes, failures };
  } catch (error) {
    lines.push(format(error));
    return { passes, failures: 1 };
  }
}
