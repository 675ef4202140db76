import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, plainEnvironment, SMALL_BRIEF } from '../harness/cli';
import { root } from '../harness/root';

suite('--watch', function () {
  this.timeout(120_000);
  let folder: Folder;
  let watching: Watching;
  setup(() => (folder = new Folder().write({ 'docs/a.md': SMALL_BRIEF, 'docs/b.md': HASTY_BRIEF })));
  teardown(async () => {
    await watching?.end();
    folder.remove();
  });

  test('prints what a run prints, and again after each change, till it is interrupted', async () => {
    const whole = (): string => leaven(['docs'], { cwd: folder.path }).stdout;
    watching = new Watching(folder.path, 'docs');
    assert.equal(await watching.run(), whole());
    assert.match(whole(), /docs\/a\.md:\d+:\d+ info vague-revisit/);

    folder.write({ 'docs/a.md': SMALL_BRIEF.replace('We will revisit this as needed.', 'We read this again on 3 May.') });
    const answered = await watching.run();
    assert.doesNotMatch(answered, /vague-revisit/);
    assert.equal(answered, whole());

    folder.write({ 'docs/deep/new/c.md': HASTY_BRIEF });
    assert.match(await watching.run(/c\.md/), /docs\/deep\/new\/c\.md:/);
    folder.write({ 'docs/deep/new/c.md': SMALL_BRIEF });
    assert.match(await watching.run(/c\.md.*vague/), /docs\/deep\/new\/c\.md:\d+:\d+ info vague-revisit/);

    fs.rmSync(path.join(folder.path, 'docs/b.md'));
    assert.doesNotMatch(await watching.run(), /docs\/b\.md/);

    folder.write({ '.leaven.yaml': 'rules: { vague-revisit: "off" }\n' });
    assert.doesNotMatch(await watching.run(), /vague-revisit/);
    assert.deepEqual(await watching.end(), [0, null]);
  });

  test('a configuration with a mistake is said, and the run goes on once it is mended', async () => {
    watching = new Watching(folder.path, 'docs');
    const before = await watching.run();
    folder.write({ '.leaven.yaml': 'presett: strict\n' });
    assert.match(await watching.run(), /^\.leaven\.yaml:1 .*presett.*\n$/);
    fs.rmSync(path.join(folder.path, '.leaven.yaml'));
    assert.equal(await watching.run(), before);
  });

  test('a report that it writes itself wakes nobody, and neither does what is not read', async () => {
    watching = new Watching(folder.path, 'docs', '--format', 'text', '--format', 'markdown=docs/report.md');
    await watching.run();
    folder.write({ 'docs/image.png': 'x' });
    // As long as a run of its own takes, several times what wakes it.
    leaven(['docs'], { cwd: folder.path });
    folder.write({ 'docs/a.md': HASTY_BRIEF });
    assert.match(await watching.run(), /docs\/a\.md:\d+:\d+ info scope/);
  });

  test('what makes no sense with it is refused', () => {
    for (const flag of ['--staged', '--stdin', '-', '--shard=1/2', '--update-baseline', '--prune-baseline']) {
      const { code, stderr } = leaven(['docs', '--watch', flag], { cwd: folder.path });
      assert.equal(code, 2, flag);
      assert.match(stderr, /^--watch runs again and again over files, so --[a-z-]+ can't/);
    }
    assert.equal(leaven(['nowhere', '--watch'], { cwd: folder.path }).code, 2);
  });
});

/** A command that watches, as a process of its own whose two outputs go into one pipe. */
class Watching {
  /** How often it has run. */
  runs = 0;
  private written = '';
  private told: (() => void) | undefined;
  private readonly ended: Promise<[number | null, NodeJS.Signals | null]>;
  private readonly child: ChildProcessWithoutNullStreams;

  constructor(cwd: string, ...args: string[]) {
    const words = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, path.join(root, 'dist/cli.cjs'), ...args, '--watch'];
    this.child = spawn('sh', words, { cwd, env: plainEnvironment() });
    this.ended = new Promise((resolve) => this.child.on('close', (code, signal) => resolve([code, signal])));
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.written += text;
      this.told?.();
    });
  }

  /** What the next run prints; with `wanted`, the next that prints that. */
  async run(wanted = /(?:)/): Promise<string> {
    for (;;) {
      const runs = this.written.split('Watching. Ctrl-C ends.\n');
      if (runs.length - 1 <= this.runs) await new Promise<void>((resolve) => (this.told = resolve));
      else if (wanted.test(runs[this.runs++]!)) return runs[this.runs - 1]!;
    }
  }

  /** Interrupts it; its exit code and the signal that ended it. */
  end(): Promise<[number | null, NodeJS.Signals | null]> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}
