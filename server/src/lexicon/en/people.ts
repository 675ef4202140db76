import type { PeopleCues } from '../lexicon';

const TEAM = '(?:team|group|board|council|committee|guild|squad|chapter|office|crew|shift)';
const ANY = '(?:the|our|an?|this|that|each|every|any|another|other|whole|entire|project|same|all|your|their|its|and|or|of|as|is|new)';
const ROLE = '(?:product (?:owner|manager|lead)|tech(?:nical)? lead|team lead|lead (?:developer|engineer|architect)|architects?|maintainers?|cto|ceo|head of \\w+|steering committee|board|council)';
const ACTS = '(?:decided?s?|agree[ds]?|chose|chooses?|came to|proposed?s?|wants?|wanted|wish(?:es|ed)?|approved?s?|owns?|recommends?|recommended|looks? after|looked after|keeps?|discussed|asks?|asked|requested|needs?|needed|believes?|identified|considered|explored|tested|found|met|suggest(?:s|ed)|is responsible|are responsible)';
const OWN = '(?:[Dd]ecided|[Pp]roposed|[Ww]ritten|[Aa]pproved|[Aa]uthored|[Dd]rafted|[Pp]repared|[Oo]wned|[Kk]ept|[Rr]eviewed|[Ss]uggested|[Ss]igned off|[Aa]greed|[Ll]ed|[Cc]hampioned)';

/** How English pages name those who decided, propose or look after something. */
export const people: PeopleCues = {
  acting: new RegExp(
    String.raw`\b(?:(?!${ANY}\b)[\p{L}&-]+ ${TEAM}|the ${ROLE}) (?:(?:has|have|had|will|also|together|unanimously) ){0,2}${ACTS}\b`,
    'giu',
  ),
  named: new RegExp(
    String.raw`\b${OWN} by (?:\p{Lu}[\p{L}'’.-]+ (?:and |& )?\p{Lu}|(?:the )?(?!${ANY}\b)[\p{L}&-]+ ${TEAM}\b|the ${ROLE}\b)`,
    'gu',
  ),
  label: /\b(?:authors?|deciders?|owners?|leads?|liaisons?|sponsors?|maintainers?|reviewers?|approvers?|shepherds?|champions?|members|contacts?|signed)\s*:\s*$/i,
};
