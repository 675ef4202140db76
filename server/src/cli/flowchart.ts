import type { Summary } from '../log/summary';
import { related, type LogView } from '../log/view';

/** How one document stands to another. */
export interface Edge {
  readonly from: Summary;
  readonly to: Summary;
  readonly label: string;
}

/** The relations that `documents` tell of, each once. */
export function edgesOf(log: LogView, documents: readonly Summary[]): readonly Edge[] {
  const edges = documents.flatMap((one) =>
    one.relations.flatMap((relation) => {
      const other = related(log, one.path, relation);
      if (!other || other.kind === 'other' || other.path === one.path) return [];
      const [from, to] = relation.type.endsWith('-by') ? [other, one] : [one, other];
      return [{ from, to, label: LABELS[relation.type] }];
    }),
  );
  return [...new Map(edges.map((edge) => [`${edge.from.path}\n${edge.label}\n${edge.to.path}`, edge])).values()];
}

/** The relations as a Mermaid flowchart; `note` may add to a document's name. */
export function flowchart(edges: readonly Edge[], note: (path: string) => string = () => ''): string {
  const paths = new Map(edges.flatMap(({ from, to }) => [[from.path, from] as const, [to.path, to] as const]));
  const drawn = [...paths.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = new Map(drawn.map(({ path }, i) => [path, `d${i}`]));
  const nodes = drawn.map((one) => `  ${ids.get(one.path)!}["${label(nameOf(one))}${note(one.path)}"]\n`);
  const lines = edges.map(({ from, to, label }) => `  ${ids.get(from.path)!} -- ${label} --> ${ids.get(to.path)!}\n`);
  return `flowchart LR\n${nodes.join('')}${lines.join('')}`;
}

/** A document's number and title; the name of its file where it has no title. */
export function nameOf({ number, title, path }: Summary): string {
  const name = title || path.replace(/^.*\//, '');
  return number === undefined ? name : `${number}. ${name}`;
}

/**
 * As it may stand between quotation marks in Mermaid. What it or the markdown in its labels would read as more than text is
 * written by number: some versions show "Unsupported markdown" for a label that begins as a list does, as "1. Flour" does.
 */
function label(name: string): string {
  const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : name;
  const written = text.replace(STEERING, (character) => `#${character.charCodeAt(0)};`);
  return written.length <= 2 * LONGEST ? written : text.replace(STEERING, ' ');
}

const LONGEST = 80;

const STEERING = /["<>#&`*_~\\[\]$%]|[.:@](?=\S)|^[-+]|(?<=^\d+)[.)]/g;

const LABELS: Readonly<Record<Summary['relations'][number]['type'], string>> = {
  supersedes: 'supersedes',
  'superseded-by': 'supersedes',
  amends: 'amends',
  'amended-by': 'amends',
  depends: 'depends on',
  relates: 'relates to',
};
