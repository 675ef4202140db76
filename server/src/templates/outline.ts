import type { Dialect, DecisionDocument, Section } from '../document/model';
import { readDocument } from '../document/read';
import type { Template } from './template';

/** A heading of a template with what stands under it. */
export interface Part {
  readonly level: number;
  readonly title: string;
  /** From the heading to the next that has words of its own, without white space at its end; blanks are `{…}`. */
  readonly text: string;
}

/** A part that a page lacks. */
export interface MissingPart extends Part {
  /** Where on the page it would go: the start of a line, or the end of the page. */
  readonly offset: number;
}

/** What of a page tells which template it follows, and what it lacks of it. */
type Outlined = Pick<DecisionDocument, 'source' | 'kind' | 'dialect' | 'sections' | 'options'>;

/** The template that a page follows: that of its dialect, else the one of its kind with which it shares two headings or more. */
export function templateOf(document: Outlined, templates: readonly Template[]): Template | undefined {
  const name = TEMPLATES[document.dialect];
  const named = templates.find((template) => template.name === name);
  if (named) return named;
  const titles = new Set(document.sections.map(({ title }) => title.toLowerCase()));
  const shared = (template: Template): number => partsOf(template).filter(({ title }) => titles.has(title.toLowerCase())).length;
  const [best] = templates
    .filter(({ kind }) => kind === undefined || kind === document.kind)
    .map((template) => ({ template, count: shared(template) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count >= 2 ? best.template : undefined;
}

/** The parts of a template that a page has neither by their words nor by what they are for, in the order of the template. */
export function missingParts(document: Outlined, template: Template): MissingPart[] {
  const parts = partsOf(template);
  const found = parts.map((part) => document.sections.find((section) => fills(section, part, parts)));
  return parts.flatMap(({ level, title, text }, index) => {
    if (found[index] || ONLY_IN[title.toLowerCase()]?.includes(document.dialect) === false) return [];
    const before = found.findLast((section, at) => at < index && section && parts[at]!.level <= level);
    const after = found.find((section, at) => at > index && section && parts[at]!.level <= level);
    const { source } = document;
    const offset = before?.body.end ?? (after && source.lineStart(source.lineAt(after.heading.start))) ?? source.text.length;
    return [{ level, title, text: forEachOption(text, document), offset }];
  });
}

/** Blanks that ask for the name of an option give way to the options that the page names. */
function forEachOption(text: string, { options }: Outlined): string {
  const [first, ...others] = text.split(/^(?=#+ \{)/m);
  const [heading, ...body] = others[0]?.split('\n') ?? [];
  if (heading === undefined || options.length === 0) return text;
  const own = options.map(({ name }) => [`${/^#+/.exec(heading)![0]} ${name}`, ...body].join('\n').trimEnd());
  return [first!.trimEnd(), ...own].join('\n\n');
}

/** The headings of a template that are not blanks themselves, its title left out. */
export function partsOf({ text }: Template): (Part & Pick<Section, 'role'>)[] {
  const { sections, source } = readDocument(text);
  const named = sections.filter(({ level, title, role }) => level > 0 && role !== 'title' && !title.includes('{'));
  return named.map(({ level, title, role, heading }, index) => {
    const start = source.lineStart(source.lineAt(heading.start));
    const next = named[index + 1];
    const end = next ? source.lineStart(source.lineAt(next.heading.start)) : text.length;
    return { level, title, role, text: text.slice(start, end).trimEnd() };
  });
}

/** Whether a section of a page stands in the place of a part; what it is for tells only where one part of the template is for that. */
function fills(section: Section, part: Part & Pick<Section, 'role'>, parts: readonly Pick<Section, 'role'>[]): boolean {
  if (section.title.toLowerCase() === part.title.toLowerCase()) return true;
  return part.role !== 'none' && section.role === part.role && parts.filter(({ role }) => role === part.role).length === 1;
}

const TEMPLATES: Partial<Readonly<Record<Dialect, string>>> = {
  'madr-2': 'madr',
  'madr-3': 'madr',
  'madr-4': 'madr',
  nygard: 'nygard',
  rfc: 'rfc',
  prd: 'prd',
  pitch: 'pitch',
  'pr-faq': 'pr-faq',
  'one-pager': 'one-pager',
  daci: 'daci',
  charter: 'team-charter',
  agreement: 'working-agreement',
};

/** Headings that only some of the dialects have which share a template. */
const ONLY_IN: Readonly<Record<string, readonly Dialect[] | undefined>> = { confirmation: ['madr-4'] };
