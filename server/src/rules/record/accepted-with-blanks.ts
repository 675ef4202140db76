import { effectiveRole } from '../../document/page';
import { find, prose, saysSomething, sectionsOf } from '../../document/query';
import type { Block, DecisionDocument } from '../../document/model';
import { after, answer, headedBy, inline, startOf } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'record',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: [
    'Mark Richards and Neal Ford, Fundamentals of Software Architecture (2020): Groundhog Day',
    'Olaf Zimmermann, A Definition of Done for Architectural Decision Making (2020)',
  ],
  message: 'The page is in force, and a blank is still open here.',
  question: 'Was this left open on purpose, and if so, who fills it by when?',
  structural: true,
  rank: 10,
  *check(document) {
    const { value } = document.status;
    if (value === 'draft' || value === 'rejected') return;
    if (value === 'none') {
      const place = document.kind === 'working-agreement' || running(document) ? blank(document, true) : undefined;
      if (place) yield { range: place, severity: 'hint' };
      return;
    }
    const sure = blank(document, false) ?? placeholderRow(document) ?? emptySection(document);
    if (sure) yield { range: sure };
    else {
      const place = untickedDone(document) ?? prompt(document);
      if (place) yield { range: place, severity: 'hint' };
    }
  },
  answers(document, range) {
    const title = 'Open on purpose: … (who, by when)';
    const within = ' (open on purpose: ${1:who}, by ${2:when})';
    const index = document.blocks.findIndex((block) => block.range.start === range.start && block.range.end === range.end);
    const block = document.blocks[index];
    if (block?.row) return [inline(title, block.row.cells.findLast((cell) => cell.end > cell.start)!.end, within)];
    const place = headedBy(document, range)
      ? startOf(document, headedBy(document, range)!)
      : block && !block.item
        ? after(document, index)
        : undefined;
    if (!place || find(document, document.lexicon.cues.blank, range)) return [inline(title, range.end, within)];
    return [answer(document, title, place, 'Open on purpose: ${1:what} (${2:who}, by ${3:when}).')];
  },
};

const MIN_PEOPLE = 3;

/** A proposal without a status counts as in use when several people are named as those who do it. */
function running(document: DecisionDocument): boolean {
  const people = new Set(document.source.text.match(/(?<![\w.])@[a-z][\w-]{2,38}/gi));
  return document.kind === 'proposal' && people.size >= MIN_PEOPLE && sectionsOf(document, 'people').length > 0;
}

/** Template text or a TBD outside the sections that hold questions on purpose; `standing` takes only what holds a place of its own. */
function blank(document: DecisionDocument, standing: boolean): Range | undefined {
  const { cues, answers } = document.lexicon;
  const asked = document.sections.filter(
    (section) => ['questions', 'history', 'references'].includes(effectiveRole(section)) || cues.optional.test(section.title),
  );
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'row' && block.type !== 'heading') continue;
    const place = find(document, cues.blank, block.range) ?? angled(document, block);
    if (!place || find(document, answers.openOnPurpose, block.range)) continue;
    if (asked.some((section) => place.start >= section.body.start && place.end <= section.body.end)) continue;
    if (!standing || fills(document, block, place)) return place;
  }
  return standing ? undefined : unnamed(document);
}

/** Template text where the front matter names people. */
function unnamed({ frontMatter, people, source, lexicon: { cues } }: DecisionDocument): Range | undefined {
  const isBlank = (value: unknown): boolean => typeof value === 'string' && cues.blank.test(value);
  return Object.values(frontMatter).some(isBlank) ? people.find(({ range }) => isBlank(source.slice(range)))?.range : undefined;
}

/** Template text in angle brackets, which reads as HTML, outside code. */
function angled(document: DecisionDocument, { range }: Block): Range | undefined {
  const text = document.source.slice(range).replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  const match = document.lexicon.cues.placeholder.exec(text);
  return match ? { start: range.start + match.index, end: range.start + match.index + match[0].length } : undefined;
}

/** Whether a blank is all that a block says, or all it says after a colon. */
function fills(document: DecisionDocument, block: Block, place: Range): boolean {
  const before = prose(document, { start: block.range.start, end: place.start }).trimEnd();
  const after = prose(document, { start: place.end, end: block.range.end });
  const alone = before.replace(/[\W_]/g, '') === '' && (block.item?.index ?? 0) === 0;
  return after.replace(/[\W_]/g, '') === '' && (alone || /:[\s\\<(]*$/.test(before) || /^[|:]/.test(prose(document, place)));
}

/** A row of a table that still holds the template's words. */
function placeholderRow(document: DecisionDocument): Range | undefined {
  return document.blocks.find((block) => {
    if (block.type !== 'row' || block.row!.index === 0) return false;
    const cells = block.row!.cells.map((cell) => document.source.slice(cell).trim()).filter((cell) => cell !== '');
    return cells.length > 1 && cells.every((cell) => document.lexicon.cues.placeholderCell.test(cell));
  })?.range;
}

/** A section that decides, with nothing under its heading but comments. */
function emptySection(document: DecisionDocument): Range | undefined {
  return sectionsOf(document, 'problem', 'decision', 'consequences', 'negative', 'positive').find(
    (section) =>
      section.children.length === 0 &&
      !saysSomething(document, section) &&
      document.source
        .slice(section.body)
        .replace(/<!--[^]*?-->/g, '')
        .trim() === '',
  )?.heading;
}

const MIN_ITEMS = 3;

/** A definition of done in which nothing is ticked although the page counts as done. */
function untickedDone(document: DecisionDocument): Range | undefined {
  if (document.dialect === 'kep' || document.status.value !== 'accepted' || find(document, document.lexicon.answers.openOnPurpose))
    return undefined;
  const done = document.sections.find((section) => {
    const tasks = document.blocks.slice(...section.blocks).filter((block) => block.item?.first && block.item.task !== undefined);
    return (
      document.lexicon.cues.doneHeading.test(section.title) &&
      tasks.length >= MIN_ITEMS &&
      tasks.every((block) => block.item!.task === false)
    );
  });
  return done?.heading;
}

/** A paragraph that tells what to write, where it should have been written. */
function prompt(document: DecisionDocument): Range | undefined {
  if (document.kind === 'framework' || document.kind === 'working-agreement') return undefined;
  const section = document.sections.find((candidate) => {
    const blocks = document.blocks.slice(...candidate.blocks);
    return (
      blocks.length === 1 &&
      blocks[0]!.type === 'paragraph' &&
      !blocks[0]!.item &&
      document.lexicon.cues.prompt.test(prose(document, blocks[0]!.range).trim())
    );
  });
  return section && document.blocks[section.blocks[0]]!.range;
}
