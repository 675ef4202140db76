import * as jsonc from 'jsonc-parser';
import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * A configuration text in which `heading` is one of the team's own headings of a role; comments stay. `file` says by its name how the
 * text is read, as for `readConfig`. Undefined where the text can't be read, or holds something else at that place.
 */
export function addHeading(text: string, file: string, role: string, heading: string): string | undefined {
  return /\.ya?ml$/i.test(file) ? inYaml(text, ['headings', role], heading) : inJson(text, file, ['headings', role], heading);
}

function inYaml(text: string, path: readonly string[], heading: string): string | undefined {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  if (document.hasIn([path[0]]) && !isMap(document.getIn([path[0]]))) return undefined;
  const list: unknown = document.getIn(path);
  if (list === undefined) document.setIn(path, document.createNode([heading], { flow: true }));
  else if (isSeq(list)) list.add(heading);
  else return undefined;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function inJson(text: string, file: string, path: readonly string[], heading: string): string | undefined {
  const errors: jsonc.ParseError[] = [];
  const tree = jsonc.parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0 || (tree && tree.type !== 'object')) return undefined;
  const place = [...(/(?:^|[\\/])package\.json$/.test(file) ? ['leaven'] : []), ...path];
  const list = tree && jsonc.findNodeAtLocation(tree, place);
  if (list && list.type !== 'array') return undefined;
  const length = list?.children?.length ?? 0;
  const [to, value] = list ? [[...place, length], heading] : [place, [heading]];
  const isIndented = /^\t/m.test(text) ? { insertSpaces: false } : { insertSpaces: true, tabSize: /^( +)"/m.exec(text)?.[1]?.length ?? 2 };
  const edits = jsonc.modify(text, to, value, { formattingOptions: isIndented, isArrayInsertion: list !== undefined });
  return jsonc.applyEdits(text, edits);
}
