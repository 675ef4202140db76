import { parseArguments } from './arguments';
import { commandHelp, generalHelp } from './help';
import { EXIT, Misuse, type Io } from './io';

/** Runs the command line `leaven …argv` and returns its exit code: 0 ok, 1 findings, 2 misuse or an internal fault. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { command, typed, flags, words } = parseArguments(argv);
    if (flags.help) await io.stdout(typed ? commandHelp(command) : generalHelp());
    else if (flags.version) await io.stdout(`${io.version()}\n`);
    else return await command.run(words, flags, io);
    return EXIT.ok;
  } catch (error) {
    await io.stderr(error instanceof Misuse ? `${error.message}\n` : `leaven met an internal fault: ${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.misuse;
  }
}
