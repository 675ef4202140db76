import type { KindCues } from '../lexicon';

/** What tells the kind of an English page: words of its title, its headings, its prose and its path, with weights. */
export const kinds: KindCues = {
  stated: [
    ['decision-record', /^(?:adr|decision|architecture decision.*|decision record)$/],
    ['proposal', /^(?:rfc|proposal|design(?: doc(?:ument)?)?|kep|spec(?:ification)?)$/],
    ['narrative', /^(?:prd|pitch|narrative|product (?:brief|requirements.*)|one-pager|brief)$/],
    ['working-agreement', /^(?:working agreement|team (?:charter|agreement))$/],
    ['framework', /^(?:framework|playbook|process|practice)$/],
  ],
  titles: [
    ['decision-record', 3, /\badrs?\b(?:[- :#]?\d)?|architectur(?:e|al) decision|decision record|\bodh-adr/i],
    ['decision-record', 1.5, /^\d{1,4}[.:)-] |^\d{3,4} [—–-]/],
    ['decision-record', 1.5, /^(?:we will|use|adopt|choose|choosing|replace|migrate|move to|switch to) /i],
    ['proposal', 3, /\brfc\b|\bkep\b|\beip\b|\bproposal\b|design (?:doc|document|proposal)|technical design|\bdesign$|\bspec$|\bmadr\b/i],
    ['narrative', 3, /\bprd\b|product requirements?|product brief|product outline|\bpitch\b|one[- ]pager|pr\/?faq|initiative brief|requirements document|^requirements\b|discovery brief/i],
    ['narrative', 2.5, /\broadmap\b|feature brief|product (?:vision|strategy|overview)|\bfeature\b.*\bv?\d*$/i],
    ['working-agreement', 5, /working agreements?|team (?:charter|agreement|norms|manifesto|contract)|ways? of working|ground rules|social contract|practice charter|team meetings|our (?:priorities|values)/i],
    ['framework', 3, /\b(?:playbook|process|workflow|lifecycle|life cycle|guidelines?|framework|governance|principles|methodology|ritual?s|progression|how we|definition of (?:ready|done)|best practices|standards?|practices?|charter|considerations?|manifesto|management|trade studies|decision log|cadence|ceremonies|escalations?)\b/i],
    ['other', 4, /\b(?:index|readme|meeting (?:notes|minutes)|minutes|changelog|release notes|glossary|tutorial|getting started|template|review report|status report|retrospective|retro\b|implementation review|test (?:plan|results)|complete[d]? (?:report|summary)|faq|cheat ?sheet|style guide|contributing|installation|quick ?start)\b/i],
  ],
  headings: [
    ['decision-record', 2, /^(?:decision outcome|considered options|decision drivers)$/],
    ['decision-record', 2.5, /^(?:decision|the decision|our decision|proposed decision|chosen decision|decision changes)$/],
    ['proposal', 2, /^(?:motivation|drawbacks|unresolved questions.*|detailed design|guide-level explanation|reference-level explanation|rationale and alternatives|alternatives considered|prior art|adoption strategy|feature explanation|detailed explanation)$/],
    ['proposal', 2, /^(?:abstract|specification|backwards? compatibility|proposal|proposed (?:solution|design|changes?)|solution design|design details|design decisions|api proposal|proposed api)$/],
    ['proposal', 2.5, /^(?:staffing.*|deliverables|project board|tc sponsorship|gc liaison)$/],
    ['narrative', 2, /^(?:user stories|functional requirements|non-functional requirements|success (?:metrics|criteria)|target users?|personas?|product overview|user needs|user problem|what.s the need)/],
    ['narrative', 1.5, /^(?:acceptance criteria|hypothesis|as[- ]is|to-be|appetite|mvp|minimum viable product|user research|press release|designs?|user steps|user priorities|epic priorities|key decisions|requirements)$/],
    ['working-agreement', 3, /^(?:working agreements?|meeting norms|team norms|our (?:values|norms|working agreements?)|core hours|working hours|quality and not quantity|work-life balance|working together|our quality expectations)/],
    ['working-agreement', 1.5, /^(?:communication|standups?|retrospectives?|availability|pull requests?.*|code reviews?|team availability.*|sprint planning|backlog.*)$/],
    ['framework', 2, /^(?:purpose|principles|when to use.*|how to .*|roles(?: and responsibilities)?|lifecycle|process|governance|elections?|voting|activities.*|instructions.*|hints and pitfalls.*|practices|swim lanes|project stages|consensus.*|membership|what it is|who writes it|steps)\b/],
    ['other', 2, /^(?:installation|usage|test results|prerequisites|quick ?start|getting started|troubleshooting|attendees|agenda|what went well)$/],
  ],
  phrases: [
    ['decision-record', 2, /chosen option:/i],
    ['decision-record', 1.5, /\bthis (?:adr|decision record)\b|\bwe (?:have )?decided\b|\bwe chose\b/i],
    ['proposal', 2, /\bthis (?:rfc|proposal|kep|eip|design doc|document proposes|spec)\b|\bwe propose\b|\bi propose\b|\bis proposed\b/i],
    ['narrative', 2, /\bas an? [^.,\n]{3,60},? i (?:want|need|would like|can|should)\b/i],
    ['working-agreement', 1.5, /\b(?:our team|as a team|we agree to|we commit to|we will all|team members (?:will|should))\b/i],
  ],
  paths: [
    ['decision-record', 1, /(?:^|\/)(?:adrs?|decisions?|decision-records?|architecture-decision-records?|dr)\/[^/]+$/],
    ['proposal', 1, /(?:^|\/)(?:rfcs?|keps?|eips?|proposals?|designs?|design-docs?|specs?|text|accepted|active)\/[^/]+/],
    ['narrative', 1, /(?:^|\/)(?:prds?|pitches|product|briefs?|features|requirements)\/[^/]+|requirements\.md$|prd[^/]*\.md$/],
    ['working-agreement', 1.5, /working[-_ ]?agreements?|team[-_ ]?charter|ways[-_ ]of[-_ ]working|team[-_ ]norms/],
    ['framework', 1, /(?:^|\/)(?:playbooks?|process(?:es)?|practices|handbook|governance)\/[^/]+/],
    ['other', 4, /(?:^|\/)(?:agents|claude|gemini|skill|copilot-instructions|readme|changelog|contributing|code_of_conduct|license|index|template)\.(?:md|markdown)$|(?:^|\/)(?:\.cursor|\.claude|\.github|templates?|meetings?|minutes|retros?(?:pectives)?)\//],
  ],
};
