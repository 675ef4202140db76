import type { AnswerCues } from '../prose-cues';

const WAY = '(?:candidate|option|contender|way|choice|approach|alternative|solution)s?';
const REAL = '(?:serious|real|realistic|viable|workable|credible|feasible|plausible)';
const BECAUSE = String.raw`\b[^.!?]{0,60}\b(?:because|since)\b`;
const WE = '(?:we|i|the team)';
const MANDATES =
  '(?:(?:the |our |an? |its |their )?(?:\\w+ ){0,2}(?:law|legislation|regulat\\w+|contract|polic(?:y|ies)|auditors?|board|customers?|authorit\\w+|ministry|management|leadership|headquarters|directive|act|insur\\w+|union|council)\\b)';

/** Wordings with which English pages answer what Leaven asks. */
export const answers: AnswerCues = {
  noOtherWay: cue(
    String.raw`(?:one|single) serious ${WAY}`,
    String.raw`(?:only|just) one ${WAY} (?:is|was|seemed|looked) ${REAL}\b`,
    String.raw`(?:a|one) single ${REAL} ${WAY}`,
    String.raw`one ${WAY} stood out${BECAUSE}`,
    String.raw`(?:(?:only|just) (?:ever )?(?:had|have|saw|see|found|find)|(?:had|saw|found|was|is) (?:only|just)) (?:the )?one ${REAL} ${WAY}${BECAUSE}`,
    String.raw`no (?:real|serious|viable|other|realistic|workable) ${WAY}${BECAUSE}`,
    String.raw`considered,? and (?:the answer (?:is|was) )?no\b`,
    String.raw`(?:${WE} |we['’](?:ve|d) )(?:have |had )?(?:also |briefly )?(?:thought about|looked (?:for|at|into)|considered|discussed|weighed|asked (?:ourselves )?whether)\b[^!?]{0,80}?\b(?:and (?:the answer (?:is|was) no|(?:found|saw) none|there (?:are|were) none|decided (?:no|against))|there (?:is|was) none,? (?:because|since))\b`,
    String.raw`there (?:is|was) none,? (?:because|since)`,
    String.raw`nothing else (?:was|has been) (?:considered|looked at),? (?:because|since)`,
    String.raw`more (?:exploration|research|options|discovery|analysis) would (?:not|hardly) (?:change|help|alter)\b`,
    String.raw`(?:further|more) (?:exploration|research|discovery|analysis) (?:is|was) not worth\b`,
    String.raw`(?:${WE} have|we['’]ve) (?:explored|looked|compared|searched) (?:long |far |around )?enough`,
    String.raw`${WE} (?:now )?(?:have )?(?:seen|know|learned|learnt|explored) enough to (?:decide|choose|go on|commit|stop)\b`,
    String.raw`${WE} (?:now )?(?:stop|stopped|have stopped) (?:exploring|looking|comparing|searching|the (?:search|exploration|comparison))${BECAUSE}`,
    String.raw`(?:this|it|that) (?:is|was) a given\b`,
    String.raw`given from`,
    String.raw`(?:was|were|is|has been) (?:made for us|decided (?:elsewhere|for us))\b`,
    String.raw`(?:choice|decision) is not ours\b`,
    String.raw`${MANDATES} leaves? (?:us )?no (?:choice|option|alternative)\b`,
    String.raw`(?:obliged|bound|compelled)(?: to [^.!?]{1,40}?)? by ${MANDATES}`,
    String.raw`(?:is|are|was|were) (?:mandated|prescribed|imposed on us) by (?!this\b)`,
    String.raw`(?:mandated|prescribed|imposed|required) by ${MANDATES}`,
  ),
  thirdWay: cue(String.raw`(?:a|another|the) third (?:way|option|path|possibility|alternative) (?:is|was|would be)`),
  speaksFor: cue(String.raw`(?:speaks?|spoke) for (?!itself|themselves)`, String.raw`to (?:its|their) credit`),
  speaksAgainst: cue(String.raw`(?:speaks?|spoke) against`, String.raw`(?:is|are|was|were) given up`, String.raw`${WE} (?:give|gave) up`, String.raw`${WE} pay for (?:this|it) with`),
  harder: cue('(?:what|nothing) becomes harder'),
  dateSource: cue(
    String.raw`(?:dates?|deadlines?|estimates?|timelines?|schedules?|milestones?)(?: \w+){0,3} (?:comes?|came|stems?|follows?|derives?|(?:is|are|was|were) (?:set|given|driven|fixed|dictated|imposed)) (?:from|by)`,
    String.raw`(?:dates?|estimates?|timelines?) (?:here |below |above )?(?:is|are) (?:a |our )?guess(?:es)?`,
  ),
  openOnPurpose: cue(String.raw`(?:left )?open on purpose`, String.raw`(?:deliberately|intentionally|knowingly) (?:left )?(?:open|undecided|blank)\b`),
  hurts: cue(String.raw`what (?:still |would still )?hurts`, String.raw`(?:it|this) hurts (?:most|when|whoever)`),
  changesFor: cue('what changes for'),
  belongTogether: cue(String.raw`belongs? together`, String.raw`(?:stands?|falls?) or falls? together`, String.raw`records? of (?:its|their) own`),
  lookAgain: cue(
    String.raw`${WE} (?:will )?(?:ask|look)(?: at (?:this|it))? again (?:on|when|if|once|at|in|after|by|every)`,
    String.raw`${WE} (?:will |shall )?(?:come back to|return to|re-?open|re-?visit|re-?consider|re-?evaluate|take another look at) (?:this|it|the (?:question|decision|choice|matter))(?: (?:question|decision|choice|matter|process|way of working))? (?:on|when|if|once|at the|in|after|by|every)\b(?! (?:and when )?(?:(?:the|a|some|it is|this is|deemed) )?(?:needed|necessary|appropriate|required|possible|future|time|need|later|point))`,
    String.raw`${WE} (?:will )?re-?read (?:this|it|the (?:page|agreement|charter))(?: (?:together|aloud))? (?:on|when|if|at|in|every|after)`,
  ),
};

function cue(...wordings: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${wordings.join('|')})`, 'i');
}
