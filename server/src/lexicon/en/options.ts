import type { OptionCues } from '../option-cues';

const CLAUSE = String.raw`([^;:!?]{3,140})`;
const BY = String.raw`(?:\s+(?:also|briefly|initially|originally|previously|first|even|strongly|already|seriously))?`;
const WAY = '(?:alternative|alternate|option|choice|possibility|solution|approach|plan|scenario|way|strategy|design|idea)';
const IS = '(?:is|was|would be|would have been|could be|could have been|might be|were|are)';

const VERBS = String.raw`(?:\s+(?:to|that|on|for|with|be|as|using|in favou?r of|the following|use|adopt|implement|introduce|establish|create|go|add|provide|build|have|enable|be using|switch to|move to|a way to)\b)*`;
const VERB = 'use|adopt|add|introduce|create|build|replace|establish|implement|provide|allow|extend|support|move|migrate|remove|make|enable|expose|improve|switch|convert|deprecate|adding|introducing|creating|replacing|author|expand|change|treat|stop|store|keep|let|give|split|merge|standardi[sz]e|rename|run|write|set|deploy|have|go with|upgrade|publish|generate|send|publish|show|update|separate|follow|require';
/** Opens a sentence that says what to do: a verb known as such, or a word before an article that is no other part of speech. */
const IMPERATIVE = String.raw`(?:(?:re-?)?(?:${VERB})\b(?!:)|(?!(?:with|within|without|in|into|on|upon|at|for|from|by|to|as|if|when|where|while|since|because|after|before|during|until|till|through|throughout|over|under|between|among|against|about|above|below|behind|beside|across|along|around|per|via|than|and|or|nor|but|so|yet|then|that|this|such|not|no|is|are|was|were|be|has|have|had|can|could|may|might|will|would|shall|should|must|do|does|did|what|who|how|why|which|here|there|now|only|just|even|also|like|unlike|both|all|half|quite|given|once|out|up|down|off|toward|whether|thank|see|imagine|suppose|note|consider)\b)[a-z]{3,}(?<!(?<!s)s|ed|ly|ing|ion|ment|er|al)(?=\s+(?:an?|the|our|each|every|its)\b))`;

