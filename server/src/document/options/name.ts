import { memo } from '../../text/memo';
import type { Range, SourceText } from '../../text/source-text';
import type { Page } from '../page';

type Words = Pick<Page, 'source' | 'lexicon'>;

const MAX_NAME = 80;
/** Words before a link that it may stand without: "use ". */
const SHORT_LEAD = 12;

/**
 * The name of an option in the words of the page: of a heading, list item, cell or clause at `range`
 * the part before its explanation, without markers at its ends. A contiguous slice of one line, at most 80 characters.
 */
export function nameAt({ source, lexicon }: Words, range: Range): Range | undefined {
  const { label: labelCue } = lexicon.options;
  let { start, end } = range;
  const newline = source.text.slice(start, end).search(/[\r\n]/);
  if (newline >= 0) end = start + newline;
  let text = source.text.slice(start, end);

  const label = labelCue.exec(text);
  if (label && /[\p{L}\p{N}]{2}/u.test(text.slice(label[0].length))) {
    start += label[0].length;
    text = text.slice(label[0].length);
  }
  const mark = /^[\s"“'‘(]*(?:✅|❌|:\w+:|\[[ xX]\])?\s*/.exec(text)![0].length;
  const lead = mark + (lexicon.options.putsForward.exec(text.slice(mark))?.[0].length ?? 0);
  start += lead;
  text = text.slice(lead);

  const marked = /^(\*\*|__|`|~~)(.+?)\1/.exec(text) ?? /^\[()([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])?/.exec(text);
  if (
    marked &&
    (marked[1] !== '`' || /^[\s:–—-]|^$/.test(text.slice(marked[0].length, marked[0].length + 2)) || text.length - marked[0].length > 60)
  ) {
    const inner = {
      start: start + (marked[1] ? marked[1].length : 1),
      end: start + (marked[1] ? marked[1].length : 1) + marked[2]!.length,
    };
    return marked[2]!.startsWith('[') || labelCue.test(marked[2]!) ? nameAt({ source, lexicon }, inner) : clip(source, inner);
  }
  const stop =
    /\s[-–—]{1,2}\s|:\s|:$|[：。]|(?<!\b(?:e\.g|i\.e|etc|vs))[.;](?:\s|$)|,\s(?:but|because|which|since|where|as|so)\s|\s(?:because|since|\(recommended|\(rejected|\(chosen|\(selected)\b|\s=>|(?<=\s.*)\s\((?=[^)]{15,})/.exec(
      text.replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length)),
    );
  return clip(source, { start, end: stop && stop.index > 2 ? start + stop.index : end });
}

/** The name in a clause of prose that may go on over lines: the first line's part, or the second's where the first holds less than two words. */
export function clauseName(words: Words, range: Range): Range | undefined {
  const { source } = words;
  const text = source.slice(range);
  const stop = words.lexicon.options.clauseEnd.exec(text.replace(/`[^`]*`/g, (code) => 'x'.repeat(code.length)).replace(/[\r\n]/g, ' '));
  const end = stop && stop.index > 2 ? range.start + stop.index : range.end;
  const newline = source.text.slice(range.start, end).search(/[\r\n]/);
  const first = newline < 0 ? end : range.start + newline;
  if (newline >= 0 && nameWords(source.text.slice(range.start, first)).length < 2) {
    const rest = nameAt(words, { start: first + /^\s*/.exec(source.text.slice(first, end))![0].length, end });
    if (rest && nameWords(source.slice(rest)).length >= nameWords(source.text.slice(range.start, first)).length) return rest;
  }
  return nameAt(words, { start: range.start, end: first });
}

/** Trimmed of markers at its ends and cut at a word's end to 80 characters; undefined where nothing is left. */
export function clip(source: SourceText, range: Range): Range | undefined {
  let { start, end } = range;
  const trimmed = /^[\s*_"“'‘[(]*/.exec(source.text.slice(start, end))![0].length;
  start += trimmed;
  let isCut = GOES_ON.test(source.text.slice(end, end + 40));
  if (end - start > MAX_NAME) {
    const cut = source.text.slice(start, start + MAX_NAME + 1).lastIndexOf(' ');
    end = start + (cut > 20 ? cut : MAX_NAME);
    isCut = true;
  }
  if (isCut) end -= DANGLING.exec(source.text.slice(start, end))![0].length;
  const bold = source.text.slice(start, end).indexOf('**');
  if (bold > 8) end = start + bold;
  const link = /\[([^\][]{2,})\]?(?:\(|$)/.exec(source.text.slice(start, end));
  if (link && link.index < SHORT_LEAD) [start, end] = [start + link.index + 1, start + link.index + 1 + link[1]!.length];
  else if (link) end = start + link.index;
  end -= /[\s*_"”'’.,:;!?–—-]*$/.exec(source.text.slice(start, end))![0].length;
  if (isLone('`', source.text.slice(start, end))) {
    if (source.text[start] === '`') start++;
    else if (source.text[end - 1] === '`') end--;
  }
  if (source.text[end] === '*' && isLone('*', source.text.slice(start, end))) end++;
  return end - start >= 2 && /[\p{L}\p{N}]/u.test(source.text.slice(start, end)) ? { start, end } : undefined;
}

/** A line break within a paragraph. */
const GOES_ON = /^[ \t]*\r?\n[ \t]*(?![-*+>|#]|\d+[.)]\s)\S/;
/** What a name that was cut off cannot end with. */
const DANGLING =
  /(?:[\s,;:]+(?:and|or|to|the|a|an|of|for|with|without|by|as|in|into|on|at|from|that|which|where|when|so|per|via|using|including|instead|its|their|our|is|are|be|will|can|may|not))*[\s,;:]*$/i;

function isLone(marker: string, text: string): boolean {
  return text.split(marker).length === 2;
}

const STOP_WORDS = new Set(
  'a an the of to in on for and or with by as is are be we our use using it its that this from at via will'.split(' '),
);

/** The words of a name that carry it, lower-cased; two names with the same words name the same option. */
export const nameWords = memo((text): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|es|s|ed)$/, '') : word)),
);

/** Whether two names share most of the shorter one's words. */
export function sameName(a: string, b: string): boolean {
  const left = new Set(nameWords(a));
  const right = new Set(nameWords(b));
  if (left.size === 0 || right.size === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size) >= 0.75;
}
