import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILES } from '../../config/file-names';
import { configSchema } from '../../config/schema';
import { suggest } from '../../config/suggest';
import { rules } from '../../rules/index.gen';
import { nameOf } from '../../team/files';

/** Whether a document is a configuration file by its name. */
export function isConfigFile(uri: string): boolean {
  return CONFIG_FILES.some((name) => name === nameOf(uri));
}

/** Keys, ids of rules and their levels in a configuration file. */
export function configCompletion(document: TextDocument, offset: number): CompletionItem[] {
  const { range, isJson, items } = suggest(nameOf(document.uri), document.getText(), offset, (known ??= configSchema(rules)));
  const place = { start: document.positionAt(range.start), end: document.positionAt(range.end) };
  const followed = document.getText().slice(range.end, range.end + ROOM);
  return items.map(({ word, isKey, says }, index) => {
    const written = isJson && !/^(?:true|false)$/.test(word) ? JSON.stringify(word) : word;
    return {
      label: word,
      kind: isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      ...(says !== '' && { detail: says }),
      filterText: written,
      sortText: String(index).padStart(4, '0'),
      textEdit: { range: place, newText: isKey && !/^\s*:/.test(followed) ? `${written}: ` : written },
    };
  });
}

let known: ReturnType<typeof configSchema> | undefined;

/** Characters in which a colon that is there already is looked for. */
const ROOM = 20;
