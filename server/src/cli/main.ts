import { parseArguments } from './arguments';
import { EXIT, Misuse, type Io } from './io';

/** Runs the command line `leaven …argv` and returns its exit code: 0 ok, 1 findings, 2 misuse or an internal fault. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { command, flags, words } = parseArguments(argv);
    return await command.run(words, flags, io);
  } catch (error) {
    if (error instanceof Misuse) await io.stderr(`${error.message}\n`);
    else await io.stderr(`leaven met an internal fault: ${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.misuse;
  }
}
