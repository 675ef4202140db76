import { commands, type Command } from './commands';
import { flags, type Flag, type FlagName } from './flags';

/** The help of the whole command line, from its table. */
export function generalHelp(): string {
  return [
    'Leaven asks the next good question of the documents in which teams decide and agree.',
    '',
    'Usage:',
    ...usageLines().map((line) => `  ${line}`),
    '',
    'leaven <command> --help shows its flags and examples; leaven --version prints the version.',
    '',
    'Examples:',
    ...columns(commands.flatMap((command) => command.examples.slice(0, 1))),
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  return [
    `Usage: ${usage(command)}${command.flags.length > 0 ? ' [flags]' : ''}`,
    '',
    command.about,
    '',
    'Flags:',
    ...columns([...command.flags, 'help' as const].map((name) => [spelling(name), flags[name].help] as const)),
    '',
    'Examples:',
    ...command.examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]),
    '',
  ].join('\n');
}

/** A line for every command: how it is called and what it does. */
export function usageLines(): string[] {
  return columns(commands.map((command) => [usage(command), command.summary] as const)).map((line) => line.trim());
}

/** How a command is called, without its flags. */
export function usage({ name, words }: Command): string {
  return `leaven ${name}${words && ` ${words}`}`;
}

/** A flag as it is typed, with the name of its value. */
export function spelling(name: FlagName): string {
  const { short, value }: Flag = flags[name];
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
}
