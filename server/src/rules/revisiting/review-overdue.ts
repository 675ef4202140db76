import { datesIn } from '../../document/dates';
import type { DecisionDocument, ReviewDate } from '../../document/model';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'revisiting',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: [
    'Olaf Zimmermann, A Definition of Done for Architectural Decision Making (2020): realization and review plan',
    'Chip and Dan Heath, Decisive (2013): tripwires',
  ],
  message: 'The day on which this page was to be looked at again has passed.',
  question: 'What has been learned since: keep, adjust, or let go?',
  structural: true,
  workspace: true,
  rank: 34,
  *check(document, view) {
    const { value } = document.status;
    if (value !== 'accepted' && value !== 'none') return;
    const next = document.reviewDates.reduce<ReviewDate | undefined>(
      (last, one) => (last && last.date >= one.date ? last : one),
      undefined,
    );
    if (!next || next.date >= view.today || isLookedAt(document, next, view.today)) return;
    yield { range: next.range, message: `This page was to be looked at again by ${next.date}, and no later entry stands here.` };
  },
};

/** Whether the page holds a later day that has come: an entry of its history, or a date in its metadata. */
function isLookedAt({ source, lexicon, reviewDates }: DecisionDocument, { date }: ReviewDate, today: string): boolean {
  return datesIn(source.text, lexicon).some(
    ({ iso, range }) => iso > date && iso <= today && !reviewDates.some((other) => other.range.start === range.start),
  );
}
