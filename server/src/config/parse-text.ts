import * as jsonc from 'jsonc-parser';
import * as yaml from 'yaml';
import { SourceText } from '../text/source-text';

export type Path = readonly (string | number)[];

/** A text as plain data, with the way back from a value to its place. */
export interface ParsedText {
  /** Undefined where the text holds nothing. */
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** 1-based line of a key or list item; of the nearest one around it where there is none. */
  lineOf(path: Path): number;
}

/** JSON with comments and trailing commas. May throw a RangeError on absurdly deep nesting. */
export function parseJsonText(text: string): ParsedText {
  const source = new SourceText(text);
  const errors: jsonc.ParseError[] = [];
  const tree = jsonc.parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const line = (offset: number) => source.lineAt(offset) + 1;
  return {
    value: tree && jsonc.getNodeValue(tree),
    errors: errors.map(({ error, offset }) => ({
      line: line(offset),
      message: `This is not valid JSON: ${words(jsonc.printParseErrorCode(error))}.`,
    })),
    lineOf(path) {
      for (let length = path.length; tree && length > 0; length--) {
        const node = jsonc.findNodeAtLocation(tree, path.slice(0, length));
        if (node) return line(node.parent?.type === 'property' ? node.parent.offset : node.offset);
      }
      return line(tree?.offset ?? 0);
    },
  };
}

/** YAML 1.2, with no more than a hundred aliases expanded. May throw where there are more. */
export function parseYamlText(text: string): ParsedText {
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const errors = document.errors.map(({ pos, message }) => ({
    line: line(pos[0]),
    message: `This is not valid YAML: ${message.replace(/[.:]?\s*$/, '')}.`,
  }));
  return {
    value: errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? undefined),
    errors,
    lineOf(path) {
      let node: unknown = document.contents;
      let offset = document.contents?.range?.[0] ?? 0;
      for (const step of path) {
        if (yaml.isAlias(node)) node = node.resolve(document);
        if (yaml.isMap(node)) {
          const pair = node.items.find(({ key }) => String(yaml.isScalar(key) ? key.value : key) === step);
          offset = start(pair?.key) ?? offset;
          node = pair?.value;
        } else if (yaml.isSeq(node)) {
          node = node.items[Number(step)];
          offset = start(node) ?? offset;
        }
      }
      return line(offset);
    },
  };
}

const MAX_ALIASES = 100;

function start(node: unknown): number | undefined {
  return yaml.isNode(node) ? node.range?.[0] : undefined;
}

/** `CommaExpected` as a person says it. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
