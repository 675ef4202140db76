/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts of up to `length` pieces drawn from `pieces`, the same for the same seed. */
export function randomTexts(seed: number, count: number, pieces: readonly string[], length: number): string[] {
  const next = random(seed);
  const draw = (below: number): number => Math.floor(next() * below);
  return Array.from({ length: count }, () => Array.from({ length: draw(length + 1) }, () => pieces[draw(pieces.length)]!).join(''));
}
