import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';

export async function explain(_words: readonly string[], _flags: Flags, _io: Io): Promise<number> {
  return EXIT.ok;
}
