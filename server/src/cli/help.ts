import { commands, type Command } from './commands';
import { flags, type Flag, type FlagName } from './flags';

/** The help of the whole command line, from its table. */
export function generalHelp(): string {
  const shown = commands.map((command) => [usage(command), command.summary] as const);
  return [
    'Leaven asks the next good question of the documents in which teams decide and agree.',
    '',
    'Usage:',
    ...columns(shown),
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

function usage({ name, words }: Command): string {
  return `leaven ${name}${words && ` ${words}`}`;
}

function spelling(name: FlagName): string {
  const { short, value }: Flag = flags[name];
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
}
