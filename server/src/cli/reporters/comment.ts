import type { FindingEntry } from '../../engine/page-report';
import { SEVERITIES } from '../../rule/rule';
import { runAddress } from '../links';
import type { Output } from '../outputs';
import { count } from './count';
import { text } from './markdown';
import type { ReportedPage, Reporter } from './reporter';
import { ruleOf } from './rules';

/**
 * The one comment on a pull request, markdown: of each document the questions that matter most. Its first line is a mark
 * with the number of questions that are open, by which the comment is found again and renewed.
 */
export function commentReporter({ write, root, link, env }: Output): Reporter {
  const parts: string[] = [];
  let size = 0;
  let open = 0;
  let documents = 0;
  let left = 0;
  let failing = 0;

  function part({ entry: { path, title }, shown }: ReportedPage): string {
    const asked = mostValuable(shown);
    const more = shown.length - asked.length;
    return [
      `#### ${text(title ?? path)}`,
      '',
      `[\`${path.replace(/[`\s]+/g, ' ')}\`](${link(root(path), 1)})`,
      '',
      ...asked.map(
        ({ range, question, message }) =>
          `- **${text(question)}**<br>${text(message)} ([line ${range.start.line}](${link(root(path), range.start.line)}))`,
      ),
      ...(more > 0 ? [`- and ${more} more ${elsewhere(env)}`] : []),
      '',
      '',
    ].join('\n');
  }

  return {
    async page(page) {
      if (page.shown.length === 0) return;
      documents++;
      open += page.shown.length;
      failing += page.failing.length;
      const written = size <= LONGEST ? part(page) : '';
      size += written.length;
      if (written !== '' && size <= LONGEST) parts.push(written);
      else left++;
    },
    async end() {
      const lead = `${count(open, 'question')} on ${count(documents, 'document')}. A sentence on the page answers one: what was looked at, why this way, or why it is left open. Each goes from here once its page speaks to it.${failing > 0 ? '' : ' None of them stands in the way of merging.'}`;
      const rest = left > 0 ? [`${count(left, 'document')} more ${left === 1 ? 'has' : 'have'} questions ${elsewhere(env)}.\n`] : [];
      await write(
        open === 0
          ? `${mark(0)}\n### Leaven\n\nNo question is open here. Thank you for thinking it through.\n`
          : `${mark(open)}\n### Leaven asks\n\n${lead}\n\n${parts.join('')}${rest.join('')}`,
      );
    },
  };
}

/** How the first line of the comment tells it from every other. */
function mark(open: number): string {
  return `<!-- leaven: ${open} open -->`;
}

/** GitHub takes 65,536 characters; what is left of them holds the lead and the rest. */
const LONGEST = 60_000;

const MOST_PER_DOCUMENT = 3;

/** In the order of the page. */
function mostValuable(findings: readonly FindingEntry[]): readonly FindingEntry[] {
  const value = ({ rule, severity }: FindingEntry): number => SEVERITIES.indexOf(severity) * 1000 + (ruleOf(rule)?.rank ?? 999);
  const first = new Set([...findings].sort((a, b) => value(a) - value(b)).slice(0, MOST_PER_DOCUMENT));
  return findings.filter((finding) => first.has(finding));
}

function elsewhere(env: Output['env']): string {
  const address = runAddress(env);
  return address === undefined ? "in the run's report" : `in [the run's report](${address})`;
}
