/** Long work in slices, so that requests in between are answered. */
export class Turns {
  private since = Date.now();

  /** Lets others have their turn once a slice is used up. */
  async rest(): Promise<void> {
    if (Date.now() - this.since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = Date.now();
  }
}

/** In ms. */
const SLICE = 8;
