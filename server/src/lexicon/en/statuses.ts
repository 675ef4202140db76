import type { NoticeCues } from '../lexicon';
import type { Status } from '../words';

/** Beginnings of English status values. */
export const statuses: readonly (readonly [Status, RegExp])[] = [
  ['superseded', /^(?:superseded|superceded|deprecated|replaced|obsolete[d]?|retired|supplanted|no longer (?:in use|valid|applies)|withdrawn after)\b/],
  ['rejected', /^(?:rejected|declined|withdrawn|abandoned|cancell?ed|not accepted|discarded|dropped|closed without|won.?t (?:do|fix))\b/],
  ['draft', /^(?:draft|proposed|proposal|proposing|in[- ]review|under review|open\b|wip|work in progress|pending|provisional|rfc\b|request for comments|in[- ]progress|in[- ]discussion|under discussion|discussion|awaiting|backlog|stagnant|on[- ]hold|ready (?:for|to)|review\b|idea|experimental|needs?\b|planned|planning|not (?:started|implemented|yet)|to ?do|partially|exploratory|deferred|postponed|future|requested|started|being (?:built|written)|ongoing|in (?:development|design|research|discovery)|last call|proposing)/],
  ['accepted', /^(?:accepted|approved|adopted|implemented|implementable|shipped|completed?|done|final(?:i[sz]ed)?|active|living|decided|agreed|released|ratified|in (?:effect|force|use|production)|live|enacted|merged|closed|resolved|confirmed|deployed|delivered|launched|stable|standard|in[- ]place|signed|production|current|built|developed|we have (?:built|released|shipped)|public beta)\b/],
];

/** How English pages say their state without a status. */
export const notices: NoticeCues = {
  opening: [
    ['draft', /\b(?:this|page|document|proposal|rfc|adr|spec|note) (?:\w+ ){0,2}is (?:still |currently |only |very much )?(?:an? )?(?:early |first |rough |initial |working )?(?:draft|work[- ]in[- ]progress|wip)\b|^\W*(?:draft|wip|work in progress)\W*$/i],
    ['accepted', /(?<!\b(?:if|once|when|until|after|before|assuming|unless) )\b(?:this|the) (?:kep|rfc|proposal|adr|eip|decision|design|enhancement) (?:is|has been|was) (?:now )?(?:considered )?(?:fully )?(?:implemented|accepted|approved)\b/i],
    ['superseded', /\b(?:this|the) (?:kep|rfc|proposal|adr|eip|decision|design|document|page) (?:is|has been|was) (?:now )?(?:superseded|deprecated|replaced|obsolete)\b/i],
  ],
  released: /^(?:\W*)(?:date (?:released|shipped|launched)|(?:released|shipped|launched)(?: on| date)?)\W*[:：]\W*(?:\w+ ){0,2}\d/im,
  history: [
    ['draft', /\b(?:initial|first|early|rough) (?:draft|version|proposal)\b|\bdraft(?:ed)?\b/i],
  ],
};
