import type { OptionCues } from '../lexicon';

const UP_TO_CLAUSE_END = String.raw`([^.;:!?\n]{3,140})`;

/** Wordings in which English prose names another way; group 1 is where its name starts. */
export const options: OptionCues = {
  rivals: [
    String.raw`\b(?:instead of|as opposed to|in place of)\s+(?:having\s+|just\s+|simply\s+)?`,
    String.raw`\brather than\s+(?:having\s+|just\s+|simply\s+)?`,
    String.raw`\b(?:we|i|the team)(?: have| had|'ve)?(?: also| briefly| initially| originally| previously)? (?:considered|looked at|looked into|evaluated|explored|investigated|discussed|contemplated|thought about|experimented with|ruled out|rejected)\s+(?:using\s+|whether to\s+|the (?:option|possibility|idea) of\s+)?`,
    String.raw`\b(?:an|another|one|the other|the only other|the|a|our|potential|possible|obvious)\s+(?:\w+ ){0,2}(?:alternative|option|choice|possibility|solution|approach|plan|scenario)s?(?: (?:here|there|considered|discussed|to (?:this|that|the above)))?(?:,? [^.;:!?\n]{0,40}?)? (?:is|was|would be|would have been|could be|could have been|might be|were|are) (?:to\s+)?`,
    String.raw`\balternatives? to (?:this|the|that)[^.;:!?\n]{0,40} (?:is|was|would be|are|were)\s+(?:to\s+)?`,
    String.raw`\balternatives?,? (?:such as|like|including|include|included)\s+`,
    String.raw`\balternatively,?\s+(?:we|one|you|it|this)\s+(?:could|can|might|may)\s+`,
    String.raw`\bwe could (?:also|instead|have)\s+`,
    String.raw`\bas an alternative,?\s+(?:we (?:could|can)\s+)?`,
  ].map((pattern) => new RegExp(pattern + UP_TO_CLAUSE_END, 'gi')),
  rivalsHeading: /alternativ|rejected|dismissed|discarded|not (?:chosen|taken)|other|else/i,
  leadIn: /\b(?:options?|alternatives?|possibilities|candidates|choices|contenders)\b[^.!?\n]{0,90}:\W*$|\b(?:approaches|tools|frameworks|solutions|libraries|vendors|ways)\b[^.!?\n]{0,40}\b(?:considered|evaluated|compared|explored|looked at|discussed)\b[^.!?\n]{0,40}:\W*$|\b(?:considered|evaluated|compared|explored|looked at)\b[^.!?\n]{0,60}\b(?:approaches|tools|frameworks|solutions|libraries|vendors|ways)\b[^.!?\n]{0,30}:\W*$|\balternatively\b[^.!?\n]{0,60}:\W*$/i,
  notLeadIn: /\b(?:following options (?:are|is) (?:available|supported|set)|command[- ]line|config(?:uration)? options?|settings?|parameters?|flags?|pros|cons|query options|menu|user (?:can|may|is|will)|users (?:can|may|will)|select(?:s|ed)? (?:one|from)|drop-?down|both options|either option|this option|each option|option \w+ (?:has|is|requires))\b/i,
  chosenMark: /\((?:recommended|chosen|selected|preferred|accepted|winner|our choice|proposed|this (?:adr|rfc|proposal)|suggested|decision|adopted)[^)]*\)|\[(?:suggested|chosen|recommended|selected)\]|✅|✔|☑|⭐|\*\*(?:chosen|selected|recommended)\*\*|\b(?:chosen|selected)\b\s*[:!.]|← chosen|\b(?:accepted|chosen|selected|recommended)\s*$/i,
  rejectedMark: /\b(?:rejected|not chosen|discarded|dismissed|declined|ruled out|not selected)\b|❌/i,
  chosenSentence: /\b(?:chosen|selected|preferred|recommended) (?:option|alternative|approach|solution|design)s?\b\s*(?:is|was|:|=)?[\s:*_]*["“'`[]?\s*([^\n]{2,200})/gi,
  none: /^\W*(?:none|n\/?a|not applicable|nothing|tbd|tba|to ?do|to be (?:determined|decided|written|added|completed|done)|no (?:other )?(?:alternatives?|options?)(?: (?:were|was|have been|known|considered|yet|identified|exist))*(?: considered)?|none (?:known|considered|yet|identified|at this time|so far|that we know of)|\?+|\.\.\.|…|-+|unknown|no|not yet)\W*$/i,
};
