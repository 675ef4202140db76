/** What a template's named blanks hold in a new page. */
export interface Filling {
  /** Undefined where it is yet to be written. */
  readonly title: string | undefined;
  readonly number: number | undefined;
  /** ISO date. */
  readonly date: string;
  /** Empty where nobody is known. */
  readonly author: string;
  /** Markdown sentences, one for each link to another page. */
  readonly links: readonly string[];
}

/** A new page: to write to a file, and to insert in LSP snippet syntax, where each blank is a tab stop. */
export interface FilledTemplate {
  readonly text: string;
  readonly snippet: string;
}

const BLANK = /\{([^{}\n]+)\}/g;

/** Fills the blanks {title}, {number}, {date}, {author} and {links} of a template; all others stay open. */
export function fill(template: string, filling: Filling): FilledTemplate {
  const prepared = withLinks(withoutNumber(template, filling.number), filling.links);
  const frontMatter = /^---\n[^]*?\n---\n/.exec(prepared)?.[0].length ?? 0;
  const known: Readonly<Record<string, string>> = {
    number: String(filling.number ?? ''),
    date: filling.date,
    links: filling.links.join('\n\n'),
    ...(filling.title !== undefined && { title: filling.title }),
    ...(filling.author !== '' && { author: filling.author }),
  };
  let text = '';
  let snippet = '';
  let stops = 0;
  let at = 0;
  const add = (plain: string): void => {
    text += plain;
    snippet += escaped(plain);
  };
  for (const { 0: blank, 1: words = '', index } of prepared.matchAll(BLANK)) {
    add(prepared.slice(at, index));
    at = index + blank.length;
    if (Object.hasOwn(known, words)) add(index < frontMatter ? yamlValue(known[words]!) : known[words]!);
    else {
      const open = words === 'author' ? 'who wrote this' : words;
      text += `{${open}}`;
      snippet += `\${${++stops}:${escaped(open)}}`;
    }
  }
  add(prepared.slice(at));
  return { text, snippet };
}

/** `# {number}. {title}` and `# RFC {number}: {title}` of a page that bears none. */
function withoutNumber(template: string, number: number | undefined): string {
  return number === undefined ? template.replace(/ \{number\}(?=:)|\{number\}[.:]? ?/g, '') : template;
}

/** Links stand where the template has a line {links}, else under its first heading. */
function withLinks(template: string, links: readonly string[]): string {
  if (links.length === 0) return template.replace(/^\{links\}\n+/gm, '');
  return /^\{links\}$/m.test(template) ? template : template.replace(/^# .*\n/m, (heading) => `${heading}\n{links}\n`);
}

function yamlValue(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .,()'’/&-]*$/u.test(value) ? value : JSON.stringify(value);
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
