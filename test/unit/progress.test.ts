import assert from 'node:assert/strict';
import type { Io } from '../../server/src/cli/io';
import { Progress } from '../../server/src/cli/progress';

suite('progress', () => {
  const WIPE = '\r\u001b[K';
  /** What a terminal is told by a run of 5 documents that take `each` ms, with a question on the fourth. */
  async function told(each: number, world: Partial<Io>): Promise<string> {
    let terminal = '';
    let time = 0;
    const write = async (text: string): Promise<void> => void (terminal += text);
    const progress = new Progress({ isErrorTTY: true, env: {}, stdout: write, stderr: write, ...world } as Io, () => time);
    const io = progress.around();
    for (let i = 0; i < 5; i++) {
      await progress.at(i, 5);
      time += each;
      if (i === 3) await io.stdout('A question.\n');
    }
    await progress.end();
    return terminal;
  }

  test('a long run says how far it is, on one line that gives way to the report', async () => {
    assert.equal(await told(600, {}), `${WIPE}2 of 5 documents${WIPE}3 of 5 documents${WIPE}A question.\n${WIPE}4 of 5 documents${WIPE}`);
  });

  test('not more than ten times a second, and a quick run says nothing', async () => {
    assert.equal(await told(50, {}), 'A question.\n');
    assert.equal((await told(1001, {})).match(/of 5/g)?.length, 4);
  });

  test('only on a terminal, and never in CI', async () => {
    for (const world of [{ isErrorTTY: false }, { env: { CI: 'true' } }, { env: { TERM: 'dumb' } }])
      assert.equal(await told(600, world), 'A question.\n');
  });
});
