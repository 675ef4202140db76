import { Misuse } from './misuse';

/** One of the parts that a run is shared out in; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `--shard i/n`. Throws Misuse for anything else. */
export function readShard(typed: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(typed) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index > shard.count)
    throw new Misuse(`--shard takes the number of this part and of all parts, such as 1/4; "${typed}" was given.`);
  return shard;
}

/** Every n-th item, so that parts are alike in size wherever the long documents stand. */
export function partOf<T>(items: readonly T[], { index, count }: Shard): readonly T[] {
  return items.filter((_, i) => i % count === index - 1);
}
