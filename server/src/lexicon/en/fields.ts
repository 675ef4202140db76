import type { Field } from '../words';

/** Words of English metadata keys. */
export const fields: readonly (readonly [Field, RegExp])[] = [
  ['status', /^(?:(?:adr|current|document|rfc|prd|proposal|implementation|decision|review|development|deliverable) )?(?:status|state|stage|version)$/],
  ['date', /^(?:date|created|created (?:on|at)|last[- ]?updated|updated|start[- ]date|decided on|approved on|creation-date|last-modified|date (?:created|decided|accepted|proposed)|decision date)$/],
  ['due', /^(?:deadline|due(?: date| by| on)?|(?:target|delivery|launch|release|ship|go[- ]live|completion|target (?:release|launch|delivery|completion)|planned (?:release|launch|delivery))(?: date)|eta|target(?: release)?|go[- ]live)$/],
  ['decided', /^(?:deciders?|decision[- _]?makers?|decided by|approvers?|approved by|approver|accountable|driver|decision owner|signatories|sign-?off|reviewers? and approvers?)$/],
  ['consulted', /^(?:consulted|reviewers?|reviewed by|contributors?|participants?|stakeholders?|attendees|involved)$/],
  ['informed', /^informed$/],
  ['owner', /^(?:owners?|owning[- ]sig|dri|responsible(?: (?:part(?:y|ies)|persons?|team))?|champions?|leads?|project leads?|product owner|pm|product manager|product lead|tech(?:nical)? lead|maintainers?|sponsors?|owned by|team|sig|engineering lead|squad|point of contact|contacts?|assignee|prepared by|proposed by|proposers?|shepherds?|facilitator)$/],
  ['author', /^(?:authors?|author\(s\)|written by|by|editors?|created by|creator|submitted by|requested by|requester|raised by|reporter|coauthors)$/],
  ['kind', /^(?:kind|type|doc(?:ument)?[- ]?type|category)$/],
];
