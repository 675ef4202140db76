import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { DecisionDocument } from '../../document/model';
import { titlePlace } from '../../document/query';
import { toRange } from '../convert';
import type { Session } from '../session';

/** One line over the title: what the page holds, as it was read. Counts only what is there; it grades nothing. */
export async function codeLenses(session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
  const page = await session.active(textDocument.uri);
  if (!page?.settings.codeLens) return [];
  const title = summaryLine(page.document, session.runtime.today());
  return title === '' ? [] : [{ range: toRange(page.document.source, titlePlace(page.document)), command: { title, command: '' } }];
}

/** "3 options · 1 unweighed · no dissent · look again in 12 days". */
export function summaryLine({ kind, options, agreements, hasDissent, reviewDates }: DecisionDocument, today: string): string {
  const parts: string[] = [];
  if (options.length > 0) {
    parts.push(count(options.length, 'option'));
    const unweighed = options.filter(({ pros, cons, rejection }) => pros.length + cons.length === 0 && !rejection).length;
    if (unweighed > 0 && unweighed < options.length) parts.push(`${unweighed} unweighed`);
    if (!hasDissent) parts.push('no dissent');
  }
  if (kind === 'working-agreement' && agreements.length > 0) parts.push(count(agreements.length, 'norm'));
  const next = reviewDates
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (next !== undefined) {
    const days = Math.round((Date.parse(next) - Date.parse(today)) / DAY);
    parts.push(days > 0 ? `look again in ${count(days, 'day')}` : days === 0 ? 'look again today' : `to be looked at since ${next}`);
  }
  return parts.join(' · ');
}

const DAY = 24 * 60 * 60 * 1000;

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
