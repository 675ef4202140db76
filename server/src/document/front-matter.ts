import { isMap, isScalar, parseDocument } from 'yaml';
import type { Range, SourceText } from '../text/source-text';
import type { Problem } from './model';

export interface FrontMatter {
  /** Plain values by key, in the keys' own spelling; empty where there is none or it can't be read. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where each key's value stands. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** 0-based line after the closing fence; 0 without front matter. */
  readonly endLine: number;
  readonly problems: readonly Problem[];
}

/** Longer front matter is not read: no page needs it, and a hostile one could cost seconds. */
const MAX_LENGTH = 65_536;
const MAX_ALIASES = 50;

/** Reads YAML between `---` fences at the top of a page. Broken YAML is a problem, never an exception. */
export function readFrontMatter(source: SourceText): FrontMatter {
  const endLine = closingLine(source);
  if (endLine === 0) return { values: {}, ranges: new Map(), endLine: 0, problems: [] };
  const start = source.lineStart(1);
  const text = source.text.slice(start, source.lineStart(endLine - 1));
  const none = (message: string, line: number): FrontMatter => ({
    values: {},
    ranges: new Map(),
    endLine,
    problems: [{ code: 'front-matter', message, line }],
  });
  if (text.length > MAX_LENGTH)
    return none(`The front matter is longer than ${MAX_LENGTH} characters and was not read; the page itself was.`, 1);
  try {
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    const error = document.errors[0];
    const values: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const ranges = new Map<string, Range>();
    if (isMap(document.contents)) {
      for (const { key, value } of document.contents.items) {
        const range = (value as { range?: [number, number, number] } | null)?.range;
        if (isScalar(key) && range) ranges.set(String(key.value), { start: start + range[0], end: start + range[1] });
      }
    }
    return {
      values: isRecord(values) ? values : {},
      ranges,
      endLine,
      problems: error
        ? [
            {
              code: 'front-matter',
              message: `The front matter is not valid YAML: ${firstLine(error.message)}`,
              line: source.lineAt(start + error.pos[0]) + 1,
            },
          ]
        : [],
    };
  } catch (error) {
    return none(`The front matter could not be read: ${firstLine(String(error))}`, 1);
  }
}

/** The line after the closing fence, 0 if the page opens with no front matter; an unclosed fence is none. */
function closingLine(source: SourceText): number {
  const line = (n: number): string => source.text.slice(source.lineStart(n), source.lineEnd(n));
  if (!/^\uFEFF?---[ \t]*$/.test(line(0))) return 0;
  for (let n = 1; n < source.lineCount; n++) if (/^(?:---|\.\.\.)[ \t]*$/.test(line(n))) return n + 1;
  return 0;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/:$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
