import type { Io } from '../../server/src/cli/io';
import { main } from '../../server/src/cli/main';
import type { Run } from './cli';

/** Runs the command in this process, where the day, the terminal and the environment can be chosen. */
export async function leavenHere(args: readonly string[], world: { readonly cwd: string } & Partial<Io>): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    env: {},
    isTTY: false,
    isErrorTTY: false,
    today: '2026-11-22',
    stdin: async () => new Uint8Array(),
    stdout: async (text) => void (stdout += text),
    stderr: async (text) => void (stderr += text),
    version: () => '0.0.0',
    build: () => '',
    interrupted: () => new Promise(() => {}),
    serve: () => {},
    ...world,
  };
  return { code: await main(args, io), stdout, stderr };
}
