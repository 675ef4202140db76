import { pages } from '../../rules/pages.gen';
import { rules } from '../../rules/index.gen';
import { readPageText, type PageText } from '../../rule/reason';
import type { Rule } from '../../rule/rule';

/** Where Leaven is told of: the address that reports name as the tool's own. */
export const HOME = 'https://www.npmjs.com/package/leaven';

/** A rule's page without the generated list at its head, markdown. */
export function rulePage(id: string): string {
  return (pages[id] ?? '').replace(/<!-- rule -->[^]*?<!-- \/rule -->\n*/, '').trim();
}

export function ruleOf(id: string): Rule | undefined {
  return rules[id];
}

/** What a rule looks for and what clears it, from its page. */
export function pageTextOf(id: string): PageText {
  return readPageText(pages[id] ?? '');
}
