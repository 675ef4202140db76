import type { WeighingCues } from '../lexicon';

/** Words with which English pages hold things for and against an option. */
export const weighing: WeighingCues = {
  label: /^[\s*_>+-]*(?:✅|❌|👍|👎)?\s*(?:\*\*|__)?(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|upsides?|downsides?|good|bad|neutral|positives?|negatives?|strengths?|weaknesses|limitations?|trade-?offs?|costs?|issues?|problems?|pro\/cons?|rejected|why (?:not|rejected)|reasons? (?:for|to) reject\w*)\b(?:[^\n:,]{0,20})?(?:[:,]|\*\*|__|$)/i,
  proLabel: /\b(?:pros?|advantages?|benefits?|upsides?|good|positives?|strengths?)\b|✅|👍/i,
  conLabel: /\b(?:cons?|disadvantages?|drawbacks?|downsides?|bad|negatives?|weaknesses|limitations?|trade-?offs?|costs?|issues?|problems?|rejected|why (?:not|rejected)|reasons?)\b|❌|👎/i,
  rejection: /\b(?:rejected|not chosen|discarded|dismissed|ruled out|decided against|did not choose|not viable|not feasible|not suitable|overkill|excessive|too (?:complex|slow|expensive|hard|costly|much|many|risky|heavy)|does(?: not|n't) (?:scale|support|meet|solve|fit|provide|work|address)|would (?:not|require|need|add|make|break|mean|introduce)|lacks?|however|but)\b/i,
};
