import type { DiscoveryCues } from '../prose-cues';

const PAGE = '(?:adr|rfc|kep|decision(?: record)?|proposal|design doc(?:ument)?|spike|options paper)';

/** Wordings with which English pages show what came before their scope. */
export const discovery: DiscoveryCues = {
  hint: /\b(?:a\/b|analytics|appetite|as (?:a |the )?result|audit|bas(?:ed|es) on|benchmark|borrow|built on|builds on|case stud|cut line|could drop|data|decides? the rest|discovery|draws|evaluat|experiment|explor|feature flag|feedback|first slice|focus group|following|if time|inspir|interview|learn|lesson|model+ed|nice to have|pilot|poc\b|proof of concept|prototyp|research|review|smallest|spike|stretch|stud(?:y|ie)|survey|testing|tests? (?:with|of|on|among)|thin slice|time ?box|trial|usability|variable scope|wait for|walking skeleton|we (?:asked|found|heard|may|measured|observed|piloted|spoke|talked|tested|watched)|workshop)/gi,
  research:
    /\b(?:user (?:research|testing|interviews?|feedback|studies|survey)|usability (?:test(?:ing|s)?|study|studies)|interview(?:s|ed|ing)?|survey(?:s|ed)?|we (?:tested|observed|measured|heard|learned|learnt|found|spoke|talked|asked|watched|piloted|prototyped|benchmarked)|a\/b test|discovery (?:phase|work|research)|research (?:shows|showed|found|findings|suggests)|feedback from|analytics (?:show|data)|focus groups?|benchmarks?\b|case stud(?:y|ies)|data (?:shows?|showed|suggests?))\b/i,
  tried:
    /\b(?:prototype[sd]?|spike\b|experiment(?:s|ed)?\b|proof of concept|poc\b|pilot(?:ed)?\b|(?:trials?|testing|tests?|evaluation) (?:with|of|on|among) (?:an? )?(?:limited|small|few|\d+|handful|selected|real)|(?:feature|field|beta|early|user|acceptance) testing\b|evaluation (?:sheets?|results?)|reviews? (?:\w+ ){0,4}?(?:identified|found|flagged|surfaced|revealed|showed|raised)|(?:found|identified|raised|flagged) (?:by|in|during) (?:an? |the |our )?(?:\w+ ){0,2}(?:reviews?|audits?)|following (?:an? |the |our )?(?:\w+ ){0,2}(?:reviews?|audits?|incidents?|workshops?) )/i,
  learned:
    /\b(?:draws? (?:\w+ )?(?:on|from)|buil(?:ds|t) on (?:the )?(?:experiences?|lessons|findings|work|results)|(?:borrow(?:s|ed)|learn(?:s|ed|t|ing)?|inspired|inspiration) (?:by|from)|(?:lessons|experiences?) (?:from|with|of)|model+ed (?:on|after)|stud(?:ied|ying|y of) (?:the |an? |how |other )?\w+|as (?:an? |the )?result of (?:an? |the |our )?(?:series of )?(?:\w+ ){0,3}(?:meetings?|workshops?|discussions?|conversations?|sessions?|interviews?)|(?:meetings?|workshops?|discussions?|conversations?|sessions?) with (?:\w+ ){0,3}(?:users?|customers?|vendors?|participants?|partners?|stakeholders?|people|teams)|based on (?:an? |the |our |these |those )?(?:\w+ ){0,2}(?:research|data|feedback|findings|results|interviews|experiences?|lessons|usage|evidence|analysis))\b/i,
  firstSlice:
    /\b(?:first slice|appetite|thin slice|smallest|time ?box\w*|could drop|nice to have|if time (?:allows|permits)|cut line|stretch goals?|variable scope|walking skeleton|we may (?:cut|drop)|decide(?:s)? the rest|wait for what we|feature flag experiment)\b/i,
  givenHint: /\b(?:reference implementation|pattern|port(?:ed|ing|s)?\b|parity|implement|mirror|plan for|carried over)/gi,
  given: new RegExp(
    String.raw`\breference implementation\b|\b(?:follow(?:s|ing)?|us(?:es|ing)|reus(?:es|ing)|appl(?:y|ies|ying)) the (?:same|existing|established) (?:pattern|approach|design)s? (?:\w+ )?(?:established|used|set|as|of|from|by|in)\b|\b(?:port(?:ing|ed|s)? (?:of|the|to|from)|(?:feature )?parity with|carried over from)\b|\bimplement(?:s|ing|ation(?: plan)? (?:for|of))\s+(?:the\s+)?(?:\w+\s+){0,2}${PAGE}\b`,
    'i',
  ),
  repair: /\b(?:bug ?fix(?:es)?|bugs?|defects?|regressions?|crash(?:es)?|race condition|deadlock|memory leak|no-op|incorrect(?:ly)?|port(?:ing)? (?:of|the|to)|parity)\b/i,
  scopeLeadIn:
    /\b(?:(?:we|this (?:\w+ ){0,2}(?:release|version|iteration|phase|feature|project|initiative|epic|mvp)|the (?:mvp|first (?:release|version)|product|feature)) (?:will |shall |must |should )?(?:build|add|deliver|ship|implement|include|consist of|cover|contain)s?|(?:for|in) (?:the )?(?:v\d+|mvp|this (?:iteration|release|version|phase)|first (?:release|version))\b[^:.]{0,60}\b(?:needs?|includes?|are|were|is|ships?|delivers?|adds?|changed|changes))\b[^:.]{0,80}:\s*$/i,
};