/** Wordings in which English prose names another way. */
export const options: OptionCues = {
  rivalHint: /\b(?:f(?:ast-?follow|ollow-up)|non-?starter|out of|wrong|a(?:lternat|pproach|s opposed)|possible|feasible|doable|between|c(?:onsider|ontemplated|ho(?:se|ice|osing|ose|sen)\b|ould (?:have|potentially|also))|d(?:ecided|ismissed|iscarded|iscussed|esigns?\b)|e(?:valuat|xperimented|ither)|i(?:nstead|n place of|deas?\b)|look(?:ed|ing) (?:at|into)|might|not\b|op(?:tion|ted|posed)|p(?:refer|lans?\b|ossibilit(?:y|ies))|r(?:uled out|eject|ather than)|s(?:olutions?\b|trateg(?:y|ies)|cenarios?\b)|thought about|un(?:like\b|willing)|reluctant|hesitant|w(?:on['’]t|ays?\b|e can\b|hether\b|ithout\b))/gi,
  rivals: [
    String.raw`\b(?:we|i|the team)(?:\s+(?:have|had)|['’]ve)?${BY}\s+(?:considered|looked at|looked into|evaluated|contemplated|thought about|experimented with|ruled out|rejected|discarded)\s+(?:using\s+|whether to\s+|the (?:option|possibility|idea) of\s+)?${CLAUSE}`,
    String.raw`\b(?:an|another|one|the other|the only other|possible|potential)\s+(?:[\w-]+\s+)?(?:alternative|option|possibility)s?(?:\s+(?:here|there|considered|discussed|to (?:this|that|the above)))?(?:,?\s+[^.;:!?]{0,60}?)??\s+${IS}\s+(?:to\s+)?${CLAUSE}`,
    String.raw`\b(?:another|the other|the only other|an? (?:different|alternative|alternate)|the alternative|one possible|the obvious|the na[iï]ve|an? obvious|a potential|one potential)\s+(?:[\w-]+\s+)?${WAY}\s+(?:[^.;:!?]{0,60}?\s+)??${IS}\s+(?:to\s+)?${CLAUSE}`,
    String.raw`\b(?:the|our)\s+(?:[\w-]+\s+){0,2}(?:alternative|option|choice)s?\s+(?:[^.;:!?]{0,60}?\s+)??(?:is|was|would be|would have been|could be)\s+(?:to|using)\s+${CLAUSE}`,
    String.raw`\balternat(?:iv)?es?['"’”]?\s+to\s+(?:this\b|that\b|the\b)[^.;:!?]{0,60}?\s${IS}\s+(?:to\s+)?${CLAUSE}`,
    String.raw`\balternative\s+to\s+(?!this\b|that\b|the\b)([^.;:!?]{3,60}?)\s+is\s+${CLAUSE}`,
    String.raw`\balternat(?:iv)?es?,?\s+(?:such as|like|including|include|included)\s+${CLAUSE}`,
    String.raw`\balternatives?\s*\(([^)]{3,160})\)`,
    String.raw`\balternatively,?\s+(?:(?:we|one|you|it|this|they)\s+(?:could|can|might|may)\s+)(?:be\s+)?${CLAUSE}`,
    String.raw`\bwe could (?:instead|have|alternatively)\s+${CLAUSE}`,
    String.raw`\bas an alternative,?\s+(?:we (?:could|can)\s+)?${CLAUSE}`,
    String.raw`\b(?:we|i|team)\s+(?:\w+\s+)?(?:decided|chose|opted)\s+(?:not to|against)\s+(?:using\s+|use\s+)?${CLAUSE}`,
    String.raw`\b${WAY}\s+(?:was|were)\s+(?:also\s+)?(?:considered|discussed|proposed|suggested)\s+(?:to|of|where|in which|that)\s+${CLAUSE}`,
    String.raw`^\W*(?:rather than|instead of)\s+([^,.;:!?]{3,120})(?:,[^.;:!?]{2,80})??,\s+(?:we|it|this|the|our|you)\b`,
    String.raw`(?:^|[;:]\s+)([^,;:.]{3,60}?)(?:\s+\([^)]*\))?\s+(?:is|was|would be|are|were)\s+(?:\w+\s+)?(?:the wrong (?:approach|way|solution|answer|tool)|not (?:an option|a viable (?:option|approach|solution|alternative|way))|out of the question|a non-?starter|an? (?:deferred )?(?:fast-?follow|follow-up))\b`,
    String.raw`^\W*(\w+ing\s[^,;:.]{3,100}?)\s+(?:is|are|was|were|would be)\s+(?:also\s+|technically\s+)?(?:possible|feasible|doable),?\s+(?:but|however|although|though)\b`,
    String.raw`\bwe have (?:also )?discussed\s+${CLAUSE}`,
    String.raw`\b(?:we|i|the team)(?:['’]re| are| were| am)?\s+(?:\w+\s+)?(?:reluctant|hesitant|unwilling)\s+to\s+${CLAUSE}`,
    String.raw`\bwhether\s+(?:to\s+(?:use\s+)?)?([^,;:.!?]{3,60}?)\s+(?:is|are|was|would be)\s+[^.;:!?]{0,20}\b(?:best|right|better|enough|sufficient|appropriate|suitable)\b[^.;:!?]{0,30}?,?\s+or\s+(?:whether|if)\s+${CLAUSE}`,
    String.raw`\b(?:we|i)(?:['’]re| are| am)\s+not\s+((?!going|sure|able|saying|aware|talking|suggesting|trying|looking|planning|getting|seeing|doing|having|being|using|\w+ed\b)\w+ing\s[^.;:!?]{3,120}?)\s*(?:[—–;]|--|, but\b|\. instead,?)`,
    String.raw`(?:^|[,;]\s+|\b(?:but|and|while|although)\s+)([^,;:.]{3,80}?)\s+(?:was|were|has been|had been)${BY}\s+(?:considered|rejected|ruled out|discarded|dismissed)\b`,
  ].map((pattern) => new RegExp(pattern, 'di')),
  hypotheses: [
    String.raw`\b(?:we|one|you|users?|it) (?:could|might|can)\s+(?:also\s+|instead\s+|potentially\s+|alternatively\s+|choose to\s+|just\s+|simply\s+)?(?:try to\s+|make\s+try to\s+)?${CLAUSE}`,
    String.raw`\b(?:could|might)\s+(?:potentially|also|instead|alternatively)\s+(?:be (?:implemented|done|solved|handled|achieved) (?:as|by|with|using|via)\s+)?${CLAUSE}`,
    String.raw`\balternatively,?\s+${CLAUSE}`,
  ].map((pattern) => new RegExp(pattern, 'di')),
  contrasts: [
    String.raw`\b(?:instead of|as opposed to|in place of|rather than)\s+(?:having\s+|just\s+|simply\s+)?${CLAUSE}`,
    String.raw`\b(?:chose|chosen|prefer(?:red)?|picked|selected)\s+[^.;:!?]{3,60}?\s+over\s+${CLAUSE}`,
  ].map((pattern) => new RegExp(pattern, 'di')),
  comparisons: [
    String.raw`\bwithout\s+(?:having to\s+|needing to\s+|the need to\s+)?(?:adopt|writ|build|install|invent|buy|deploy|maintain)(?:e|ing)?\s+${CLAUSE}`,
    String.raw`^\W*unlike\s+(?:with\s+|in\s+)?([^,.;:!?]{3,80}),\s`,
  ].map((pattern) => new RegExp(pattern, 'di')),
  opensOption: new RegExp(`^(?:(?:${IMPERATIVE})|do(?: nothing|n['’]t| not)|not? |leave|leaving|pursue|having|making|using|keeping|doing|adding|allowing|run|rely|relying|wait|continue|status quo)\\b`, 'i'),
  notOpening: /\bnot consider|\bno (?:other|alternative)|^(?:see|none|n\/a|same as|the impact|this (?:section|is)|there (?:are|is) no|please|this opens|refer|as (?:described|discussed|mentioned))\b/i,
  refusals: [/\b(?:we|i|the team) (?:will not|won['’]t|shall not|should not) (?:be )?([^;:!?]{3,140})/di],
  sets: [
    String.raw`^\W*(?:options|alternatives|other options|candidates)(?: considered| evaluated)?\W*:\s*${CLAUSE}`,
    String.raw`\b(?:considered|evaluated|compared|looked at|between)\b[^.:;]{0,80}:\s+${CLAUSE}`,
    String.raw`\b(?:either|whether to use)\s+([^.;:!?]{3,60}?)\s+or\s+${CLAUSE}`,
    String.raw`\bwhether\b[^.;:!?]{0,80}?\b(?:using|use|to use|on)\s+([^.;:!?]{2,60}?)\s+or\s+${CLAUSE}`,
    String.raw`\b(?:choose|choice|decide|chose|chosen|deciding|choosing) between\s+([^.;:!?]{3,60}?)\s+(?:and|or)\s+${CLAUSE}`,
  ].map((pattern) => new RegExp(pattern, 'di')),
  clauseEnd: /,\s+(?:but|because|which|since|where|as|so|and (?:we|it|this|then|thus)|we|it|this)\b|\s(?:because|since|but|however|although|though|in order to|so that|when|while|if|due to|instead of|rather than|which)\b|[.](?:\s|$)|\s\((?=[^)]{25,})|\s[-–—]{1,2}\s/i,
  notName: /^(?:initially|we|it|they|there|and|but|so|or|if|because|then|consider(?:ing)?|omitted|no longer|supported|expected|that|this|in|at|on|how|whether|why|to the|(?:as|is) (?:described|outlined|explained|follows|above|below)|the (?:following|above|latter|former)|as well)\b|^(?:it|these|those|them|one|others?|what|which|both|not|something|anything|everything|even|considered|changed?|(?:(?:a|an|any|many|several|some|various|other|different|few|multiple|all|the|two|three|four|following|number of|most|common|main|possible|potential) )*(?:options?|alternatives?|approach(?:es)?|solutions?|ways?|scenarios?|possibilities|factors|tools|cases?|frameworks?))\W*$/i,
  rivalsHeading: /alternativ|back-?up|fallback|rejected|dismissed|discarded|not (?:chosen|taken)|other|else/i,
  optionHeading: /^(?:option|alternative|approach|solution|proposal|design|candidate|variant|idea|choice)s?\b/i,
  label: /^(?:\*\*|__|["“'`(]|\[(?:selected|chosen|recommended|preferred|suggested|accepted|rejected)\][ \t]*)*(?:(?:option|alternative|approach|solution|proposal|design|candidate|variant|choice|scenario|idea)s?[ \t]*(?:#?[ \t]*\d+(?:\.\d+)?|(?:one|two|three|four|five|six)\b|[a-h](?![a-z])|i{1,3}(?![a-z]))(?:[ \t]*\([^)\n]{2,40}\)(?=[ \t]*[:–—-]))?[ \t]*(?:(?:is|was|would be)\b(?: to\b)?|[:.)\]–—-]*)|(?:option|alternative)[ \t]*[:–—-]+|(?:\d+|[a-hA-H]|[IVX]+)[.):][ \t])[ \t]*(?:\*\*|__)?[ \t]*[:–—-]?[ \t]*/i,
  labelled: /^(?:\*\*|__)?(?:\[(?:selected|chosen|recommended|preferred|suggested|accepted|rejected)\][ \t]*)?(?:option|alternative|approach|rule|proposal|solution|variant)[ \t]*(?:#?\d+|[a-h]|i{1,3}|[ivx]+|one|two|three|four|five|six)(?:\*\*|__)?[ \t]*(?:[:.)–—-]|\(|(?:is|was|would be)\b(?!['’])|$)/i,
  numbered: /\b(?:option|alternative|approach|solution|design|proposal|rule)\s*#?(\d+(?=[a-h]?\b)|[a-h]\b|(?:one|two|three|four|five|six)\b)/gi,
  countWords: ['one', 'two', 'three', 'four', 'five', 'six'],
  putsForward: /^(?:alternatively,\s+)?(?:(?:we|one|you|it|this|they) (?:could|can|might|may|should)\s+(?:also\s+|instead\s+|alternatively\s+|just\s+|simply\s+)?|(?:an|another|one|the) (?:other )?(?:alternative|option|possibility|approach|idea) (?:is|was|would be|could be)(?: to| that)?,?\s+)(?=\S+\s+\S)|^alternatively,\s+/i,
  asksForOthers: /^(?:what|which|were|are there|did) (?:[\w/]+ ){0,3}(?:designs|alternatives|options|approaches|solutions|ways)\b[^?\n]{0,80}\?/i,
  asksElse: /^(?:why|what|how) (?:is|are|was|were|will|would|should|makes|does)\b[^?\n]{0,120}\?/i,
  emptyItem: /^(?:[*_]*\[[^\]]*\][*_]*\s*$|https?:\/\/\S+$|others?\b.{0,60}|none|n\/?a|tbd|todo|\.\.\.|…|\{.*\})[.\s]*$/i,
  aspectColumn: /^(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|description|notes?|comments?|cost|score|verdict|status|summary|trade-?offs?|chosen|decision|reasons?|why(?: not)?|rejected because|rating|effort|risks?|pros ?\/ ?cons|evaluation|assessment|details|rationale)\b/i,
  criterionColumn: /^(?:criteri(?:on|a)|factor|aspect|feature|dimension|property|attribute|requirement|consideration|driver|quality|metric|characteristic|area|concern|question|category|)$/i,
  optionColumn: /^(?:option|alternative|approach|solution|tool|candidate|name|library|framework|technology|product|choice)/i,
  numberOnly: /^(?:option|alternative|approach|solution|proposal|design|candidate|variant|idea|choice)s?\s*#?\s*(?:\d+|[a-h]|one|two|three|i{1,3})$/i,
  notOption: /^(?:implementation|future (?:work|possibilities|considerations)|design principles?|details|comparison|conclusions?|recommendation|notes?|overview|discussion|matrix|evaluation|analysis|introduction|side[- ]by[- ]side|feature comparison|scoring|methodology|tests?|testing|examples?|how .*|what .*|why .*)\b(?! (?:\d|[a-h]\b))/i,
  discussion: /\b(?:possible|potential|several|following|candidate|alternative|two|three|four|few|different|various) (?:\w+ )?(?:solutions|approaches|options|alternatives)\b/i,
  leadIn: /\b(?:options?|alternatives?|possibilities|candidates|choices|contenders)\b[^!?\n]{0,160}:\W*$|\b(?:approaches|tools|frameworks|solutions|libraries|vendors|ways)\b[^.!?\n]{0,40}\b(?:considered|evaluated|compared|explored|looked at|discussed)\b[^.!?\n]{0,40}:\W*$|\b(?:considered|evaluated|compared|explored|looked at)\b[^!?\n]{0,60}\b(?:approaches|tools|frameworks|solutions|libraries|vendors|ways)\b[^.!?\n]{0,30}:\W*$|\balternatively\b[^.!?\n]{0,60}:\W*$/i,
  searches: /\b(?:explore|evaluate|consider|compare|investigate|assess)\b[^.!?]{0,40}\b(?:options|alternatives|candidates|approaches)\b/i,
  rivalsLeadIn: /\balternatively\b|\b(?:other|rejected|discarded|dismissed|also considered) (?:options|alternatives|approaches|ways|solutions|possibilities)\b/i,
  notLeadIn: /\b(?:following options (?:are|is) (?:available|supported|set)|command[- ]line|config(?:uration)? options?|settings?|parameters?|flags?|pros|cons|query options|menu|user (?:can|may|is|will)|users (?:can|may|will)|(?:has|have|provides?|offers?|new|selects?|form|checkbox|radio|users) (?:\w+ ){0,2}options|alternative implementations|select(?:s|ed)? (?:one|from)|drop-?down|both options|either option|this option|each option|option \w+ (?:has|is|requires))\b/i,
  chosenMark: /\((?:recommended|chosen|selected|preferred|accepted|winner|our choice|proposed|this (?:adr|rfc|proposal)|suggested|decision|adopted)[^)]*\)|\[(?:suggested|chosen|recommended|selected)\]|✅|✔|☑|⭐|\*\*(?:chosen|selected|recommended)\*\*|\b(?:chosen|selected)\b\s*[:!.]|← chosen|\b(?:accepted|chosen|selected|recommended)\s*$/i,
  rejectedMark: /\b(?:rejected|not chosen|discarded|dismissed|declined|ruled out|not selected)\b|❌|~~\S/i,
  chosenSentence: /\b(?:(?:chosen|selected|preferred|recommended) (?:option|alternative|approach|solution|design)s?\b\s*(?:is|was|:|=)?|(?:choose|chose|chosen|go(?:ing)? with|went with|selected|picked|prefer|recommend|opted for|decided (?:on|for|to (?:use|go with)))\s+(?=(?:option|alternative|approach|solution|design|proposal)\s*#?(?:\d|[a-h]\b)))[\s:*_]*["“'`[]?\s*([^\n]{2,200})/gi,
  decides: new RegExp(
    String.raw`(?:\b(?:we|i|the team|this (?:\w+ )?(?:rfc|adr|proposal|document|decision|feature|spec|pr|page|project|kep|eip|initiative|pitch))\s+(?:(?:have|has|had|are|is|am|will|do|also|now|therefore|thus|hence|instead|want|would like)\s+)*(?:will|shall|should|must|propos(?:ed?|es|ing)(?: adding)?|recommend(?:s|ed)?|decided?|chose|chosen|choose|agreed?|opt|opted|instead opted|selected|select|picked|pick|settled|went|going (?=to|with)|introduc(?:es?|ed)|adds?|defin(?:es?|ed)|describes|specif(?:y|ies)|establish(?:es|ed)?|adopt(?:s|ed)?|plan(?:s|ned)?|intends?|provides?|creates?|replaces?|use|uses|implement|focus|to)\b${VERBS}|\b(?:chosen|selected|choice|decision|recommendation)(?: option| approach| solution| is| was)*\s*(?::| is to| was to)\s*${VERBS}|^\W*(?:so\s+|instead,?\s+|therefore,?\s+)?(?<keep>(?:${IMPERATIVE})|an?\s+[\w-]+\s+(?:approach|strategy|solution|design|model)\b))`,
    'i',
  ),
  statedChoice: /\b(?:chosen|selected|picked|preferred|recommended|proposed|adopted)(?: (?:option|approach|alternative|solution|design|decision|tool)|(?<=chosen|picked|selected))\s*:\s*(?=\S)/i,
  prosAndCons: /\bpros?\b.{0,8}\bcons?\b/i,
  imperative: new RegExp(`^(?:re-?)?(?:${VERB})\\b`, 'i'),
  puts: new RegExp(String.raw`\b(?:will|shall|should|must|is to|are to|introduces|allows|provides|adds)\b${VERBS}`, 'i'),
  decidesHere: /\b(?:we|i|team|this (?:rfc|adr|proposal|decision|document))\s+(?:\w+\s+){0,2}(?:will|would like|propose|decided|chose|choose|prefer|opted|recommend)\b/i,
  adverbs: /^\s*(?:\([^)]{2,40}\)\s+(?:use|be)?\s*|(?:instead|also|therefore|thus|hence|then|now|simply|just|only|first|initially|henceforth|from now on|in future),?\s+)*/i,
  means: /\b(?:using|by|via|through|use|adopt|be|is|are):\s*$/i,
  notDecides: /^[^,]{0,40}\bnot\b/i,
  passive: /^.{0,5}?\b(?:be|been|is|are|was|were)\s+(?:(?!also|now|still|only)\w+ly\s+|now\s+|still\s+)?(?:\w{2,}ed|given|done|made|kept|split|built|written|chosen|able|set|sent|shown|held|found|left|run)\b/i,
  contrast: /[,;]?\s+(?:instead of|rather than|as opposed to|in place of|because|since|so that|in order to)\b/i,
  titleGenre: /^\W*(?:.{0,40}\b(?:architecture|architectural) decision(?: record)?\s*[:—–]\s*)?(?:(?:architecture|product|technical|project)?\s*(?:decision record|adr|rfc|pdr|kep|eip|prd|spec(?:ification)?|proposal|decision|requirements?|design(?: doc(?:ument)?)?|product requirements document|feature spec(?:ification)?|pitch|one-?pager|press release|pr\/?faq|product (?:brief|narrative))s?\b[\s#-]*[\d.a-z]{0,6}(?:\]\([^)\s]*\))?\s*[:—–-]+\s*|\d+[.:)]?\s+)*/i,
  plainTitle: /^(?:requirements?|summary|overview|proposal|abstract|introduction|why|what|background|context|problem|design)\b.{0,20}$|^(?:define|decide|determine|choose|select|pick|find|evaluate|investigate|compare|explore|assess)\b/i,
  titleField: /^[ \t]*[-*]?[ \t]*(?:feature name|title|rfc title|name|proposal)[ \t]*:[ \t]*(.{3,120})$/im,
  none: /^\W*(?:none|n\/?a|not applicable|nothing|tbd|tba|to ?do|to be (?:determined|decided|written|added|completed|done)|no (?:other )?(?:alternatives?|options?)(?: (?:were|was|have been|known|considered|yet|identified|exist))*(?: considered)?|none (?:known|considered|yet|identified|at this time|so far|that we know of)|\?+|\.\.\.|…|-+|unknown|no|not yet)\W*$/i,
};
