import type { ClaimCues } from '../lexicon';

const PEOPLE = '(?:users?|customers?|people|developers?|engineers?|teams|organi[sz]ations|companies|vendors|clients|practitioners|architects|contributors|projects|creators|members)';

/** Wordings with which English pages claim, praise and agree. */
export const claims: ClaimCues = {
  sizeHint: /\b(?:significant|substantial|dramatic|tremendous|massive|drastic|vast|enormous|many|most|lots? of|majority|countless|nearly|almost|increasing|growing|huge|strong|struggl|biggest|on par|perform|frequently|consistently|often|repeatedly|want|crave|demand)/gi,
  size: new RegExp(
    String.raw`\b(?:(?:significant|substantial|dramatic|tremendous|massive|drastic|vast|enormous)(?:ly)? (?:improv|reduc|enhanc|speed|simplif|accelerat|easier|bottleneck|boost)\w*` +
      String.raw`|(?:improv|reduc|increas|help|enhanc|speed|simplif|accelerat)\w*(?: \w+){0,3} (?:significantly|substantially|dramatically|tremendously|massively|drastically)` +
      String.raw`|(?:many|most|a lot of|lots of|the (?:vast|overwhelming) majority of|countless|nearly all|almost all|nearly every|too many) (?:\w+ ){0,2}${PEOPLE} (?:\w+ )?(?:want|need|lack|struggl|find|report|ask|complain|prefer|avoid|do not|don['’]t|fail|already|are (?:frustrated|confused|unaware|not)|have (?:trouble|asked|no))\w*` +
      String.raw`|(?:many|most|a lot of|lots of|countless|too many) (?:\w+ )?\w+s (?:already |still |often )?(?:struggle|complain|lack|avoid|want|prefer)\b` +
      String.raw`|task for (?:most|many) ${PEOPLE}\b` +
      String.raw`|(?:our |the )?(?:users|customers|people|developers|teams) (?:often |consistently |frequently |regularly |constantly |really )?(?:want|struggle|complain|love|hate|crave|demand)\b` +
      String.raw`|(?:is|are) (?:an? )?(?:increasing(?:ly)?|growing|huge|strong) (?:need|demand|required|interest)` +
      String.raw`|a lot of (?:feedback|demand|requests|interest)|should perform (?:much )?better|one of the biggest|biggest (?:\w+ ){0,2}(?:lever|pain)` +
      String.raw`|(?:is |are )(?:frequently|consistently|often|repeatedly) (?:broken|limited|fail\w*|ignored|treated)|on par with)`,
    'i',
  ),
  evidence: /\d+(?:\.\d+)? ?(?:%|percent|x\b|times\b)|[$€£] ?\d|\b\d[\d,.]* (?:of |out of )?(?:\w+ )?(?:users?|customers?|people|teams?|developers?|hours?|days?|minutes?|seconds?|weeks?|months?|ms\b|requests?|tickets?|calls?|projects?|services?|[MGK]i?B\b|lines)|\b(?:for example|for instance|survey\w*|interview\w*|measured|benchmark\w*|study|studies|research|incidents?|postmortem|usability test\w*|analytics|issue #?\d|according to|evidence|experiments?|prototype|we (?:saw|observed|found|tested|watched))\b|\]\(|\]\[|https?:|\[\d+\]/i,
  guess: /\b(?:assum|guess|hunch|believe|might|may|could|suspect|hypothes|expect)\w*/i,
  source: /\bwe know (?:this |that )?from\b|\(shown by\b/i,
  popularHint: /\b(?:standard|popular|convention|widely|de[- ]facto|world[- ]class|best[- ]in[- ]class)\b/gi,
  popular: /\b(?:(?:is|are|the|an?|becoming the) (?:well[- ]known |proven )?(?:industry|de[- ]facto) standard|^\W*(?:industry|de[- ]facto) standard|(?:is|are) (?:very |extremely |so )?(?:widely[- ](?:used|adopted)|popular)|is (?:the )?most popular|no reason not to follow|everyone (?:else )?(?:uses|does)|world[- ]class \w+ (?:do|use|have))\b/i,
  fits: /\b(?:because|so that|since|for us|our|hiring|hire|support|documentation|maintained|community|ecosystem|fits?)\b/i,
  agreed: /\b(?:universally (?:agreed|recogni[sz]ed|accepted)|everyone (?:agrees|agreed|is (?:on board|aligned))|the (?:whole|entire) (?:team|company|organi[sz]ation) (?:agrees?|agreed|wants?|supports?|is behind)|all (?:stakeholders|teams|parties) (?:agree|agreed|support)|it(?: is|['’]s) (?:widely|generally|commonly) (?:agreed|accepted|acknowledged)|(?:broad|wide|overwhelming) (?:consensus|agreement|support) (?:that|for|among)|(?:very|overwhelmingly) positive feedback|signed off by everyone)\b/i,
  condition: /\b(?:once|if|when|until|after|whether|unless|no|without) (?:there is )?(?:a |an )?$/i,
  voices: /\b(?:said by|among them|namely)\b/i,
  sales: /\b(?:seamless(?:ly)?|effortless(?:ly)?|world[- ]class|best[- ]in[- ]class|best[- ]of[- ]breed|cutting[- ]edge|state[- ]of[- ]the[- ]art|revolutioni[sz]\w+|game[- ]chang\w+|next[- ]gen\w*|unparalleled|unmatched|delightful(?:ly)?|excels|exceptional(?:ly)?|outstanding|blazing(?:ly)?|dead[- ]simple|batteries[- ]included|rich (?:set of )?features?|supercharge\w*|empower\w*|frictionless|magical(?:ly)?|turn-?key|highly favou?rable|remains? competitive|product-like|stunning|excellent)\b/gi,
  process: /\b(?:process|workflow|polic(?:y|ies)|governance|procedure|committee|rules)\b/i,
  ends: /\b(?:opt(?:ing|ed)?[- ]?out|sunset|retire[ds]?|abandon\w*|revis(?:it|ed|ion)\w*|re-?evaluat\w+|amend\w*|(?:review|update|change|adapt|improve|evolve|refine|iterate)[sd]?(?: on)? (?:this|the|our) (?:document|page|process|policy|framework|guide|charter|playbook|practice|agreement|way|workflow)|living document|feedback on|trial|pilot|retrospectives?|continuous(?:ly)? improv\w+|exceptions? to this|exempt\w*|not mandatory|when not to|suggest(?:ed|ions?)? (?:change|improvement)s?|pull requests? (?:to|against|for) this|changes to this|last (?:reviewed|updated)|reviewed (?:annually|quarterly|every)|expires?|ends? (?:on|when|after|with)|stop(?:s|ped)? (?:this|when|doing))\b/i,
};
