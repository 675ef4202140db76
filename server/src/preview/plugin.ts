import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { PreviewPage } from './page';

/**
 * Shows how a page was read where markdown-it renders it: its status under the title, its options side by side, what is asked in the margin.
 * `read` gives the reading of a text, with `\n` as its line breaks; a page without one is rendered as ever. Callouts are framed on every page.
 */
export function showReading(md: MarkdownIt, read: (text: string) => PreviewPage | undefined): MarkdownIt {
  md.core.ruler.after('block', 'leaven', (state) => {
    frameCallouts(state.tokens);
    const page = read(state.src);
    if (!page || page.kind === 'other') return;
    for (const { line, text } of page.notes)
      insertBefore(state, line, `<aside class="leaven-note" role="note">${paragraphs(text)}</aside>\n`);
    insertUnderTitle(state, badges(page) + optionsTable(page));
  });
  return md;
}

const CALLOUT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/;

/** `> [!NOTE]` as GitHub frames it. */
function frameCallouts(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const [paragraph, inline] = [tokens[at + 1], tokens[at + 2]];
    if (token.type !== 'blockquote_open' || paragraph?.type !== 'paragraph_open' || inline?.type !== 'inline') return;
    const type = CALLOUT.exec(inline.content)?.[1]?.toLowerCase();
    if (type === undefined) return;
    inline.content = inline.content.replace(CALLOUT, '');
    token.attrJoin('class', `leaven-callout leaven-callout-${type}`);
    token.attrSet('role', 'note');
    token.attrSet('aria-label', inWords(type));
  });
}

/** Under the first heading of the first level; without one, where the text starts. */
function insertUnderTitle(state: StateCore, html: string): void {
  const title = state.tokens.findIndex(({ type, tag, level }) => type === 'heading_close' && tag === 'h1' && level === 0);
  const first = state.tokens.findIndex(({ type, nesting }) => type !== 'front_matter' && nesting >= 0);
  if (html !== '') state.tokens.splice(title >= 0 ? title + 1 : Math.max(0, first), 0, block(state, html));
}

/** Before the outermost block that holds the line. */
function insertBefore(state: StateCore, line: number, html: string): void {
  const at = state.tokens.findIndex(
    ({ level, nesting, map, type }) => level === 0 && nesting >= 0 && type !== 'front_matter' && map !== null && line < map[1],
  );
  if (at >= 0) state.tokens.splice(at, 0, block(state, html));
}

function block(state: StateCore, html: string): Token {
  const token = new state.Token('html_block', '', 0);
  token.content = html;
  return token;
}

function badges({ kind, status }: PreviewPage): string {
  const shown = status === 'none' ? '' : `<span class="leaven-badge leaven-status-${escape(status)}">${inWords(status)}</span> `;
  return `<p class="leaven-badges">${shown}<span class="leaven-badge">${inWords(kind)}</span></p>\n`;
}

function optionsTable({ options }: PreviewPage): string {
  if (options.length < 2) return '';
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
  const rows = options.map(({ name, chosen, pros, cons, rejection }) => {
    const mark = chosen ? ' <span class="leaven-chosen-mark">✓ chosen</span>' : '';
    const why = rejection === '' ? '' : `<p class="leaven-rejection">${escape(rejection)}</p>`;
    const cells = `<th scope="row">${escape(name)}${mark}</th><td>${list(pros)}</td><td>${list(cons)}${why}</td>`;
    return `<tr${chosen ? ' class="leaven-chosen"' : ''}>${cells}</tr>`;
  });
  const head = '<tr><th scope="col">Option</th><th scope="col">For it</th><th scope="col">Against it</th></tr>';
  return `<table class="leaven-options"><caption>The options, as this page weighs them</caption><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>\n`;
}

function paragraphs(text: string): string {
  return text.split('\n').map(escape).join('<br>');
}

function inWords(name: string): string {
  const words = escape(name.replaceAll('-', ' '));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (found) => ESCAPED[found]!);
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
