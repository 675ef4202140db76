import type { Range } from '../../text/source-text';
import type { Option } from '../model';

/** A candidate as it stands in the page, before the chosen one is known. */
export type Candidate = Pick<Option, 'range' | 'body' | 'form'> & {
  /** Whether the page presents it as a way it did not take. */
  readonly rival?: boolean;
  /** Where the page calls it by another name. */
  readonly alias?: Range;
};
