import type { Status } from '../words';

/** Beginnings of English status values. */
export const statuses: readonly (readonly [Status, RegExp])[] = [
  ['superseded', /^(?:superseded|superceded|deprecated|replaced|obsolete[d]?|retired|supplanted|no longer (?:in use|valid|applies)|withdrawn after)\b/],
  ['rejected', /^(?:rejected|declined|withdrawn|abandoned|cancell?ed|not accepted|discarded|dropped|closed without|won.?t (?:do|fix))\b/],
  ['draft', /^(?:draft|proposed|proposal|proposing|in[- ]review|under review|open\b|wip|work in progress|pending|provisional|rfc\b|request for comments|in[- ]progress|in[- ]discussion|under discussion|discussion|awaiting|backlog|stagnant|on[- ]hold|ready (?:for|to)|review\b|idea|experimental|needs?\b|planned|planning|not (?:started|implemented|yet)|to ?do|partially|exploratory|deferred|postponed|future|requested|started|being (?:built|written)|ongoing|in (?:development|design|research|discovery)|last call|proposing)/],
  ['accepted', /^(?:accepted|approved|adopted|implemented|implementable|shipped|completed?|done|final(?:i[sz]ed)?|active|living|decided|agreed|released|ratified|in (?:effect|force|use|production)|live|enacted|merged|closed|resolved|confirmed|deployed|delivered|launched|stable|standard|in[- ]place|signed|production|current|built|developed|we have (?:built|released|shipped)|public beta)\b/],
];
