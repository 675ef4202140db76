import type { OptionCues } from '../lexicon';

const UP_TO_CLAUSE_END = String.raw`([^.;:!?\n]{3,140})`;

const DECIDES = 'will|shall|should|must|propose[sd]?(?: adding)?|recommend(?:s|ed)?|decided?|chose|chosen|choose|agreed|agree|opt(?:ed)?|selected|select|picked|pick|settled|went|going|introduces?|adds?|defines?|describes|specif(?:y|ies)|establish(?:es)?|adopt(?:s|ed)?|plan(?:s|ned)?|aims?|wants?|intends?|allows?|provides?|creates?|replaces?|proposes|uses?';
const ADOPT = 'use|adopt|implement|introduce|establish|create|go|add|provide|build|have|enable|be using|switch to|move to|a way to';
const IMPERATIVE = 'use|adopt|add|introduce|create|build|replace|establish|implement|provide|allow|extend|support|move|migrate|remove|make|enable|define|expose|improve|switch|convert|deprecate|adding|introducing|creating|replacing|author|expand|change|treat';

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
  decides: new RegExp(
    String.raw`(?:\b(?:we|i|it|they|the team|this|that|\w+s?)\s+(?:(?:have|has|had|are|is|am)\s+|now\s+|therefore\s+|also\s+|thus\s+)*(?:${DECIDES})|^\W*(?:so\s+|instead,?\s+|therefore,?\s+)?(?:${IMPERATIVE})\b)(?:\s+(?:to|that|on|for|with|be|as|using|the following|${ADOPT})\b)*`,
    'i',
  ),
  notDecides: /^[^,]{0,40}\bnot\b/i,
  passive: /^\s*(?:used|given|stored|created|handled|implemented|performed|moved|made|done|provided|added|adopted|replaced|chosen|selected|managed|kept|split|deployed|built|hosted|written|required|allowed|able|migrated|supported|removed|defined|published)\b/i,
  contrast: /[,;]?\s+(?:instead of|rather than|as opposed to|in place of|because|since|so that|in order to)\b/i,
  titleGenre: /^\W*(?:(?:architecture|product|technical|project)?\s*(?:decision record|adr|rfc|pdr|kep|eip|prd|spec(?:ification)?|proposal|decision|requirements?|design(?: doc(?:ument)?)?|product requirements document)s?\b[\s#-]*[\d.a-z]{0,6}\s*[:—–-]+\s*|\d+[.:)]?\s+)+/i,
  titleField: /^[ \t]*[-*]?[ \t]*(?:feature name|title|rfc title|name|proposal)[ \t]*:[ \t]*(.{3,120})$/im,
  none: /^\W*(?:none|n\/?a|not applicable|nothing|tbd|tba|to ?do|to be (?:determined|decided|written|added|completed|done)|no (?:other )?(?:alternatives?|options?)(?: (?:were|was|have been|known|considered|yet|identified|exist))*(?: considered)?|none (?:known|considered|yet|identified|at this time|so far|that we know of)|\?+|\.\.\.|…|-+|unknown|no|not yet)\W*$/i,
};
