import type { PeopleCues } from '../people-cues';

const TEAM = '(?:team|group|board|council|committee|guild|squad|chapter|office|crew|shift)';
const ANY = '(?:the|our|an?|this|that|each|every|any|another|other|whole|entire|project|same|all|your|their|its|and|or|of|as|is|new)';
const ROLE = '(?:product (?:owner|manager|lead)|tech(?:nical)? lead|team lead|lead (?:developer|engineer|architect)|architects?|maintainers?|cto|ceo|head of \\w+|steering committee|board|council)';
const ACTS =
  '(?:decided?|decides|agree[ds]?|chose|chooses|came to|propose[ds]?|wants?|wanted|wish(?:es|ed)?|approve[ds]?|owns?|recommend(?:s|ed)?|look(?:s|ed)? after|keeps?|discussed|asks?|asked|requested|believes?|identified|considered|explored|tested|found|met|suggest(?:s|ed)|(?:is|are) responsible)';
const OWN = '(?:[Dd]ecided|[Pp]roposed|[Ww]ritten|[Aa]pproved|[Aa]uthored|[Dd]rafted|[Pp]repared|[Oo]wned|[Kk]ept|[Rr]eviewed|[Ss]uggested|[Ss]igned off|[Aa]greed|[Ll]ed|[Cc]hampioned)';

/** How English pages name those who decided, propose or look after something. */
export const people: PeopleCues = {
  actingHint:
    /\b(?:team|group|board|council|committee|guild|squad|chapter|office|crew|shift|owner|manager|lead|architects?|developer|engineer|maintainers?|cto|ceo|head of|(?:decided|proposed|written|approved|authored|drafted|prepared|owned|kept|reviewed|suggested|off|agreed|led|championed) by)\b/gi,
  acting: new RegExp(
    String.raw`\b(?:(?!${ANY}\b)[\p{L}&-]+ ${TEAM}|the ${ROLE}) (?:(?:has|have|had|will|also|together|unanimously) ){0,2}${ACTS}\b`,
    'giu',
  ),
  named: new RegExp(
    String.raw`\b${OWN} by (?:\p{Lu}[\p{L}'’.-]+ (?:and |& )?\p{Lu}|(?:the )?(?!${ANY}\b)[\p{L}&-]+ ${TEAM}\b|the ${ROLE}\b)`,
    'gu',
  ),
  label: /\b(?:authors?|deciders?|owners?|leads?|liaisons?|sponsors?|maintainers?|reviewers?|approvers?|shepherds?|champions?|members|contacts?|signed)\s*:\s*$/i,
  doubt:
    /\b(?:may or may not|the (?:problem|catch|snag) (?:here )?(?:is|with)|risk(?:s|y|ier)?(?! (?:label|level|score|tier)s?\b)|unclear|(?:not|isn['’]t) (?:entirely |completely |quite |fully |yet |really )?(?:clear|sure|certain|decided|known)|uncertain\w*|unknowns|(?:we|i) acknowledge|fraught|assumptions?|(?:is|are|we|be) assum(?:ed?|ing)|(?:potential|possible|several|known|some|few) (?:problems?|issues?|confusion|difficult\w+|concerns?|challenges)|misuse|limitations?|caveats?|careful(?:ly)?|(?:could|may|might|would|will|can) (?:potentially |also |not |then )*(?:cause|lead to|break|confuse|be (?:abused|confusing|difficult|hard|slow|unreliable|too)|introduce|require more|make it (?:hard|diff)\w*|increase|slow|suffer|take longer|not be (?:able|possible|supported|ready|reliable))|difficult(?:y|ies)? (?:to|of|in)|harder|concerns?(?= (?:about|that|over|is|are|around|with|of (?:the )?(?:user|team)|raised))|costly|expensive|complexity|unfortunately|depends on their|keep an eye|need to validate|yet to|there (?:might|may) be|revisit|until we|drawback\w*|downside\w*|trade-?offs?)\b/i,
  spared: /\b(?:low|lowest|no|not|without|reduc\w+|avoid\w*|minimi\w+|prevent\w*|lower|less|never|fewer)\b(?: [\w-]+){0,3}/gi,
  question: /^(?!\W*(?:as|why|what)\b).*\?$/is,
};
