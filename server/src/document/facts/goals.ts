import type { Role } from '../../lexicon/words';
import type { Range } from '../../text/source-text';
import type { Goal, Section } from '../model';
import type { Page } from '../page';
import { sentencesOf } from '../sentences';

/** What stands under headings for goals and for measures, told apart into changes for somebody and things to ship. */
export function readGoals(page: Page): Goal[] {
  return page.sections.flatMap((section) =>
    (section.role === 'goals' || section.role === 'measures') && !inGoals(section.parent)
      ? statements(page, section).map((range) => ({
          type: section.role === 'goals' ? ('goal' as const) : ('measure' as const),
          tone: toneOf(page, range, section.role),
          range,
          section,
        }))
      : [],
  );
}

function inGoals(section: Section | undefined): boolean {
  return section !== undefined && (section.role === 'goals' || section.role === 'measures' || inGoals(section.parent));
}

/** The items and rows of a section of goals, else its sentences; what stands under headings of another role is left out. */
function statements({ sections, blocks, masked }: Page, section: Section): Range[] {
  const others = sections.filter(
    (other) => inGoals(other.parent) && other.role !== 'none' && other.role !== 'goals' && other.role !== 'measures',
  );
  const own = blocks
    .slice(...section.blocks)
    .filter(
      (block) =>
        block.quote === 0 &&
        masked.slice(block.range.start, block.range.end).trim() !== '' &&
        !others.some(({ body }) => block.range.start >= body.start && block.range.end <= body.end),
    );
  const items = own.filter((block) => (block.item?.first && block.item.depth === 1) || (block.type === 'row' && block.row!.index > 0));
  if (items.length > 0) return items.map((block) => block.range);
  return own.filter((block) => block.type === 'paragraph').flatMap((block) => sentencesOf(masked, block.range));
}

/** A goal that names something to be made is an output; so is a measure that says that it is made, or what it does. */
function toneOf({ masked, lexicon }: Page, { start, end }: Range, role: Role): Goal['tone'] {
  const { effect, outputVerb, outputDone, behaviour } = lexicon.cues;
  const text = masked.slice(start, end).replace(/[\r\n\t]/g, ' ');
  if (effect.test(text)) return 'effect';
  return outputVerb.test(text) || (role === 'measures' && (outputDone.test(text) || behaviour.test(text))) ? 'output' : 'open';
}
