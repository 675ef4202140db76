import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import type { Section } from '../model';
import { sentencesOf } from '../sentences';
import { clauseName, clip, nameAt } from './name';
import type { Page } from '../page';
import type { Candidate } from './read-options';

/** Sections whose first sentences say what the page decides or puts forward, the most telling first. */
const ROLES: readonly Role[] = ['decision', 'summary', 'design', 'title', 'goals', 'requirements', 'none'];

/** What the page decides or puts forward, in its own words. */
export function decisionOf(page: Page): Candidate | undefined {
  for (const role of ROLES) {
    for (const section of page.sections) {
      if (section.role !== role) continue;
      for (const sentence of leadSentences(page, section, 5)) {
        const range = decidedIn(page, sentence);
        if (range) return { range, body: { start: sentence.start, end: section.body.end }, form: 'prose' };
      }
    }
  }
  const title = titleName(page);
  return title && { range: title, body: title, form: 'heading' };
}

/** The first sentences of a section's own text; of its parts' where it has none. */
export function leadSentences(page: Page, section: Section, count: number): Range[] {
  const own = { start: section.body.start, end: section.children[0]?.heading.start ?? section.body.end };
  return sentencesOf(page.masked, own).filter(({ start, end }) => end - start > 15).slice(0, count);
}

/** What a sentence says that is decided; undefined where it decides nothing. */
function decidedIn(page: Page, sentence: Range): Range | undefined {
  const { decides, notDecides, contrast, passive } = page.lexicon.options;
  const text = page.masked.slice(sentence.start, sentence.end).replace(/[\r\n]/g, ' ');
  const match = decides.exec(text);
  if (!match || notDecides.test(text.slice(match.index))) return undefined;
  let start = sentence.start + match.index + (match.groups?.['keep'] ? 0 : match[0].length);
  if (passive.test(text.slice(match.index + match[0].length))) start = sentence.start;
  const rest = page.masked.slice(start, sentence.end);
  const end = start + (contrast.exec(rest)?.index ?? rest.length);
  const bold = /(\*\*|__)([^*\n]{3,100})\1/.exec(page.source.text.slice(start, end));
  if (bold && /\p{L}{2}/u.test(bold[2]!)) return clip(page.source, { start: start + bold.index + 2, end: start + bold.index + 2 + bold[2]!.length });
  return clauseName(page.source, { start, end }, page.lexicon.options.clauseEnd);
}

/** The title's words without number and genre; none where the page's first heading is a section's. */
export function titleName(page: Page): Range | undefined {
  const section = page.sections.find(({ heading }) => heading.start === page.title?.start);
  const stated = section && section.role !== 'title' && section.role !== 'none' ? statedTitle(page) : page.title;
  if (!stated) return undefined;
  const genre = page.lexicon.options.titleGenre.exec(page.source.slice(stated));
  return nameAt(page.source, { start: stated.start + (genre?.[0].length ?? 0), end: stated.end });
}

function statedTitle(page: Page): Range | undefined {
  const head = page.source.text.slice(0, page.sections[1]?.heading.start ?? 0).slice(0, 2000);
  const match = page.lexicon.options.titleField.exec(head);
  return match ? { start: match.index + match[0].length - match[1]!.length, end: match.index + match[0].length } : undefined;
}
