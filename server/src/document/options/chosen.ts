import type { Role } from '../../lexicon/words';
import { matches } from '../../text/matches';
import type { Range } from '../../text/source-text';
import type { Section } from '../model';
import type { Page } from '../page';
import { afterColon, leadSentences, saysWhatToDo, titleName, type Decision } from './decision';
import { nameWords, sameName } from './name';
import type { Candidate } from './candidate';

/** The candidates that the page says it took: by a mark on the option, by a sentence, or by what its decision repeats. */
export function chosenAmong(page: Page, candidates: readonly Candidate[], decision: Decision | undefined): Candidate[] {
  const { source, lexicon } = page;
  const marked = candidates.filter((candidate) => isMarked(page, candidate));
  if (marked.length > 0 && marked.length <= 2) return marked;
  for (const match of matches(source.text, lexicon.options.chosenSentence)) {
    const quoted = candidates.filter((candidate) => namesOf(page, candidate).some((name) => isQuoted(name, match[1]!)));
    if (quoted.length === 2) return quoted;
    const named = candidates.filter((candidate) =>
      namesOf(page, candidate).some((name) => sameName(name, match[1]!.slice(0, name.length + 30))),
    );
    const best = bestMatch(page, named.length > 0 ? named : candidates, match[1]!.slice(0, 120));
    if (best) return [best];
  }
  const open = candidates.filter((candidate) => !candidate.rival && !lexicon.options.rejectedMark.test(headline(page, candidate)));
  for (const range of statements(page, decision)) {
    const best = bestMatch(page, open, source.slice(range));
    if (best) return [best];
  }
  return [];
}

/** The line that presents an option: of one in a table its row, or its cell where the option is a column. */
function headline(page: Page, candidate: Candidate): string {
  if (candidate.form === 'table') return page.source.slice(candidate.body);
  const line = page.source.lineAt(candidate.range.start);
  return page.source.text.slice(page.source.lineStart(line), page.source.lineEnd(line));
}

function isMarked(page: Page, candidate: Candidate): boolean {
  const line = headline(page, candidate);
  return (
    candidate.form !== 'prose' && page.lexicon.options.chosenMark.test(line.slice(0, 240)) && !page.lexicon.options.rejectedMark.test(line)
  );
}

/** Share of an option's telling words that a decision repeats: enough alone, and enough where it repeats none of the others'. */
const LIKELY = 0.5;
const CLEAR = 0.3;

/** The candidate whose telling words (those that no rival shares) the text repeats most, or whose number it names. */
function bestMatch(page: Page, candidates: readonly Candidate[], text: string): Candidate | undefined {
  const number = numbersIn(page, text)[0];
  if (number !== undefined) {
    const numbered = candidates.find((candidate) => {
      const line = headline(page, candidate);
      return numbersIn(page, line).includes(number) || new RegExp(`^\\W*${number}[.):]`, 'i').test(line);
    });
    if (numbered) return numbered;
  }
  const coded = candidates.filter((candidate) => codesIn(headline(page, candidate)).some((code) => text.includes(code)));
  if (coded.length === 1) return coded[0];
  const words = new Set(nameWords(text));
  const names = candidates.map((candidate) => namesOf(page, candidate).map((name) => new Set(nameWords(name))));
  const scores = names.map((own, i) => {
    const others = names.filter((_, j) => j !== i).flat();
    return Math.max(...own.map((name) => shareSaid(name, others, words)));
  });
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  if (best < (second === 0 ? CLEAR : LIKELY)) return undefined;
  const saidOf = (i: number): number => names[i]![0]!.size;
  const first = scores.map((_, i) => i).filter((i) => scores[i] === best);
  return candidates[first.reduce((a, b) => (saidOf(b) > saidOf(a) ? b : a))];
}

/** The share of a name's telling words, those that no other name has, among the words of a text. */
function shareSaid(name: ReadonlySet<string>, others: readonly ReadonlySet<string>[], said: ReadonlySet<string>): number {
  const telling = [...name].filter((word) => !others.some((other) => other.has(word)));
  const scored = telling.length > 0 ? telling : [...name];
  return scored.filter((word) => said.has(word)).length / Math.max(1, scored.length);
}

function namesOf(page: Page, { range, alias }: Candidate): string[] {
  return [range, alias].flatMap((place) => (place ? [page.source.slice(place) + linkAfter(page, place)] : []));
}

/** Whether a text names something in quotation marks. */
function isQuoted(name: string, text: string): boolean {
  return [`"${name}"`, `“${name}”`, `'${name}'`].some((quoted) => text.includes(quoted));
}

/** The words of a link that a name was cut before. */
function linkAfter({ source }: Page, { end }: Range): string {
  return /^[ \t]?\[([^\][\n]{2,60})\]\(/.exec(source.text.slice(end, end + 80))?.[1] ?? '';
}

/** Inline code, markers included. */
function codesIn(line: string): string[] {
  return line.match(/`[^`\n]{2,60}`/g) ?? [];
}

/** The numbers and letters by which a text calls options: "option 2", "option two". */
function numbersIn(page: Page, text: string): string[] {
  const { numbered, countWords } = page.lexicon.options;
  return Array.from(matches(text, numbered), ({ 1: said }) => {
    const number = said!.toLowerCase();
    const counted = countWords.indexOf(number) + 1;
    return counted > 0 ? String(counted) : number;
  });
}

/** The first sentences of a section; where it says nothing itself, those of its sub-sections that open with a name in bold. */
function openings(page: Page, section: Section, count: number): Range[] {
  const own = leadSentences(page, section, count);
  if (own.length > 0) return own;
  const first = section.children.flatMap((child) => leadSentences(page, child, 1));
  return first.filter(({ start }) => page.source.text.slice(Math.max(0, start - 2), start + 2).includes('**'));
}

/** Stretches that say what was decided, the most telling first. */
function statements(page: Page, decision: Decision | undefined): Range[] {
  const title = titleName(page);
  const said = (section: Section): Range[] => [afterColon(page, section)].filter((range) => range !== undefined);
  const leads = (count: number, ...roles: Role[]): Range[] =>
    page.sections
      .filter(({ role }) => roles.includes(role))
      .flatMap((section) => [...said(section), ...openings(page, section, count), section.heading]);
  return [
    ...(decision && (decision.statement.start !== title?.start || saysWhatToDo(page, title)) ? [decision.statement] : []),
    ...leads(4, 'decision'),
    ...(title ? [title] : []),
    ...leads(2, 'rationale', 'summary'),
  ];
}
