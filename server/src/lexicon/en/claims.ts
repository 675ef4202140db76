import type { ClaimCues } from '../prose-cues';

const PEOPLE = '(?:users?|customers?|people|developers?|engineers?|teams|organi[sz]ations|companies|vendors|clients|practitioners|architects|contributors|projects|creators|members)';

const GAIN = '(?:increase|improve|boost|enhance|strengthen|raise|grow|reduce|lower|cut|drive|encourage|accelerate|foster|promote|maximi[sz]e|elevate)s?';
const GOOD =
  '(?:experience|engagement|quality|retention|productivity|satisfaction|adoption|reliability|motivation|efficiency|trust|churn|revenue|sales|conversion|growth|loyalty|usage|morale|velocity|participation|accessibility|collaboration|visibility|awareness|confidence|turnaround|workload)';

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
  evidenceTypes: [
    ['number', /\d+(?:\.\d+)? ?(?:%|percent|x\b|times\b)|[$€£] ?\d[\d.,]*|\b\d[\d,.]* (?:of |out of )?(?:\w+ )?(?:users?|customers?|people|teams?|developers?|hours?|days?|minutes?|seconds?|weeks?|months?|years?|requests?|tickets?|calls?|projects?|services?|lines)\b|\b\d[\d,.]* ?(?:ms|[MGKT]i?B|kg|km|€)(?![\p{L}\d])/iu],
    ['link', /\]\(|\]\[|https?:|\[\d+\]/i],
    ['interview', /\b(?:interview(?:s|ed|ing)?|(?:we|i) (?:spoke|talked) (?:to|with)|(?:we|i) asked|user research|usability (?:test|stud)\w*|focus groups?|shadow(?:ed|ing) (?:\w+ )?(?:users?|customers?|people|teams?)|customer calls?|feedback (?:from|by)|survey(?:s|ed)?)\b/i],
    ['incident', /\b(?:incidents?|outages?|post-?mortems?|downtime|went down|had to roll back|data loss|security breach(?:es)?)\b/i],
    ['experiment', /\b(?:experiment(?:s|ed)?|pilot(?:ed|s)?|proofs? of concept|pocs?|prototype[sd]?|spike[sd]?|a\/b test\w*|trial(?:led|ed|s)?|we (?:tried|tested))\b/i],
    ['study', /\b(?:benchmark\w*|study|studies|research|measured|measurements?|analytics|load tests?|profiled|audits?|audited|data shows?|logs? show\w*|according to)\b/i],
  ],
  quotation: /["“«][^"”»\n]{12,}["”»](?=.{0,60}\b(?:said|says|told|wrote|writes|asked|reported|complained)\b)|(?<=\b(?:said|(?<!(?:page|button|message|banner|label|tag|screen|text|title|heading|sign|field|link) )says|told (?:us|me)|wrote|writes|asked|reported|complained|in (?:their|his|her) words|put it)\b.{0,60})["“«][^"”»\n]{12,}["”»]/i,
  toldAsPast: /\b(?:was|were|had|did|(?:has|have) been|show(?:s|ed|n)?|found|told|said|asked|ran|tried|tested|measured|saw|learned|learnt|heard|spoke|talked|watched|built|revealed|reported|caused|last (?:week|month|quarter|year|spring|summer|autumn|winter)|in (?:19|20)\d\d|ago|(?:we|i|they) (?!need|feed|speed|proceed|succeed)\w+ed)\b/i,
  guess: /\b(?:assum|guess|hunch|believe|might|may|could|suspect|hypothes|expect)\w*/i,
  source: /\bwe know (?:this |that )?from\b|\(shown by\b/i,
  popularHint: /\b(?:standard|popular|convention|widely|de[- ]facto|world[- ]class|best[- ]in[- ]class)\b/gi,
  popular: /\b(?:(?:is|are|the|an?|becoming the) (?:well[- ]known |proven )?(?:industry|de[- ]facto) standard|^\W*(?:industry|de[- ]facto) standard|(?:is|are) (?:very |extremely |so )?(?:widely[- ](?:used|adopted)|popular)|is (?:the )?most popular|no reason not to follow|everyone (?:else )?(?:uses|does)|world[- ]class \w+ (?:do|use|have))\b/i,
  fits: /\b(?:because|so that|since|for us|our|hiring|hire|support|documentation|maintained|community|ecosystem|fits?)\b/i,
  agreed: /\b(?:universally (?:agreed|recogni[sz]ed|accepted)|everyone (?:agrees|agreed|is (?:on board|aligned))|the (?:whole|entire) (?:team|company|organi[sz]ation) (?:agrees?|agreed|wants?|supports?|is behind)|all (?:stakeholders|teams|parties) (?:agree|agreed|support)|it(?: is|['’]s) (?:widely|generally|commonly) (?:agreed|accepted|acknowledged)|(?:broad|wide|overwhelming) (?:consensus|agreement|support) (?:that|for|among)|(?:very|overwhelmingly) positive feedback|signed off by everyone)\b/i,
  condition: /\b(?:once|if|when|until|after|whether|unless|no|without) (?:there is )?(?:a |an )?$/i,
  voices: /\b(?:said by|among them|namely)\b/i,
  sales: /\b(?:seamless(?:ly)?|effortless(?:ly)?|world[- ]class|best[- ]in[- ]class|best[- ]of[- ]breed|cutting[- ]edge|state[- ]of[- ]the[- ]art|revolutioni[sz]\w+|game[- ]chang\w+|next[- ]gen\w*|unparalleled|unmatched|delightful(?:ly)?|excels|exceptional(?:ly)?|outstanding|blazing(?:ly)?|dead[- ]simple|batteries[- ]included|rich (?:set of )?features?|supercharge\w*|empower\w*|frictionless|magical(?:ly)?|turn-?key|highly favou?rable|remains? competitive|product-like|stunning|excellent)\b/gi,
  onlyWayHint: /\b(?:only|sole|no (?:other|real|viable|realistic|feasible|alternatives?|options?|choice|way))\b/gi,
  onlyWay: /\b(?:is|are|was|were|be|as|remains?|becomes?|['’]s) (?:really |clearly |simply |obviously )?(?:the|our) (?:only|sole) (?:viable |realistic |sensible |real |possible |reasonable |feasible |practical |remaining |logical |true |right )?(?:option|choice|solution|way forward|path forward|approach|answer|way to go)\b|\b(?:there (?:is|are|was|were)|we (?:have|had|see|saw)) (?:simply |really |clearly )?no (?:other |real |viable |realistic |feasible |practical )*(?:options?|alternatives?|choice|ways? forward)\b(?! (?:text|names?|implementation|mechanism|representation)\b)/i,
  onlyWayShown: /\b(?:only|sole) (?:\w+ )?(?:option|choice|solution|approach|answer)s?,? (?:that|which|to|for|on|in|available|when|if|with|capable|meeting)\b|\b(?:because|since|due to|as (?:it|they|we|the|no)|given|so that|if|when|until|today|currently|for now|at (?:the|this) (?:moment|time|point)|yet)\b|\b(?:alternatives?|options?|choice) (?:to|for|than|but|in|that|which|when|mechanism)\b/i,
  certainHint: /\b(?:no[- ]brainer|without (?:a |any )?doubt|beyond (?:any |all )?doubt|undoubtedly the|undoubtedly (?:a|better|best|cleaner|right)|goes without|every(?:one|body) (?:already )?knows|unquestionably|no reasons?|no question|obvious (?:choice|winner|answer)|(?:obviously|clearly|certainly) the|just need to|all we (?:need|have)|cannot (?:possibly )?fail|self-evident)/gi,
  certain: /(?<!\bnot (?:\w+ ){0,8})\b(?:(?:is|are|was|be|it['’]s) (?:\w+ )?an? no[- ]brainer|without (?:a |any )?doubt|goes without saying|every(?:one|body) (?:already )?knows that|beyond (?:any |all )?doubt|unquestionably|(?:is|are) no reasons? (?:at all )?not to|there is no question (?:that|but)|undoubtedly (?:the|a|better|best|cleaner|right)|(?:is|was|be) (?:clearly |quite )?the (?:most )?obvious (?:choice|winner|answer)|(?:is|are) (?:obviously|clearly|certainly) the (?:best|right|superior|winning|correct)|(?:we|you) just need to (?:execute|build|ship|do) (?:it|this)|all we (?:need|have) to do is (?:execute|build|ship)|cannot (?:possibly )?fail(?= \w+ (?:our|the) )|is self-evident)\b/i,
  actorlessHint: /\b(?:decided|agreed|decision|consensus)\b/gi,
  actorless: /\b(?:it (?:was|has been) (?:also |then |therefore |thus |finally |subsequently |eventually |ultimately |collectively )?(?:decided|agreed)|(?<!\b(?:why|once|how|when|date|after|if) )(?:a|the) decision (?:was|has been) (?:\w+ )?(?:made|taken|reached)|consensus (?:was|has been) reached)\b(?! (?:by|in (?:adr|rfc)))/i,
  gathered: /\b(?:meetings?|discuss(?:ions?|ed)|workshops?|committee|council|board|working group|(?:sig|wg)[- ]\w+|maintainers|adrs?|rfcs?|previously|earlier)\b/i,
  forecastHint: /\b(?:will|would|aims?|intends?|designed|intended|going to|set to|goals? to|helps?|promoting|fostering|driving|boosting|increasing|improving|enhancing|encouraging)\b/gi,
  forecast: new RegExp(
    String.raw`\b(?:will|would|aims? to|intends? to|(?:is|are) (?:designed|intended|going|set) to|goals? to|helps?(?: to)?) (?:also |then |therefore |not only |significantly |greatly |dramatically |substantially |directly |further |help )*${GAIN} (?:[\w'’-]+,? (?:and )?){0,5}?${GOOD}\b` +
      String.raw`|, (?:thereby |thus |further )?(?:promoting|fostering|driving|boosting|increasing|improving|enhancing|encouraging) (?:[\w'’-]+ ){0,4}${GOOD}\b`,
    'i',
  ),
  hedge: /\b(?:assum\w+|believ\w+|hypothes\w+|(?:we|i) (?:expect|hope|think|suspect)|bet(?:ting)? (?:that|on)|guess\w*|likely|unlikely|unsure|uncertain\w*|risk\w*|depend(?:s|ing) on|(?:may|might) (?:not |be |also |still )?[a-z]+|perhaps|probably|possibly|concern\w*|unclear|confidence)\b/i,
};
