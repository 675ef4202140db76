/** Tells apart what is the same: the first keeps its name, the others are numbered in the order in which they come. */
export class Numbered {
  private readonly counts = new Map<string, number>();

  of(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count === 1 ? name : `${name}:${count}`;
  }
}
