import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import type { Section } from '../../document/model';
import { readPageText } from '../../rule/reason';
import { pages } from '../../rules/pages.gen';
import { rules } from '../../rules/index.gen';
import type { Session } from '../session';

/** A rule in a few lines: the question, why it is asked, what was looked for and where, what clears it, its sources and its page. */
export function ruleText(session: Session, id: string, { question, sections }: Asked): string {
  const { why, lookedFor, clears } = readPageText(pages[id] ?? '');
  const sources = rules[id]?.sources ?? [];
  const page = session.rulePage(id);
  const name = `\`${id}\``;
  const where = sections ? ` Read here: ${sections.map(({ title }) => `“${title}”`).join(', ')}.` : '';
  return [
    `**${question}**`,
    why,
    lookedFor && `**Looked for:** ${lookedFor}${where}`,
    clears.length > 0 && `**What clears it:**\n\n${clears.map((way) => `- ${way}`).join('\n')}`,
    sources.length > 0 && `Sources: ${sources.join('; ')}`,
    page ? `[${name}](${page})` : name,
  ]
    .filter(Boolean)
    .join('\n\n');
}

interface Asked {
  readonly question: string;
  /** Where the rule looked; undefined where it read the whole page or no page at all. */
  readonly sections?: readonly Section[] | undefined;
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
