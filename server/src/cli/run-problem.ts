/** Something that kept a part of the run from being done; `path` and the 1-based `line` say where, if anywhere. */
export interface RunProblem {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}
