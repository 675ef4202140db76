import { didYouMean } from '../text/nearest';
import { parseArguments, type Request } from './arguments';
import { commands } from './commands';
import { commandHelp, generalHelp } from './help';
import { JsonList } from './reporters/json';
import { problemText } from './run-problem';
import { EXIT, type Io } from './io';
import { Misuse } from './misuse';

/** Runs the command line `leaven …argv` and returns its exit code: 0 ok, 1 findings, 2 misuse or an internal fault. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let request: Request | undefined;
  try {
    request = parseArguments(argv);
    const { command, typed, flags, words } = request;
    if (flags.help) await io.stdout(typed ? commandHelp(command) : generalHelp());
    else if (flags.version) await io.stdout(`${io.version()}\n`);
    else return await command.run(words, flags, io);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Misuse)) {
      await io.stderr(`Leaven met a fault of its own: ${error instanceof Error ? error.stack : String(error)}\n`);
      return EXIT.misuse;
    }
    for (const problem of error.problems) await io.stderr(problemText(problem));
    const hint =
      request && !request.typed
        ? didYouMean(
            request.words[0] ?? '',
            commands.map(({ name }) => name),
          )
        : '';
    if (hint) await io.stderr(`${hint.trim()} leaven --help lists the commands.\n`);
    if (request?.flags.format?.includes('json')) await new JsonList(io.stdout).end({ problems: error.problems });
    return EXIT.misuse;
  }
}
