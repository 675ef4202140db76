import { parseArgs } from 'node:util';
import { didYouMean } from '../text/nearest';
import { commands, DEFAULT_COMMAND, type Command } from './commands';
import { flags, type Flag, type FlagName, type Flags } from './flags';
import { Misuse } from './misuse';

export interface Request {
  readonly command: Command;
  /** Whether the command's name was typed. */
  readonly typed: boolean;
  readonly flags: Flags;
  /** What is neither a flag nor the command's name. */
  readonly words: readonly string[];
}

/** Reads the words after `leaven`. Throws Misuse for a flag that the command does not have and for a missing or needless value. */
export function parseArguments(argv: readonly string[]): Request {
  const options = Object.fromEntries(
    Object.entries<Flag>(flags).map(([name, flag]) => [
      name,
      { type: flag.value ? 'string' : 'boolean', ...(flag.short && { short: flag.short }) } as const,
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const typed = commands.find((command) => command.name === words[0]);
  const command = typed ?? commands.find((command) => command.name === DEFAULT_COMMAND)!;
  const given: Partial<Record<FlagName, string | true | string[]>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = known(token.name, token.rawName, command);
    const typedValue = value(name, token.rawName, token.value);
    const { repeats }: Flag = flags[name];
    given[name] = repeats ? [...((given[name] as string[] | undefined) ?? []), typedValue as string] : typedValue;
  }
  return { command, typed: typed !== undefined, flags: given as Flags, words: typed ? words.slice(1) : words };
}

const EVERYWHERE: readonly FlagName[] = ['help', 'version'];

function known(name: string, raw: string, command: Command): FlagName {
  const taken = [...command.flags, ...EVERYWHERE];
  const match = taken.find((flag) => flag === name);
  if (match) return match;
  const elsewhere = commands.filter((other) => other.flags.some((flag) => flag === name)).map((other) => `leaven ${other.name}`);
  const hint =
    elsewhere.length > 0
      ? ` It belongs to ${elsewhere.join(' and ')}.`
      : didYouMean(
          raw,
          taken.map((flag) => `--${flag}`),
        );
  throw new Misuse(`leaven ${command.name} has no flag ${raw}.${hint} leaven ${command.name} --help lists its flags.`);
}

function value(name: FlagName, raw: string, typed: string | undefined): string | true {
  const { value: wanted }: Flag = flags[name];
  if (!wanted) {
    if (typed !== undefined) throw new Misuse(`${raw} takes no value; "${typed}" was given.`);
    return true;
  }
  if (typed === undefined || typed === '' || (typed.startsWith('-') && typed !== '-'))
    throw new Misuse(`${raw} needs a value: ${raw} <${wanted}>.`);
  return typed;
}
