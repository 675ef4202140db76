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
