import type { View } from '../../rule/rule';
import { edgesOf, flowchart } from '../flowchart';
import { count } from './count';

/** A page of a run, for its picture. */
export interface PicturedPage {
  readonly here: NonNullable<View['here']>;
  /** How many questions the run asks of it. */
  readonly questions: number;
}

/**
 * How the documents of a run stand to each other and to those that they name, as markdown with a Mermaid flowchart; empty
 * where none names another. What has questions comes first where not all of it can be drawn.
 */
export function runPicture(pages: readonly PicturedPage[]): string {
  const questions = new Map(pages.map(({ here, questions }) => [here.path, questions]));
  const asked = (path: string): number => questions.get(path) ?? 0;
  const all = pages.flatMap(({ here: { path, log } }) => {
    const summary = log.document(path);
    return summary && summary.kind !== 'other' ? edgesOf(log, [summary]) : [];
  });
  const edges = [...new Map(all.map((edge) => [`${edge.from.path}\n${edge.label}\n${edge.to.path}`, edge])).values()];
  if (edges.length === 0) return '';
  const isAsked = edges.map(({ from, to }) => asked(from.path) + asked(to.path) > 0);
  const drawn = [...edges.filter((_, i) => isAsked[i]), ...edges.filter((_, i) => !isAsked[i])].slice(0, MOST_EDGES);
  const left = edges.length - drawn.length;
  const chart = flowchart(drawn, (path) => (asked(path) > 0 ? `: ${count(asked(path), 'question')}` : ''));
  return `\n\`\`\`mermaid\n${chart}\`\`\`\n${left > 0 ? `\n${count(left, 'relation')} more ${left === 1 ? 'is' : 'are'} not drawn.\n` : ''}`;
}

/** Mermaid draws up to 500 edges and 50,000 characters; a reader sees less. With two names of 80 characters each, 100 stay under both. */
const MOST_EDGES = 100;
