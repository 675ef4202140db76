import type { AnswerCues } from '../lexicon';

/** Wordings with which English pages answer what Leaven asks. */
export const answers: AnswerCues = {
  noOtherWay:
    /\bone serious (?:candidate|option|contender|way)\b|\b(?:only|just) (?:ever )?(?:had|have|saw|see|found|find|was|is|were) one (?:real|realistic|viable|workable|credible|feasible|plausible) (?:candidate|option|contender|way|choice|approach|alternative)\b[^.!?]{0,40}\b(?:because|since|as)\b|\bno (?:real|serious|viable|other|realistic) (?:alternative|option|choice|way)s?\b[^.!?]{0,40}\b(?:because|since)\b|\bconsidered,? and (?:the answer (?:is|was) )?no\b|\b(?:have|['’]ve) (?:explored|looked|compared) (?:long |far )?enough\b|\b(?:we|i) (?:now )?(?:stop|stopped|have stopped) (?:exploring|looking|comparing|searching|the search|the exploration)\b[^.!?]{0,40}\b(?:because|since|as|once)\b|\benough (?:exploration|exploring)\b[^.!?]{0,20}\b(?:because|since)\b|\b(?:this|it|that|[a-z]+) (?:is|was) a given\b|\bgiven from\b|\b(?:is|are|was|were) (?:mandated|required|prescribed|imposed|dictated) by\b|\bmandated by\b/i,
  speaksFor: /\bspeaks? for\b|\bspoke for\b|\bin (?:its|their) favou?r\b|\bto (?:its|their) credit\b|\bthe case for\b/i,
  speaksAgainst: /\bspeaks? against\b|\bspoke against\b|\bgiv(?:e|es|ing|en) up\b|\bgave up\b|\bthe case against\b|\bwe pay for (?:this|it) with\b/i,
  dateSource:
    /\b(?:dates?|deadlines?|estimates?|timelines?|schedules?|milestones?)(?: \w+){0,3} (?:comes?|came|stems?|follows?|derives?|(?:is|are|was|were) (?:set|given|driven|fixed|dictated|imposed)) (?:from|by)\b|\bwhere (?:this|these|the) dates? comes? from\b|\b(?:dates?|estimates?) (?:here |below |above )?(?:is|are) (?:a |our )?guess(?:es)?\b/i,
  openOnPurpose: /\b(?:left )?open on purpose\b|\b(?:deliberately|intentionally|knowingly) (?:left )?(?:open|undecided|blank)\b/i,
  hurts: /\bwhat (?:still |would still )?hurts\b|\bwho (?:it )?hurts\b|\bhurts (?:most|because|when|whoever)\b/i,
  changesFor: /\bwhat changes for\b|\bwill be able to\b.{0,80}\binstead of\b/i,
  lookAgain:
    /\b(?:ask(?:ed|s|ing)?|look(?:ed|s|ing)?) (?:at (?:this|it) )?again (?:on|when|if|once|at|in|after|by|every)\b|\bre-?read(?:s|ing)? (?:this|it|the (?:page|agreement|charter))(?: (?:together|aloud))? (?:on|when|if|at|in|every|after)\b/i,
};
