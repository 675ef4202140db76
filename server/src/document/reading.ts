import type { Range } from '../text/source-text';
import type { DecisionDocument } from './model';

/** A passage of the page, and what it was read as within its group: the type of a commitment, the tone of a consequence. */
export interface Passage {
  readonly note: string;
  readonly range: Range;
}

/** What was read of one sort, in the order of the page; `name` in plain words. */
export interface Facts {
  readonly name: string;
  readonly passages: readonly Passage[];
}

/** All that was read of a page beside its kind, status, options and sections, in the order in which a person would check it. */
export function factsOf(document: DecisionDocument): Facts[] {
  const plain = (ranges: readonly Range[]): Passage[] => ranges.map((range) => ({ note: '', range }));
  const { exploration, lowStakes, highStakes } = document;
  const facts: Facts[] = [
    { name: 'problem', passages: plain(document.problem) },
    { name: 'drivers', passages: plain(document.drivers) },
    {
      name: 'goals',
      passages: document.goals.map(({ tone, range }) => ({ note: { effect: 'change', output: 'thing to ship', open: '' }[tone], range })),
    },
    { name: 'exploration', passages: exploration ? plain([exploration]) : [] },
    { name: 'discovery', passages: document.discovery.map(({ type, range }) => ({ note: type, range })) },
    { name: 'evidence', passages: document.evidence.map(({ type, range }) => ({ note: type, range })) },
    { name: 'assumptions', passages: plain(document.assumptions) },
    { name: 'commitments', passages: document.commitments.map(({ type, range }) => ({ note: type, range })) },
    {
      name: 'dates',
      passages: document.dates.map(({ type, range, cause }) => ({
        note: cause ? `${type} (${document.source.slice(cause)})` : type === 'open' ? 'not told apart' : type,
        range,
      })),
    },
    { name: 'non-goals', passages: plain(document.nonGoals) },
    {
      name: 'consequences',
      passages: document.consequences.map(({ tone, range }) => ({ note: { good: 'gain', bad: 'cost', neutral: 'change' }[tone], range })),
    },
    { name: 'risks', passages: plain(document.risks) },
    { name: 'drawbacks', passages: plain(document.drawbacks) },
    {
      name: 'dissent',
      passages: plain(document.dissent.filter(({ start }) => !document.revisits.some(({ range }) => range.start === start))),
    },
    { name: 'high stakes', passages: highStakes ? plain([highStakes]) : [] },
    { name: 'low stakes', passages: lowStakes ? plain([lowStakes]) : [] },
    {
      name: 'second look',
      passages: document.revisits.map(({ trigger, range }) => ({
        note: { occasion: 'on an occasion', sign: 'on a sign', vague: 'some time' }[trigger],
        range,
      })),
    },
    {
      name: 'norms',
      passages: document.agreements.map(({ range, absolute, isVague }) => ({
        note: absolute ? 'without exception' : isVague ? 'a value' : '',
        range,
      })),
    },
    ...(['owner', 'cadence', 'repair'] as const).map((part) => ({
      name: `norm's ${part}`,
      passages: plain(document.agreements.flatMap((norm) => norm[part] ?? [])),
    })),
    { name: 'people', passages: document.people.map(({ role, range }) => ({ note: role, range })) },
  ];
  const agrees = document.kind === 'working-agreement';
  return facts.filter(({ name }) => (agrees ? OF_AGREEMENTS.has(name) : !name.startsWith('norm')));
}

/** A working agreement holds norms; what it has no place for is not looked for. */
// prettier-ignore
const OF_AGREEMENTS: ReadonlySet<string> = new Set([
  'problem', 'goals', 'dissent', 'second look', 'norms', "norm's owner", "norm's cadence", "norm's repair", 'people',
]);
