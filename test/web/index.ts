import type Mocha from 'mocha';
import mocha from 'mocha/mocha.js';

/** VS Code calls this in the web worker of the extension host; a rejection fails the run. What it finds is written to the console, where test/host/web.mjs reads it. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: Lines as never, timeout: 40_000, forbidOnly: true, forbidPending: true });
  await import('./files.test');
  await import('./configuration.test');
  await import('../editor/writing.test');
  await import('../editor/commands.test');
  await import('../editor/prompts.test');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** mocha's own reporters need a page or a terminal; a worker has neither. */
function Lines(runner: Mocha.Runner): void {
  const say = (line: string): void => console.log(`${LINE}${line}`);
  runner.on('pass', (test) => say(`  ✓ ${test.fullTitle()}`));
  runner.on('fail', (test, error: Error) => say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
  runner.on('end', () => say(`${runner.stats?.passes} passed, ${runner.stats?.failures} failed`));
}

/** Marks the lines that are the suite's own among all that VS Code writes. */
const LINE = 'LEAVEN TEST ';
