import type { Io } from './io';

const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;

export type Style = keyof typeof CODES;

/** Sets text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Text as it is. */
export const plain: Paint = (_style, text) => text;

/** Colour on a terminal only, and never with NO_COLOR. */
export function painter({ isTTY, env }: Pick<Io, 'isTTY' | 'env'>): Paint {
  if (!isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return plain;
  return (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

/** Text from a page as it may stand on a terminal: on one line, tabs as spaces, and nothing that steers the terminal or turns the reading direction. */
export function printable(text: string): string {
  return text
    .replace(/\t/g, '    ')
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}

/** Terminal cells that printable text takes. */
export function width(text: string): number {
  let cells = 0;
  for (const character of text) cells += NO_CELL.test(character) ? 0 : TWO_CELLS.test(character) ? 2 : 1;
  return cells;
}

const NO_CELL = /^[\p{Mn}\p{Me}\u200b-\u200d\ufe00-\ufe0f]$/u;
const TWO_CELLS =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
