/** What a preview shows of how a page was read. Lines are 0-based. */
export interface PreviewPage {
  readonly kind: string;
  readonly status: string;
  readonly options: readonly {
    readonly name: string;
    readonly chosen: boolean;
    readonly pros: readonly string[];
    readonly cons: readonly string[];
    readonly rejection: string;
  }[];
  /** What is asked, for the margin. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
}

/** An option as it was read, its points at places of any form. */
interface ReadOption<P> {
  readonly name: string;
  readonly chosen: boolean;
  readonly isSure: boolean;
  readonly pros: readonly P[];
  readonly cons: readonly P[];
  readonly rejection?: P | null | undefined;
}

/** The options that a preview compares, those told in passing left out; `words` gives what stands at a place. */
export function compared<P>(options: readonly ReadOption<P>[], words: (place: P) => string): PreviewPage['options'] {
  return options
    .filter(({ isSure }) => isSure)
    .map(({ name, chosen, pros, cons, rejection }) => ({
      name,
      chosen,
      pros: pros.map(words),
      cons: cons.map(words),
      rejection: rejection ? words(rejection) : '',
    }));
}
