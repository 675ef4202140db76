import { label } from '../label';
import type { WeighingCues } from '../option-cues';

const PRO = String.raw`pros?|advantages?|benefits?|upsides?|good|positives?|strengths?|\+`;
const CON = String.raw`cons?|disadvan\w+|drawbacks?|downsides?|bad|negatives?|weakness(?:es)?|limitations?|trade-?offs?|costs|issues|problems|−|-`;

/** Words with which English pages hold things for and against an option. */
export const weighing: WeighingCues = {
  pro: label(PRO),
  con: label(CON),
  neutral: label('neutral|notes?|description|details|summary|rejected(?: because)?|why (?:not|rejected)|reasons?|verdict|status|decision|how|what|example|links?|resources|effort|complexity'),
  proMark: /^[\s*_]*(?:✅|✔️?|👍|➕|🟢|:\+1:|:heavy_check_mark:|:white_check_mark:|\(\+\))/u,
  conMark: /^[\s*_]*(?:❌|✖️?|👎|➖|🔴|⛔|⚠️?|:-1:|:x:|\(-\))/u,
  proColumn: /^(?:pros?|advantages?|benefits?|strengths?|upsides?|good|positives?)\b/i,
  conColumn: /^(?:cons?|disadvantages?|drawbacks?|weaknesses|downsides?|bad|negatives?|limitations?|risks?|trade-?offs?)\b/i,
  rejection: /\b(?:rejected|not chosen|discarded|dismissed|ruled out|decided against|did not choose|not viable|not feasible|not suitable|overkill|over-?engineer\w*|excessive|too (?:complex|slow|expensive|hard|costly|much|many|risky|heavy)|does(?: not|n't) (?:scale|support|meet|solve|fit|provide|work|address)|would (?:not|require|need|add|make|break|mean|introduce)|lacks?|(?:however|but)\b[^.;!?]{0,80}\b(?:not|never|cannot|can't|won't|doesn't|didn't|isn't|wouldn't|costs?|slow(?:er)?|hard(?:er)?|heavy|heavier|expensive|complex(?:ity)?|risk(?:s|y)?|more|less|only|requires?|needs?|too|no|fails?|breaks?|limit(?:s|ed)?))\b/i,
};
