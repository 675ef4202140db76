import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { pages } from '../../rules/pages.gen';
import { rules } from '../../rules/index.gen';
import type { Session } from '../session';

/** A rule in a few lines: the question, why it is asked, where that comes from, and its page. */
export function ruleText(session: Session, id: string, question: string): string {
  const sources = rules[id]?.sources ?? [];
  const page = session.rulePage(id);
  const name = `\`${id}\``;
  return [`**${question}**`, why(id), sources.length > 0 ? `Sources: ${sources.join('; ')}` : '', page ? `[${name}](${page})` : name]
    .filter(Boolean)
    .join('\n\n');
}

/** Markdown for a client that shows it, its text for one that does not. */
export function markup(markdown: string, supported: boolean): MarkupContent {
  return supported
    ? { kind: MarkupKind.Markdown, value: markdown }
    : {
        kind: MarkupKind.PlainText,
        value: markdown.replace(/\*\*|`|\[([^\]]*)\]\(([^)]*)\)/g, (_, text?: string, url?: string) =>
          url ? `${text?.replaceAll('`', '')}: ${url}` : '',
        ),
      };
}

/** The first two paragraphs of the page's section Why. */
function why(id: string): string {
  const section = (pages[id] ?? '').split(/^## Why$/m)[1] ?? '';
  return section
    .split(/^#+ /m, 1)[0]!
    .trim()
    .split(/\n\s*\n/)
    .slice(0, 2)
    .join('\n\n');
}
