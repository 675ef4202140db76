import { CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionParams } from 'vscode-languageserver';
import type { DecisionDocument } from '../../document/model';
import { toOffset, toRange } from '../convert';
import { frontMatterEnd } from '../edits';
import type { Session } from '../session';
import { blanks } from '../snippet';
import { configCompletion, isConfigFile } from './config-completion';
import { formCompletion } from './form-completion';
import { logCompletion } from './log-completion';
import { fitting } from './prompts';

const TRIGGER = '?';

/** Ask for a prompt, a link's destination, a value after its key. */
export const TRIGGERS = [TRIGGER, '(', ':', ' '];

/** In a configuration file its keys and values; in a decision document what the log and the page's form offer at the place, in its prose reflection prompts, those that fit best first. */
export async function completion(session: Session, { textDocument, position, context }: CompletionParams): Promise<CompletionItem[]> {
  const text = session.documents.get(textDocument.uri);
  if (text && isConfigFile(text.uri)) return configCompletion(text, text.offsetAt(position));
  const page = await session.active(textDocument.uri);
  if (!page) return [];
  const { document } = page;
  const offset = toOffset(document.source, position);
  const { library, templates } = await session.teams.of(textDocument.uri);
  const known = logCompletion(session, page, offset) ?? formCompletion(page, offset, templates);
  if (known) return known;
  if (context?.triggerCharacter !== undefined && context.triggerCharacter !== TRIGGER) return [];
  if (!isProse(document, offset)) return [];
  const lineStart = document.source.lineStart(document.source.lineAt(offset));
  const typed = /(?<![\p{L}\p{N}])[\p{L}\p{N}-]*$|(?<=^|\s)\?$/u.exec(document.source.text.slice(lineStart, offset))?.[0] ?? '';
  // A question mark that ends a sentence asks for nothing.
  if (context?.triggerCharacter === TRIGGER && typed !== TRIGGER) return [];
  const range = toRange(document.source, { start: offset - typed.length, end: offset });
  return fitting(library, page, offset).map(({ prompt }, index) => ({
    label: prompt.title,
    labelDetails: { description: prompt.moment.replaceAll('-', ' ') },
    kind: CompletionItemKind.Snippet,
    detail: prompt.question,
    documentation: `${prompt.why} (${prompt.minutes} min)`,
    sortText: String(index).padStart(4, '0'),
    filterText: `${typed === TRIGGER ? TRIGGER : ''}${prompt.id} ${prompt.question}`,
    insertTextFormat: session.client.snippetCompletion ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: session.client.snippetCompletion ? prompt.snippet : blanks(prompt.snippet) },
  }));
}

function isProse({ source, blocks }: DecisionDocument, offset: number): boolean {
  if (source.lineAt(offset) < frontMatterEnd(source)) return false;
  return !blocks.some(({ type, range }) => (type === 'code' || type === 'html') && range.start <= offset && offset <= range.end);
}
