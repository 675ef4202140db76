import { effectiveRole } from '../../document/page';
import { find, prose, saysSomething, sectionsOf } from '../../document/query';
import type { DecisionDocument } from '../../document/model';
import { after, answer, headedBy, inline, startOf } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'record',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: ['Mark Richards and Neal Ford, Fundamentals of Software Architecture (2020): Groundhog Day', 'Olaf Zimmermann, A Definition of Done for Architectural Decision Making (2020)'],
  message: 'The page is in force, and a blank is still open here.',
  question: 'Was this left open on purpose, and if so, who fills it by when?',
  rank: 10,
  *check(document) {
    if (document.status.value === 'draft' || document.status.value === 'rejected') return;
    const inUse = document.status.value !== 'none' || document.kind === 'working-agreement';
    const place = inUse ? (blank(document) ?? emptySection(document) ?? untickedList(document)) : undefined;
    if (place) yield { range: place };
  },
  answers(document, range) {
    const title = 'Open on purpose: … (who, by when)';
    if (find(document, document.lexicon.cues.blank, range)) return [inline(title, range.end, ' (open on purpose: ${1:who}, by ${2:when})')];
    const section = headedBy(document, range);
    const index = document.blocks.findIndex((block) => block.range.start === range.start);
    const place = section ? startOf(document, section) : after(document, index);
    return [answer(document, title, place, 'Open on purpose: ${1:what} (${2:who}, by ${3:when}).')];
  },
};

/** Template text or a TBD outside the sections that hold questions on purpose. */
function blank(document: DecisionDocument): Range | undefined {
  const asked = document.sections.filter((section) => ['questions', 'history', 'references'].includes(effectiveRole(section)));
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'row' && block.type !== 'heading') continue;
    const place = find(document, document.lexicon.cues.blank, block.range);
    if (place && !find(document, document.lexicon.answers.openOnPurpose, block.range) && !asked.some((section) => place.start >= section.body.start && place.end <= section.body.end)) return place;
  }
  return undefined;
}

function emptySection(document: DecisionDocument): Range | undefined {
  return sectionsOf(document, 'problem', 'decision', 'consequences', 'negative', 'positive').find((section) => section.children.length === 0 && !saysSomething(document, section) && prose(document, section.body).trim() === '' && document.source.slice(section.body).trim() === '')?.heading;
}

const MIN_ITEMS = 3;

/** A list of things to be done in which nothing is ticked although the page counts as done. */
function untickedList(document: DecisionDocument): Range | undefined {
  if (document.dialect === 'kep' || document.status.value !== 'accepted') return undefined;
  const tasks = document.blocks.filter((block) => block.item?.first && block.item.task !== undefined);
  if (find(document, document.lexicon.answers.openOnPurpose)) return undefined;
  return tasks.length >= MIN_ITEMS && tasks.every((block) => block.item!.task === false) ? tasks[0]!.range : undefined;
}
