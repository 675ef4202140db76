import type { FailOn } from '../config/schema';
import type { PageEntry } from '../engine/page-report';

/** What a run came to for one page, whether it was linted now, is remembered, or comes from another machine. */
export interface RunPage {
  readonly entry: PageEntry;
  /** The level from which the page's findings count, as its configuration says. */
  readonly failOn: FailOn;
  /** Undefined where it could not be read, or where nothing is said of it. */
  readonly text: string | undefined;
  readonly isRead: boolean;
}
