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
    {
      name: 'evidence',
      passages: bySentence(document.evidence.map(({ type, range, isSure }) => ({ note: perhaps(type, isSure), range }))),
    },
    { name: 'assumptions', passages: plain(document.assumptions) },
    { name: 'confidence', passages: plain(document.confidence) },
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
    ...PARTS_OF_FRAMEWORKS.map(([part, name]) => ({
      name,
      passages: document.framework.filter((told) => told.part === part).map(({ range, isSure }) => ({ note: perhaps('', isSure), range })),
    })),
    { name: 'people', passages: document.people.map(({ role, range }) => ({ note: role, range })) },
  ];
  const looksFor: (name: string) => boolean =
    document.kind === 'working-agreement'
      ? (name) => OF_AGREEMENTS.has(name)
      : (name) => !name.startsWith('norm') && (document.kind === 'framework' || !PARTS_OF_FRAMEWORKS.some(([, part]) => part === name));
  return facts.filter(({ name, passages }) => looksFor(name) || (passages.length > 0 && document.kind === 'proposal'));
}

/** A reading that may be another. */
function perhaps(note: string, isSure: boolean): string {
  return isSure ? note : `perhaps ${note}`.trim();
}

/** One passage for each sentence, with all that it was read as. */
function bySentence(passages: readonly Passage[]): Passage[] {
  const notes = new Map<number, Passage>();
  for (const { note, range } of passages) {
    const other = notes.get(range.start);
    notes.set(range.start, { note: other ? `${other.note}, ${note}` : note, range });
  }
  return [...notes.values()];
}

const PARTS_OF_FRAMEWORKS = [
  ['purpose', 'purpose'],
  ['trial', 'trial'],
  ['exit', 'way out'],
  ['duty', 'duties'],
  ['say', 'a say'],
] as const;

/** A working agreement holds norms; what it has no place for is not looked for. */
// prettier-ignore
const OF_AGREEMENTS: ReadonlySet<string> = new Set([
  'problem', 'goals', 'dissent', 'second look', 'norms', "norm's owner", "norm's cadence", "norm's repair", 'people',
]);
