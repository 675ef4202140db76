import { lexicons } from '../lexicon/index.gen';
import type { Lexicon } from '../lexicon/lexicon';
import type { Block } from '../markdown/blocks';
import { matches } from '../text/matches';
import type { SourceText } from '../text/source-text';
import { headingRole, plainTitle } from './sections';

/** UTF-16 units of prose that tell the language. */
const OPENING = 2500;

/** A heading that a language knows, and English does not, counts as much as this many of its function words. */
const HEADING = 3;

/** A language is told by this many function words, and by this many times those of English. */
const ENOUGH = 6;
const CLEAR = 1.5;

/** So many English function words within so many characters leave no doubt. */
const PLAIN = 30;
const FAR = 12_000;

const english = lexicons['en']!;

/** The words of the page's language: as its front matter says, else the one whose words are most frequent; English where that is unsure. */
export function readLanguage(
  source: SourceText,
  blocks: readonly Block[],
  masked: string,
  frontMatter: Readonly<Record<string, unknown>>,
): Lexicon {
  const stated = frontMatter['lang'] ?? frontMatter['language'];
  const code = typeof stated === 'string' ? /^[a-z]{2,3}(?=$|[-_])/i.exec(stated.trim())?.[0].toLowerCase() : undefined;
  if (code !== undefined && Object.hasOwn(lexicons, code)) return lexicons[code]!;
  if (isPlainly(english, masked)) return english;
  const prose = masked.trimStart().slice(0, OPENING);
  const headings = blocks
    .filter((block) => block.type === 'heading')
    .map((block) => plainTitle(source.slice(block.range)))
    .filter((title) => headingRole(english, title) === 'none');
  const scores = Object.values(lexicons).map((lexicon) => {
    const own = headings.filter((title) => headingRole(lexicon, title) !== 'none').length;
    return { lexicon, score: (prose.match(lexicon.functionWords)?.length ?? 0) + own * HEADING };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const rival = scores.find(({ lexicon }) => lexicon === english)!.score;
  return best.score >= ENOUGH && best.score >= rival * CLEAR ? best.lexicon : english;
}

function isPlainly({ functionWords }: Lexicon, masked: string): boolean {
  const words = matches(masked.slice(0, FAR), functionWords);
  for (let found = 0; !words.next().done;) if (++found >= PLAIN) return true;
  return false;
}
