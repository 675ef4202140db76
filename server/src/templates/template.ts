import type { Kind } from '../document/model';

/** A page to begin with: its text holds blanks such as `{what happened}`. */
export interface Template {
  /** Its file's name without the extension; it is asked for by this. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly when: string;
  /** Undefined where the template does not say. */
  readonly kind: Kind | undefined;
  /** `/`-separated, relative to the top of the workspace: where such pages go when nothing there says otherwise. */
  readonly folder: string;
  /** Whether its pages bear numbers, in a folder that has no habit of its own. */
  readonly isNumbered: boolean;
  /** Markdown with `\n` as line breaks. */
  readonly text: string;
}
