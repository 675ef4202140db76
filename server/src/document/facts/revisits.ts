import type { Role } from '../../lexicon/words';
import type { Revisit } from '../model';
import type { Page } from '../page';
import { sentencesOf } from '../sentences';

/** Where it is the design that looks again, or another page. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>(['design', 'requirements', 'stories', 'references', 'history']);

/** The second looks that a page announces, one after the other, since a rule asks for the first. */
export function* findRevisits(page: Page): Generator<Revisit> {
  const review = page.sections.filter(({ role }) => role === 'review');
  const elsewhere = page.sections.filter(({ role }) => ELSEWHERE.has(role));
  for (const { type, range } of page.blocks) {
    if (type !== 'paragraph' && type !== 'row') continue;
    if (elsewhere.some(({ body }) => body.start <= range.start && range.end <= body.end)) continue;
    const planned = review.some(({ body }) => body.start <= range.start && range.end <= body.end);
    if (!planned && !page.cueIndex.mayHold(page.lexicon.cues.revisitHint, range)) continue;
    for (const sentence of sentencesOf(page.masked, range)) {
      const text = page.masked.slice(sentence.start, sentence.end).replace(/[\r\n\t]/g, ' ');
      const revisit = revisitIn(page, text) ?? (planned ? plannedIn(page, text) : undefined);
      if (revisit) yield { ...revisit, range: sentence };
    }
  }
}

/** How far, in characters, the promise and its time may stand apart. */
const NEAR = 80;

function revisitIn({ lexicon }: Page, text: string): Omit<Revisit, 'range'> | undefined {
  const { cues, answers } = lexicon;
  const standing = cues.livingDocument.test(text) || cues.reviewNoun.test(text);
  const promise = cues.revisit.exec(text);
  if (answers.lookAgain.test(text)) return { trigger: 'occasion', act: 'review' };
  if (cues.occasion.test(text)) return standing || promise ? { trigger: 'occasion', act: 'review' } : undefined;
  if (standing) return { trigger: 'vague', act: 'review' };
  const time = cues.vagueTime.exec(text);
  const isSign = cues.condition.test(without(text, cues.vagueTime));
  if (isSign) return promise && cues.ourPage.test(text) ? { trigger: 'sign', act: 'review' } : undefined;
  if (!time) return undefined;
  const near = (found: RegExpExecArray | null): boolean =>
    found !== null &&
    (found.index < time.index ? time.index - found.index - found[0].length : found.index - time.index - time[0].length) <= NEAR;
  if (near(promise) && cues.ourPage.test(text)) return { trigger: 'vague', act: 'review' };
  return near(cues.amend.exec(text)) ? { trigger: 'vague', act: 'amend' } : undefined;
}

function without(text: string, pattern: RegExp): string {
  let rest = text;
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest))
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
  return rest;
}

/** Under a heading for reviews a date or a sign is enough. */
function plannedIn({ lexicon }: Page, text: string): Omit<Revisit, 'range'> | undefined {
  const { occasion, date, condition } = lexicon.cues;
  if (occasion.test(text) || date.test(text)) return { trigger: 'occasion', act: 'review' };
  return condition.test(text) ? { trigger: 'sign', act: 'review' } : undefined;
}
