import { SymbolKind, type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation } from 'vscode-languageserver';
import type { DecisionDocument, Option, Section } from '../../document/model';
import { toRange } from '../convert';
import type { Session } from '../session';

/** The page's sections by what they are for, the options as their children. */
export async function documentSymbols(
  session: Session,
  { textDocument }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const page = await session.active(textDocument.uri);
  if (!page) return [];
  const roots = new Outline(page.document).symbols();
  return session.client.symbolTree ? roots : flatten(page.uri, roots);
}

class Outline {
  private readonly optionsIn = new Map<Section | undefined, Option[]>();

  constructor(private readonly document: DecisionDocument) {
    const { options, sections } = document;
    for (const option of options) {
      // An option under a heading of its own is that heading's section.
      if (sections.some(({ heading }) => overlap(heading, option.range))) continue;
      const home = sections.findLast(({ title, body }) => title !== '' && body.start <= option.range.start && option.range.end <= body.end);
      this.optionsIn.set(home, [...(this.optionsIn.get(home) ?? []), option]);
    }
  }

  symbols(): DocumentSymbol[] {
    return this.level(
      undefined,
      this.document.sections.filter(({ parent }) => parent === undefined),
    );
  }

  private level(home: Section | undefined, sections: readonly Section[]): DocumentSymbol[] {
    const own = (this.optionsIn.get(home) ?? []).map((option) => this.option(option));
    return [
      ...own,
      ...sections.flatMap((section) => (section.title === '' ? this.level(undefined, section.children) : [this.section(section)])),
    ];
  }

  private section(section: Section): DocumentSymbol {
    const { role, title, heading, body, children } = section;
    const { source } = this.document;
    const option = this.document.options.find(({ range }) => overlap(heading, range));
    return {
      name: title,
      detail: option?.chosen ? 'option, chosen' : role === 'none' ? '' : role,
      kind: option ? SymbolKind.EnumMember : role === 'options' ? SymbolKind.Enum : SymbolKind.String,
      range: toRange(source, { start: source.lineStart(source.lineAt(heading.start)), end: Math.max(heading.end, body.end) }),
      selectionRange: toRange(source, heading),
      children: this.level(section, children),
    };
  }

  private option({ name, range, chosen }: Option): DocumentSymbol {
    const place = toRange(this.document.source, range);
    return {
      name: name || '…',
      detail: chosen ? 'option, chosen' : 'option',
      kind: SymbolKind.EnumMember,
      range: place,
      selectionRange: place,
    };
  }
}

function overlap(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function flatten(uri: string, symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName && { containerName }) },
    ...flatten(uri, children ?? [], name),
  ]);
}
