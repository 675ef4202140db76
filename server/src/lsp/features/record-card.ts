import type { Summary } from '../../log/summary';

/** A document in a few lines of markdown: what it is, where it stands, what it decides, when it is looked at again. */
export function recordCard({ title, number, kind, status, date, decision, revisits }: Summary): string {
  const name = number === undefined ? title : `${number}. ${title}`;
  const state = [kind.replaceAll('-', ' '), status === 'none' ? '' : status, date ?? ''].filter(Boolean).join(' · ');
  const again = revisits.find((revisit) => revisit.date !== undefined) ?? revisits[0];
  return [
    `**${name}**`,
    state,
    decision === title ? '' : decision,
    again && (again.date ? `Look again: ${again.date}` : `Look again: ${again.text}`),
  ]
    .filter(Boolean)
    .join('\n\n');
}
