import { pages } from '../../rules/pages.gen';
import { rules } from '../../rules/index.gen';
import type { RuleItem, RulePageParams } from '../protocol';

export function listRules(): RuleItem[] {
  return Object.entries(rules).map(([id, { family, severity, message, question }]) => ({ id, family, severity, message, question }));
}

export function rulePage({ rule }: RulePageParams): string | null {
  return Object.hasOwn(pages, rule) ? pages[rule]! : null;
}
