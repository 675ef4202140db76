import { parseBlocks } from '../markdown/blocks';
import { SourceText } from '../text/source-text';
import type { DecisionDocument, Kind } from './model';

/** What is known of a document beside its text. */
export interface ReadHints {
  /** `/`-separated path; its folder and name may tell the kind. */
  readonly path?: string;
  /** The kind that a team's configuration gives; it beats what the page says. */
  readonly kind?: Kind;
}

/** Reads a markdown text as a decision document. Never throws, whatever the text. */
export function readDocument(text: string, hints: ReadHints = {}): DecisionDocument {
  const source = new SourceText(text);
  const blocks = parseBlocks(source);
  return {
    source, problems: [], kind: hints.kind ?? 'decision-record', dialect: 'none', status: { value: 'none', range: undefined }, title: undefined,
    blocks, sections: [], masked: text, options: [], problem: [], commitments: [], consequences: [], dissent: [], people: [], frontMatter: {},
  };
}
