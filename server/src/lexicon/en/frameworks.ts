import type { FrameworkCues } from '../people-cues';

const CREW = '(?:teams?|squads?|engineers?|developers?|employees|managers?|members?|departments?|everyone|everybody|staff|people|contributors|leads?)';
const MUST = '(?:must|shall|(?:is|are) (?:required|obliged|expected) to|will be required to|ha(?:s|ve) to)';

/** Wordings of English pages that prescribe a way of working. */
export const frameworks: FrameworkCues = {
  process: /\b(?:process|workflow|polic(?:y|ies)|governance|procedure|committee|rules)\b/i,
  procedure: /\b(?:process(?:es)?|workflows?|polic(?:y|ies)|procedures?|methodolog\w+|playbook|ceremon(?:y|ies)|rituals?)\b/i,
  ends: /\b(?:opt(?:ing|ed)?[- ]?out|sunset|retire[ds]?|abandon\w*|revis(?:it|ed|ion)\w*|re-?evaluat\w+|amend\w*|(?:review|update|change|adapt|improve|evolve|refine|iterate)[sd]?(?: on)? (?:this|the|our) (?:document|page|process|policy|framework|guide|charter|playbook|practice|agreement|way|workflow)|living document|feedback on|trial|pilot|retrospectives?|continuous(?:ly)? improv\w+|exceptions? to this|exempt\w*|not mandatory|when not to|suggest(?:ed|ions?)? (?:change|improvement)s?|pull requests? (?:to|against|for) this|changes to this|last (?:reviewed|updated)|reviewed (?:annually|quarterly|every)|expires?|ends? (?:on|when|after|with)|stop(?:s|ped)? (?:this|when|doing))\b/i,
  purpose: /\b(?:so that|in order to|because|purposes?|aims? (?:to|of)|goals?|objectives?|to (?:help|ensure|make sure|allow|enable|give|avoid|prevent|keep|reduce|improve|increase|support|facilitate|encourage|provide|promote|guide|foster|create|track|understand|learn|identify|maintain|build|align|document|share|simplify|establish)|helps?|allows?|enables?|ensures?|benefits?|problems?|pain\w*|challeng\w+|we (?:noticed|saw|heard|found|learned|want|wanted|need|needed|believe|value)|today|observ\w+|motivat\w+|why|intended|designed to|important|essential|reasons?|avoids?|reduces?|supports?|needs?|valuable|matters?)\b/i,
  everyone: new RegExp(
    String.raw`\b(?:all|every) (?:\w+ ){0,2}${CREW} (?:\w+ ){0,2}(?:must|shall|will|(?:is|are) required to) (?:now |immediately |henceforth )?(?:adopt|follow|use|start|move|switch|attend|comply|hold|run|write)\b|\b(?:mandatory|compulsory) for (?:all|every|everyone)\b|\b(?:company|organi[sz]ation|org)-?wide (?:roll-?out|mandate|adoption)\b|\beffective immediately\b|\bwith immediate effect\b|\bfrom (?:now on|day one|monday)\b[^.]{0,40}\b(?:all|every|everyone)\b`,
    'i',
  ),
  practice: /\b(?:process(?:es)?|practices?|ceremon(?:y|ies)|rituals?|meetings?|stand-?ups?|retrospectives?|ways? of working|methodolog\w+|scrum|kanban|okrs?|safe|shape up|agile|reviews?|polic(?:y|ies)|playbook|workflow|framework|cadence|on-?call|pairing|code review|template)\b/i,
  trial: /\b(?:pilot\w*|trials?|tr(?:y|ied|ying) (?:it|this|out)|experiment\w*|start(?:s|ing)? with|first (?:team|group|two|three|wave)|volunteer\w*|opt[- ]?(?:in|out)|one team|two teams|early adopters?|learn(?:ed|t|ing)s?|gradual(?:ly)?|phases?|phased|step by step|waves?|beta|feedback|iterat\w+|already (?:use|used|using|follow)|in use since|current(?:ly)? (?:use|using|practi[cs]e)|encourag\w+|recommend\w*|voluntary|optional)\b/i,
  comply: new RegExp(String.raw`\b(?:all |every |each |the )?(?:\w+ )?${CREW} (?:\w+ )?${MUST}\b`, 'gi'),
  say: /\b(?:feedback|input|suggest\w*|propos\w+|volunteer\w*|invit\w+|ask(?:s|ed)?|questions?|discuss\w*|together|agree\w*|consensus|vot(?:e|es|ed|ing)|consult\w*|co-?(?:design|creat)\w*|workshops?|survey\w*|retro\w*|pull requests?|issues?|comment\w*|appeal\w*|object\w*|exceptions?|waiver\w*|escalat\w*|opt[- ]?out|decid\w+|we (?:agreed|asked|heard|learned|want|value|believe)|our|your|you|contribut\w+|change this|amend\w*|community|elect\w*|nominat\w*|represent\w*|raise|concern\w*)\b/i,
};
