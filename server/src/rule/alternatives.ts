import { commitmentPlace } from '../document/query';
import type { DecisionDocument, Option, Section } from '../document/model';
import { sectionAt } from '../document/page';
import {
  after,
  afterSection,
  answer,
  appendItem,
  appendRow,
  beforeSection,
  bullet,
  endOfOwn,
  firstOf,
  headedBy,
  headingLike,
  plain,
} from './answers';
import type { Range } from '../text/source-text';
import type { Answer } from './rule';

/** What answers any question of the situation `alternatives`, in the section that a finding stands in or the page's own for options. */
export function alternatives(document: DecisionDocument, section?: Section): Answer[] {
  const sentences = SENTENCES.map(([title, sentence]) => inOptions(document, title, section, sentence));
  return [...another(document, 'Add another way', 'another way', section), ...sentences];
}

/** A way beside the two that the page weighs, or why there is none. */
export function thirdWay(document: DecisionDocument): Answer[] {
  const [title, sentence] = SENTENCES.at(-1)!;
  return [...another(document, 'Add a third way', 'a third way'), inOptions(document, title, undefined, sentence)];
}

/** One more option in the form of those that stand on the page; in a section of its own where there are none. */
function another(document: DecisionDocument, title: string, name: string, section?: Section): Answer[] {
  const isIn = (outer: Range | undefined, { start, end }: Range): boolean =>
    outer !== undefined && outer.start <= start && end <= outer.end;
  const isTitle = (range: Range): boolean => isIn(document.title?.range, range) || sectionAt(document, range.start).level === 0;
  const options = document.options.filter(({ range }) => !isTitle(range) && (!section || isIn(section.body, range)));
  const last = options.findLast(({ form }) => form !== 'prose');
  if (last) return beside(document, title, name, last);
  const mention = options.findLast(({ chosen }) => !chosen);
  if (mention) {
    const index = document.blocks.findLastIndex(({ range }) => range.start <= mention.range.start);
    return [answer(document, title, after(document, index), `A third way is \${1:${name}}. ${REST}`)];
  }
  const mark = bullet(document);
  const heading = (section ?? firstOf(document, 'options'))?.title ?? headingOf(document);
  const taken = document.lexicon.options.rivalsHeading.test(heading) ? '' : `${mark} \${4:the way described here}\n`;
  return [inOptions(document, title, section, `${taken}${mark} ${itemOf(name)}`)];
}

const SENTENCES = [
  ['There was one serious candidate, because …', 'There was one serious candidate, because ${1:reason}; we look again if ${2:sign}.'],
  ['This is a given from …', 'This is a given from ${1:source}, and ${2:who} can change it.'],
  ['We have explored enough, because …', 'We have explored enough, because ${1:reason}.'],
  ['Considered, and no, because …', 'Considered, and no, because ${1:reason}.'],
] as const;

const REST = 'What speaks for it: ${2:merit}. We leave it for now, because ${3:reason}.';
const itemOf = (name: string): string => `\${1:${name}}. ${REST}`;

/** In the section for options; where the page has none, in a new one, before what the page commits to. */
function inOptions(document: DecisionDocument, title: string, stated: Section | undefined, snippet: string): Answer {
  const section = stated ?? firstOf(document, 'options');
  if (section) return answer(document, title, endOfOwn(document, section), snippet);
  const drawbacks = document.dialect === 'rfc' ? firstOf(document, 'cons') : undefined;
  const commits = commitmentPlace(document);
  const like = drawbacks ?? (commits && sectionAt(document, commits.start));
  const heading = headingLike(document, like ?? document.sections.find(({ level }) => level === 2), headingOf(document));
  const place = drawbacks
    ? afterSection(document, drawbacks)
    : like
      ? beforeSection(document, like)
      : after(document, document.blocks.length - 1);
  return answer(document, title, place, `${heading}\n\n${snippet}`);
}

/** The heading that the page's template gives to options. */
function headingOf({ dialect }: DecisionDocument): string {
  if (dialect.startsWith('madr')) return 'Considered Options';
  return dialect === 'rfc' || dialect === 'kep' ? 'Alternatives' : 'Alternatives considered';
}

/** After the last option, as an item, a row, a heading or a paragraph like it. */
function beside(document: DecisionDocument, title: string, name: string, option: Option): Answer[] {
  const section = headedBy(document, option.range);
  if (section) {
    const heading = headingLike(document, section, `${nextLabel(document.source.slice(section.heading))}\${1:${name}}`);
    return [answer(document, title, afterSection(document, section), `${heading}\n\n${REST}`)];
  }
  const index = document.blocks.findLastIndex(({ range }) => range.start <= option.range.start && option.range.end <= range.end);
  const block = document.blocks[index];
  if (!block) return [];
  if (block.row) {
    const isRow = block.row.index > 0;
    const row = isRow ? appendRow(document, title, block, `\${1:${name}}`) : undefined;
    return row ? [row] : [];
  }
  const label = nextLabel(document.source.slice(block.range));
  const item = appendItem(document, title, block, label + itemOf(name));
  if (item) return [item];
  const bold = document.source.slice(block.range).startsWith('**') && label === '';
  return [
    answer(
      document,
      title,
      after(document, lastOfOption(document, option, index)),
      bold ? `**\${1:${name}}.** ${REST}` : label + itemOf(name),
    ),
  ];
}

/** Index of the last block of an option's own, within its section. */
function lastOfOption(document: DecisionDocument, option: Option, index: number): number {
  const end = Math.min(option.body.end, sectionAt(document, option.range.start).body.end);
  const last = document.blocks.findLastIndex(({ range }) => range.end <= end);
  return Math.max(index, last);
}

const LABEL =
  /^((?:\*\*|__)?(?:option|alternative|approach|solution|variant|way)?[ \t]*#?)(\d+|[a-h](?=[:.)]|[ \t]*[–—-]))([:.)]|[ \t]*[–—-])/i;

/** "Option C: " after "Option B: …"; empty where options bear no numbers. */
function nextLabel(text: string): string {
  const label = LABEL.exec(text);
  if (!label) return '';
  const [, lead = '', number = '', end = ''] = label;
  const next = /\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1);
  return plain(`${lead.replace(/\*\*|__/, '')}${next}${end}`) + ' ';
}
