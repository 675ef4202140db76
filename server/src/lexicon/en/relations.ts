import type { DateCues, RelationCues } from '../lexicon';

const PAGE = '(?:adr|decision|record|document|rfc|proposal|page|kep|rfd|spec|note|prd)';
const PAST = '(?:supers?[ec]?eded|superceeded|replaced|obsoleted|obsolete|deprecated|retired|supplanted|overruled)';

/** How English pages say where they stand to others. */
export const relations: RelationCues = {
  hint: /\b(?:supers|superc|replac|obsolet|deprecat|retired|supplant|overrul|amend|clarif|refine|relat|depend|extend|requires|builds? on|see[ -]also)/i,
  lead: new RegExp(
    String.raw`^(?:(?:adr |current |decision )?(?:status|state)\W{1,6})?(?:(?:accepted|proposed|draft|rejected|approved|implemented|done|deprecated(?=[\s,;:(–—-]{1,4}(?:and )?(?:supers|superc|replaced|amended)))\b[\s,;:.(/–—-]{1,4}(?:and |but )?(?:it )?)?(?:this ${PAGE} )?(?:(?:is|has been|was|now|also|and|formally) )*`,
    'i',
  ),
  types: [
    ['amends', /^(?:partially|partly) (?:supers?[ec]?edes|replaces|obsoletes)\b/i],
    ['amended-by', new RegExp(String.raw`^(?:partially|partly) ${PAST} by\b`, 'i')],
    ['superseded-by', new RegExp(String.raw`^${PAST}(?: ?by\b| in favou?r of\b|[\s,.:;(–—-]{1,4}see(?: also)?\b|\*{0,2} ?(?=\[[^\]]))`, 'i')],
    ['supersedes', /^(?:supers?[ec]?edes?|superceedes|replaces?|obsoletes?|overrules)\b/i],
    ['amended-by', /^(?:amended|clarified|refined|extended) ?by\b/i],
    ['amends', /^(?:amends?|clarifies|refines?|extends?)\b/i],
    ['depends', /^(?:depends? ?on|dependencies|requires?|builds? on|blocked by)\b/i],
    ['relates', /^(?:relate[sd]? ?to|related(?: (?:adrs?|decisions?|records?|documents?|docs|rfcs?|proposals?|keps?|prds?))?|see also|seealso)\b/i],
  ],
  trailing: [
    ['supersedes', new RegExp(String.raw`^[\s,(–—-]{1,3}(?:which )?(?:this ${PAGE} (?:supersedes|replaces)|(?:is|was|has been|now)?(?: now)? ?(?:superseded|replaced) by this ${PAGE})\b`, 'i')],
    ['superseded-by', new RegExp(String.raw`^[\s,(–—-]{1,3}(?:which )?(?:supersedes|replaces) this ${PAGE}\b`, 'i')],
  ],
  heading: /^(?:related|linked|other)(?: \w+)? (?:decisions?|adrs?|records?|rfcs?|proposals?|keps?)(?: records?)?$/,
  article: /^(?:[\s:：*_'"`(|\]–—-]|(?:the|our|earlier|previous|former|old|original|existing|by|with|also)\b){0,12}/i,
  and: /^(?:[\s,;&+/*_)]|(?:and|as well as|or)\b){1,8}/i,
  reference: /^\[?((?:adr|ad|dr|rfc|kep|eip|erc|prd|madr|rfd|decision(?: record)?|record)s?)[ #_:-]{0,3}(?:no\.? ?)?0*(\d{1,6})\b/i,
  mention: /\b(?:adr|ad|dr|rfc|kep|eip|prd|madr|decision(?: record)?|record)[ #_-]{0,3}0*([1-9]\d{0,5})\b/gi,
};

export const dates: DateCues = {
  months: [/^jan/i, /^feb/i, /^mar/i, /^apr/i, /^may/i, /^jun/i, /^jul/i, /^aug/i, /^sep/i, /^oct/i, /^nov/i, /^dec/i],
  reviewKey:
    /^(?:(?:next|scheduled|planned) (?:review|revisit|look|re-?evaluation)(?: (?:date|on|by|due))?|(?:review|revisit|re-?evaluate|look again|reconsider)(?: again)?(?: (?:date|due|on|by|at|before|due date|deadline))|review ?(?:by|date|due|on)|revisit ?(?:by|date|on)|valid (?:until|through|to)|valid ?until|expires?(?: on| at)?|expir(?:y|ation)(?: date)?|sunset(?: date)?)$/i,
};
