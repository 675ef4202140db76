import type { Lexicon } from '../../lexicon/lexicon';
import type { FrameworkPart, Role } from '../model';
import { effectiveRole, sectionOfBlocks, type Page } from '../page';
import { sentencesOf } from '../sentences';

/** What a page says of the way of working that it prescribes, in its order; a sentence may tell several parts. */
export function readFramework(page: Page): FrameworkPart[] {
  const owners = sectionOfBlocks(page);
  const roles = new Map(page.blocks.map((block, i) => [block, effectiveRole(owners[i]!)]));
  const prose = page.blocks.filter(({ type, quote }) => (type === 'paragraph' || type === 'row') && quote === 0);
  const signs = signsOf(page.lexicon);
  return prose.flatMap((block, i) => {
    const role = roles.get(block)!;
    const told = signs.filter(
      ({ part, cues, headings }) =>
        (part !== 'purpose' || i < OPENING || headings.has(role)) && cues.some((cue) => page.cueIndex.mayHold(cue, block.range)),
    );
    if (told.length === 0) return [];
    return sentencesOf(page.masked, block.range).flatMap((range) => {
      const text = page.masked.slice(range.start, range.end).replace(/[\r\n\t]/g, ' ');
      return told.flatMap(({ part, cues, headings }): FrameworkPart[] => {
        const match = cues.map((cue) => cue.exec(text)).find((found) => found !== null);
        if (!match) return [];
        const start = range.start + match.index;
        const isSure = part === 'duty' || headings.has(role) || page.lexicon.frameworks.itself.test(text);
        return [{ part, range, words: { start, end: start + match[0].length }, isSure }];
      });
    });
  });
}

/** Paragraphs and rows in which a page says what it is about. */
const OPENING = 3;

interface Sign {
  readonly part: FrameworkPart['part'];
  readonly cues: readonly RegExp[];
  /** Under which a word is enough. */
  readonly headings: ReadonlySet<Role>;
}

function signsOf({ frameworks, answers }: Lexicon): readonly Sign[] {
  return [
    { part: 'purpose', cues: [frameworks.purpose], headings: WHY },
    { part: 'trial', cues: [frameworks.trial], headings: TRIAL },
    { part: 'exit', cues: [frameworks.ends, answers.lookAgain], headings: EXIT },
    { part: 'duty', cues: [frameworks.comply], headings: new Set() },
    { part: 'say', cues: [frameworks.say], headings: SAY },
  ];
}

const WHY: ReadonlySet<Role> = new Set<Role>(['summary', 'problem', 'goals', 'rationale', 'drivers', 'evidence', 'measures']);
const TRIAL: ReadonlySet<Role> = new Set<Role>(['plan', 'timeline', 'evidence']);
const EXIT: ReadonlySet<Role> = new Set<Role>(['review']);
const SAY: ReadonlySet<Role> = new Set<Role>(['dissent', 'people', 'review', 'questions']);
