import type { AgreementCues } from '../people-cues';

const PAGE = '(?:page|agreements?|charter|document|doc|canvas|norms)';
const SOMEBODY =
  "(?:one of us|two of us|some ?(?:one|body)|any ?(?:one|body)|people|we|you|they|(?:a|another|any) (?:team ?)?(?:member|mate|person|colleague)|(?:team )?members?)";
const NOT_ONE = '(?:every ?(?:one|body)|some ?(?:one|body)|any ?(?:one|body)|no|one|nobody|us|who(?:ever)?|which|that|what|it|this|he|she|and|or|always|never)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const NOT = "(?:do|does|can|could|did|has|have|is|are|was|were|will|would)(?:n['’]t|not| not)";

/** Wordings of English working agreements. */
export const agreements: AgreementCues = {
  pledge: /^\W*(?:we|each of us|all of us|none of us|nobody|no ?one|every ?(?:one|body)|whoever|who(?:ever)? (?:is|has)|(?:team )?members|people)\b/i,
  absolute: cue('always', 'never', 'must(?:n[’\']t)?', 'at all times', 'every (?:single )?time', 'without (?:an )?exceptions?', 'no exceptions?', 'under no circumstances', 'zero tolerance', '100 ?%'),
  exception: cue('unless', 'except', '(?<!no |without |without an )exceptions?', 'exempt', 'if', 'when(?:ever)?', '(?:where|wherever|as far as|as much as|if) (?:it is )?possible', 'otherwise', 'until', 'try', 'aim'),
  person: cue('we', 'you', 'every ?(?:one|body)', 'nobody', 'no ?one', '(?:each|all|none) of us', 'any ?(?:one|body)', 'whoever', 'people', 'persons?', 'teammates?', 'colleagues?', 'members?', 'team', 'leads?', 'chairs?', 'owners?', 'developers?', 'engineers?', 'designers?', 'reviewers?', 'authors?', 'facilitators?', 'attendees', 'participants?', 'they'),
  firmOnPurpose: cue('secrets?', 'passwords?', 'credentials?', 'keys?', 'tokens?', 'safety', 'safe', 'legal\\w*', 'laws?', 'licen[cs]\\w+', 'harass\\w*', 'discriminat\\w+', 'privacy', 'personal data', 'main', 'master', 'branch(?:es)?', 'deploy\\w*', 'production', 'builds?', 'tests?'),
  value: cue(
    'communicates?', '(?:open|good|clear|honest|effective|frequent|constant) communication', '(?<!with )respect(?:s|ed|ful|fully|ing)?', 'transparen(?:t|tly|cy)(?! reports?)', 'collaborat(?:e|es|ive|ively|ion)', 'trust', 'professional(?:ly|ism)', 'positiv(?:e|ely|ity)', 'openness', 'openly', 'open[- ]?minded\\w*', '(?:be|are|stay|remain) (?:\\w+ )?(?:open|present|flexible|curious|honest|kind|nice|supportive|patient|humble|proactive|professional|accountable|constructive|inclusive|mindful|considerate|receptive)',
    'we (?:will |all )*(?:be|are) (?:\\w+ )?responsible', 'honest\\w*', 'proactiv\\w+', 'kindness', 'empath\\w+', 'compassion\\w*', 'accountab\\w+', 'ownership', '(?:with|our) integrity', 'egos?', '(?:good|best|positive) int\\w+', '(?:support|help|care for|value|appreciate) (?:each other|one another)', 'inclusiv\\w+', 'humility', 'courage\\w*', 'excellence', 'team ?(?:spirit|work)', '(?:as )?one team', 'best effort', 'with care', 'our mistakes', 'continuous(?:ly)? improv\\w+', 'empower\\w*',
  ),
  concrete: cue(
    'for (?:example|instance)', 'such as', 'e\\.g', 'i\\.e', '(?:which|that|this) means', 'here (?:this|it) means', 'by \\w+ing', 'if', 'when(?:ever)?', 'before', 'after', 'until', 'unless', 'within', 'during', 'once', 'as soon as', 'instead of', 'rather than', 'we ask the team',
    '\\d+', '(?:one|two|three|four|five|ten|first|second|last|next|same) (?:\\w+ )?(?:hours?|days?|minutes?|weeks?|people|person|steps?|sentences?)', '(?:daily|weekly|monthly|quarterly)', '(?:every|each) (?:day|week|month|quarter|sprint|morning|evening|shift)', '(?:morning|noon|evening|midnight|monday|tuesday|wednesday|thursday|friday)s?', 'out loud', 'say (?:so|hello|it|no)', 'ask(?:s|ed)? for', 'write (?:it|them) down', 'signed?',
    '(?:slack|teams channel|e-?mails?|channels?|threads?|pull requests?|prs?|issues?|tickets?|board|calendars?|cameras?|mic|mute|stand-?ups?|retros?|retrospectives?|agendas?|meetings?|calls?|chat|notes|minutes|time ?zones?|schedules?|documentation|docs|demos?|code reviews?|reviews?|commits?|branch\\w*|backlog|hours|holidays?|weekends?|vacation|standard|polic(?:y|ies))',
  ),
  keeper: cue(
    `(?:keep(?:s|er)?|look(?:s|ed)? after|tend(?:s|ed)?|own(?:s|ed|er)?|maintain(?:s|ed|er)?|steward(?:s|ed)?|host(?:s|ed)?|curat(?:es?|ed|or)|custodian|caretaker|guardian|responsible)(?: (?:of|for|to))?(?: (?:keeping|maintaining|updating|reviewing))? (?:this|the|our) (?:(?:working|team|sig|group) )?${PAGE}`,
    `${PAGE} (?:is|are|will be) (?:kept|owned|maintained|looked after|hosted|tended|stewarded|curated)(?: up to date)? by`,
    `${PAGE}(?:['’]s)? (?:keeper|owner|steward|maintainer|custodian|host|guardian)s?`,
    '(?:keeper|steward|custodian|caretaker|guardian|owner)s?(?: (?:this|until|for|of) [^:\\n]{1,30})?:',
    '(?:brings|takes) (?:it|this|the (?:page|agreement|charter)) (?:back )?to the (?:team|group|retro\\w*)',
    '(?:page|document|agreement|charter) owners?',
    '(?:co-?)?chairs',
    'chair(?:person|man|woman)',
    '(?:steering|governance|governing|technical|executive) (?:committee|board|council|body)',
  ),
  keeperKey: /owner|keeper|steward|maintainer|custodian/i,
  reviewKey: /review/i,
  owner: cue(
    '(?:owner|keeper|host|chair|facilitator|moderator|steward|caretaker|responsible|in charge|looked after by)s?:',
    '(?:owned|kept|hosted|chaired|facilitated|moderated|maintained|looked after|led) by (?:the |our )?[\\p{L}\\p{N}-]+',
    `(?!${NOT_ONE}\\b)[\\p{L}\\p{N}'’-]+ (?:(?:hosts|chairs|facilitates|moderates|owns|looks after|tends|takes care of)|(?:keeps|leads|runs|collects|updates|writes|sends) (?:the|this|our)|is (?:responsible|in charge))`,
    'tak(?:e|es|ing) turns', '(?:by|in|on) (?:a )?(?:rota|rotation|turns?)', '(?:the )?(?:host|chair|facilitator|note[- ]?taker) (?:rotates|changes)',
  ),
  cadence: cue(
    `(?:every|each) (?:other |second |third |single )?(?:\\d+ |two |three |four |six )?(?:${WEEKDAY}|days?|mornings?|noon|afternoons?|evenings?|nights?|weeks?|months?|quarters?|years?|sprints?|iterations?|releases?|cycles?|shifts?|seasons?|springs?|summers?|autumns?|winters?)`,
    'daily', '(?:bi-?|semi-?)?weekly', 'fortnightly', '(?:bi-?)?monthly', 'quarterly', 'yearly', 'annually',
    '(?:once|twice|\\d+ times|(?:two|three|four|five) times) (?:an?|per|each|every) (?:day|week|fortnight|month|quarter|year|sprint|iteration)',
    `(?:on |${WEEKDAY} and )?(?:mon|tues|wednes|thurs|fri|satur|sun)days`,
  ),
  repair: cue(
    "(?<!(?:merge|merging|git|version|code|schedul\\w+|calendar|meeting|time|of) )conflicts?(?! of interest| with (?:main|master))",
    'disagree(?:s|d|ments?)?',
    'disputes?', 'quarrels?', 'grievances?', 'impasse', 'deadlocks? (?:is|are|between)', 'apolog\\w+', 'mediat(?:e|es|ors?|ion)', 'safe ?word',
    'mak(?:e|es|ing) (?:it|things|this) right',
    `(?:if|when|whenever|where|should) ${SOMEBODY}\\b[^.!?]{0,40}\\b(?:slips?|forgets?|falls? short|fall out|breaks? (?:it|this|one|(?:an?|the|this|these|our) (?:agreements?|promises?|norms?|rules?|word))|${NOT} (?:keep|kept|follow|hold|honou?r|live up|agree|get along)|cannot (?:keep|agree)|lets? (?:\\w+ ){1,3}(?:down|slip)|(?:is|are|feels?|gets?|was) (?:\\w+ )?(?:upset|hurt|annoyed|angry|short with|at odds|unheard|unsafe|left out|uncomfortable)|argue|clash|hurts?|annoys?|minds?)`,
    `(?:if|when|whenever) (?:it|this|one|something|an? (?:\\w+ ){0,2}(?:agreement|norm|promise|rule|review|comment|word)s?)\\b[^.!?]{0,20}\\b(?:slips?|stings?|hurts?|(?:is|gets) broken|keeps happening|${NOT} (?:being )?(?:kept|followed|held|honou?red|respected|work(?:ing)?))`,
    `(?:agreements?|norms?|rules?|promises?|expectations?) (?:\\w+ )?${NOT} (?:being )?(?:kept|followed|held|honou?red|met|respected)`,
    '(?:violat\\w+|breach\\w*|break\\w*) (?:of |the |this |these |our |any |to )*(?:\\w+ )?(?:agreements?|code of conduct|norms?|charter|values?)',
    'call(?:s|ing)? (?:it|this|each other|one another|somebody|someone|people|them) out',
    'removed from (?:the|their|this|that|a|any) (?:\\w+ )?(?:roles?|positions?|group|team|committee|office|board|membership)',
    '(?:members?|chairs?|leads?|owners?|maintainers?)\\b[^.!?]{0,80} removed',
    'escalation point', '(?:adheres? to|follows?|outlined in|governed by|(?:described|defined) in) [^.!?]{0,60}governance',
    '(?:cannot|can[’\']t|unable to|no) (?:be )?(?:reach(?:ed)?|find|found)? ?(?:an? )?(?:agreement|consensus)',
    '(?:fall ?back|falls back|resort) (?:on|to) (?:a )?(?:majority |super-?majority )?vot\\w+',
    'tie[- ]?break\\w*',
  ),
  fewFirst: cue('(?:which|these|those|the) (?:one|two|three|four|five|few|handful)\\b[^.!?]{0,50}\\b(?:miss|hold on to|come first|matter most|stubborn)', 'we keep all of (?:these|them),? because', '(?:two|three|four|five|a few) (?:things )?we are stubborn about'),
  offDay: cue("(?:day|week|time)s? (?:when|on which) (?:we|one of us|some ?(?:one|body)) (?:can(?:no|['’])t|are not able to)", "can(?:no|['’])t keep (?:one of (?:these|them)|this|it|that|these)", 'without exception(?:,)? (?:on purpose|because)', 'which of these (?:do )?we (?:keep|hold) without exception'),
};

/** Whole words; a space in a wording may be a line break or the place of a mark-up sign on the page. */
function cue(...wordings: readonly string[]): RegExp {
  const words = wordings.join('|').replace(/ \?/g, String.raw`\s?`).replace(/ (?!\])/g, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');
}
