import type { MarkdownIt } from 'markdown-it';
import { readDocument } from './document/read';
import { lint } from './index';
import type { Range } from './text/source-text';
import { compared, type PreviewPage } from './preview/page';
import { showReading } from './preview/plugin';

export interface PreviewOptions {
  /** Whether what is asked stands in the margin; default false. */
  readonly findings?: boolean;
}

/** A plugin for markdown-it: the status of a decision document under its title, its options side by side, callouts framed. Styles: `leaven/preview.css`. */
export default function leaven(md: MarkdownIt, options: PreviewOptions = {}): void {
  showReading(md, (text) => read(text, options));
}

function read(text: string, { findings = false }: PreviewOptions): PreviewPage {
  const { source, kind, status, options } = readDocument(text);
  const words = (range: Range): string => source.slice(range).replace(/\s+/g, ' ').trim();
  return {
    kind,
    status: status.value,
    options: compared(options, words),
    notes: findings
      ? lint(text)
          .findings.filter(({ shown }) => shown)
          .map(({ range, message, question }) => ({ line: range.start.line - 1, text: `${message}\n${question}` }))
      : [],
  };
}
