import type { FrameworkCues } from '../people-cues';

const CREW = '(?:teams?|squads?|engineers?|developers?|employees|managers?|members?|departments?|everyone|everybody|staff|people|contributors|leads?)';
const MUST = '(?:must|shall|(?:is|are) (?:required|obliged|expected) to|will be required to|ha(?:s|ve) to)';

const WAY =
  '(?:process(?:es)?|workflows?|polic(?:y|ies)|procedures?|frameworks?|practices?|methods?|playbook|guide(?:lines?)?|charter|page|document|rules?|agreements?|way of working|ways of working|ceremon(?:y|ies)|rituals?|meetings?|template|checklist|cadence|round)';

/** Wordings of English pages that prescribe a way of working. */
export const frameworks: FrameworkCues = {
  process: /\b(?:process|(?:stor(?:y|ies)|projects?|issues?|features?|tickets?|releases?|work|products?|proposals?|rfc|design|decisions?) ?life ?cycle|workflow|polic(?:y|ies)|governance|procedure|committee|rules)\b/i,
  procedure: /\b(?:process(?:es)?|workflows?|polic(?:y|ies)|procedures?|methodolog\w+|playbook|ceremon(?:y|ies)|rituals?)\b/i,
  ends: /\b(?:opt(?:ing|ed)?[- ]?out|sunset|retire[ds]?|reform\w*|dissol\w+|disband\w*|elections?|abandon\w*|revis(?:it|ed|ion)\w*|re-?evaluat\w+|amend\w*|(?:review|update|change|adapt|improve|evolve|refine|iterate|rewrite|remove|replace)[sd]?(?: on| any part of)? (?:this|the|our) (?:document|page|process|policy|framework|guide|charter|playbook|practice|agreement|way|workflow)|living document|feedback on|trial|pilot|retrospectives?|continuous(?:ly)? improv\w+|exceptions? to this|exempt\w*|not mandatory|when not to|suggest(?:ed|ions?)? (?:change|improvement)s?|pull requests? (?:to|against|for) this|changes to this|(?<!\blast )reviewed (?:annually|quarterly|every)|expires?|ends? (?:on|when|after|with)|stop(?:s|ped)? (?:this|when|doing))\b/i,
  purpose: /\b(?:so that|in order to|because|purposes?|aims? (?:to|of)|goals?|objectives?|to (?:help|ensure|make sure|allow|enable|give|avoid|prevent|keep|reduce|improve|increase|support|facilitate|encourage|provide|promote|guide|foster|create|track|understand|learn|identify|maintain|build|align|document|share|simplify|establish)|helps?|allows?|enables?|ensures?|benefits?|problems?|pain\w*|challeng\w+|we (?:noticed|saw|heard|found|learned|want|wanted|need|needed|believe|value)|today|observ\w+|motivat\w+|why|intended|designed to|important|essential|reasons?|avoids?|reduces?|supports?|needs?|valuable|matters?)\b/i,
  everyone: new RegExp(
    String.raw`\b(?:all|every) (?:\w+ ){0,2}${CREW} (?:\w+ ){0,2}(?:must|shall|will|(?:is|are) required to) (?:now |immediately |henceforth )?(?:adopt|follow|use|start|move|switch|attend|comply|hold|run|write)\b|\b(?:mandatory|compulsory) for (?:all|every|everyone)\b|\b(?:company|organi[sz]ation|org)-?wide (?:roll-?out|mandate|adoption)\b|\beffective immediately\b|\bwith immediate effect\b|\bfrom (?:now on|day one|monday)\b[^.]{0,40}\b(?:all|every|everyone)\b`,
    'i',
  ),
  practice: /\b(?:process(?:es)?|practices?|ceremon(?:y|ies)|rituals?|meetings?|stand-?ups?|retrospectives?|ways? of working|methodolog\w+|scrum|kanban|okrs?|safe|shape up|agile|reviews?|polic(?:y|ies)|playbook|workflow|framework|cadence|on-?call|pairing|code review|template)\b/i,
  trial: /\b(?:pilot\w*|trials?|tr(?:y|ied|ying) (?:it|this|out)|experiment\w*|start(?:s|ing)? with|first (?:team|group|two|three|wave)|volunteer\w*|opt[- ]?(?:in|out)|one team|two teams|early adopters?|learn(?:ed|t|ing)s?|gradual(?:ly)?|phases?|phased|step by step|waves?|beta|feedback|iterat\w+|already (?:use|used|using|follow)|in use since|current(?:ly)? (?:use|using|practi[cs]e)|encourag\w+|recommend\w*|voluntary|optional)\b/i,
  comply: new RegExp(String.raw`\b(?:all |every |each |the )?(?:\w+ )?${CREW} (?:\w+ )?${MUST}\b`, 'i'),
  say: /\b(?:feedback|input (?:from|of|by)|suggest\w*|propos(?:e[ds]?|al|als|ing)|volunteer\w*|invit\w+|discuss\w*|agree (?:on|to|together)|consensus|vot(?:e|es|ed|ing)|consult\w*|co-?(?:design|creat)\w*|workshops?|survey\w*|retro\w*|comment\w*|appeal\w*|object(?:s|ed|ions?)?|concern\w*|exceptions?|waiver\w*|escalat\w*|opt[- ]?out|we (?:agreed|asked|heard)|elect(?:s|ed|ions?)|nominat\w*|(?:pull requests?|changes?) (?:to|against|for) this)\b/i,
  shared: /\b(?:input|ask(?:s|ed)?|questions?|together|agree\w*|pull requests?|issues?|decid\w+|we (?:learned|want|value|believe)|our|your|you|contribut\w+|change this|amend\w*|community|elect\w*|represent\w*|raise|propos\w+|object\w*)\b/i,
  itself: new RegExp(String.raw`\b(?:this|the|our|these|that) (?:\w+ ){0,2}${WAY}\b`, 'i'),
};
