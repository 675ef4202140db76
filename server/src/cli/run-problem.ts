import { printable } from './paint';

/** Something that kept a part of the run from being done; `path` and the 1-based `line` say where, if anywhere. */
export interface RunProblem {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

/** `path:line message` and a line break. */
export function problemText({ path, line, message }: RunProblem): string {
  const place = path === undefined ? '' : `${printable(path)}${line === undefined ? '' : `:${line}`} `;
  return `${place}${message.split('\n').map(printable).join('\n')}\n`;
}
