import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { KINDS } from '../../document/model';
import { missingParts, partsOf, templateOf, type Template } from '../../templates/index';
import { toRange } from '../convert';
import { frontMatterEnd } from '../edits';
import type { Page } from '../session';

/** What the form of a page offers at a place: the headings of its template that it lacks, keys of its front matter; undefined elsewhere. */
export function formCompletion(page: Page, offset: number, templates: readonly Template[]): CompletionItem[] | undefined {
  const { source } = page.document;
  const number = source.lineAt(offset);
  const line = source.text.slice(source.lineStart(number), offset);
  const items = (words: readonly Word[]): CompletionItem[] =>
    words.map(({ label, text, says, kind }, index) => ({
      label,
      kind,
      ...(says && { detail: says }),
      filterText: text,
      sortText: String(index).padStart(4, '0'),
      textEdit: { range: toRange(source, { start: offset - line.length, end: offset }), newText: text },
    }));
  if (number < frontMatterEnd(source)) return number > 0 && /^[a-z-]*$/.test(line) ? items(keys(page)) : undefined;
  const [, marks, typed] = /^(#{1,6})(\s.*)?$/.exec(line) ?? [];
  const isCode = page.document.blocks.some(({ type, range }) => type === 'code' && range.start <= offset && offset <= range.end);
  if (marks === undefined || isCode) return undefined;
  const fitting = headings(page, offset, templates).filter(({ text }) =>
    typed === undefined ? text.startsWith(marks) : text.startsWith(`${marks} `),
  );
  return items(fitting);
}

interface Word {
  readonly label: string;
  readonly text: string;
  readonly says?: string;
  readonly kind: CompletionItemKind;
}

/** Where a page follows no template yet, the headings of all that suit its kind. */
function headings({ document }: Page, offset: number, templates: readonly Template[]): Word[] {
  const { source, kind, dialect, options } = document;
  const line = source.lineAt(offset);
  // The heading that is being written stands in nobody's place.
  const others = document.sections.filter(({ heading }) => source.lineAt(heading.start) !== line);
  const page = { source, kind, dialect, options, sections: others };
  const own = templateOf(page, templates);
  const suiting = own ? [own] : templates.filter((template) => template.kind === kind);
  const present = new Set(others.map(({ title }) => title.toLowerCase()));
  const parts = suiting.flatMap((template) =>
    (own ? missingParts(page, template) : partsOf(template)).map((part) => ({ ...part, template })),
  );
  const words = parts
    .filter(({ title }) => !present.has(title.toLowerCase()))
    .map(({ level, title, template }) => ({
      label: title,
      text: `${'#'.repeat(level)} ${title}`,
      says: template.title,
      kind: CompletionItemKind.Struct,
    }));
  return [...new Map(words.map((word) => [word.text.toLowerCase(), word])).values()];
}

function keys({ document }: Page): Word[] {
  const { frontMatter } = document;
  return KEYS.filter(([key]) => !(key in frontMatter)).map(([key, says]) => ({
    label: key,
    text: `${key}: `,
    says,
    kind: CompletionItemKind.Property,
  }));
}

/** Keys of front matter that Leaven reads, and what it reads in them. */
const KEYS: readonly (readonly [key: string, says: string])[] = [
  ['status', 'where the decision stands'],
  ['date', 'the day on which the page was last decided on'],
  ['kind', `what the page is: ${KINDS.join(', ')}`],
  ['decision-makers', 'who decides'],
  ['consulted', 'whose advice was asked'],
  ['informed', 'who hears of it'],
  ['owner', 'who keeps the page'],
  ['review-by', 'the day on which it is looked at again'],
  ['supersedes', 'the record in whose place it stands'],
  ['superseded-by', 'the record that stands in its place'],
  ['amends', 'the record that it changes in part'],
  ['depends-on', 'the record without which it falls'],
  ['relates-to', 'a record that belongs to it'],
];
