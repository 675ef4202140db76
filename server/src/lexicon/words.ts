/** What a document is for; `other` is never linted. */
export const KINDS = ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['draft', 'accepted', 'rejected', 'superseded', 'none'] as const;
export type Status = (typeof STATUSES)[number];

/** What a section is for. */
// prettier-ignore
export const ROLES = [
  'title', 'status', 'summary', 'problem', 'drivers', 'options', 'option', 'pros', 'cons', 'decision', 'rationale', 'design',
  'scope', 'non-goals', 'goals', 'measures', 'evidence', 'assumptions', 'risks', 'consequences', 'positive', 'negative', 'neutral',
  'dissent', 'questions', 'plan', 'timeline', 'tasks', 'people', 'review', 'agreements', 'requirements', 'stories', 'prior-art', 'references',
  'history', 'none',
] as const;
export type Role = (typeof ROLES)[number];

/** What a line of metadata says; `due` is the day that the page promises. */
export type Field = 'status' | 'date' | 'due' | 'decided' | 'consulted' | 'informed' | 'owner' | 'author' | 'kind';

/** How one document stands to another, seen from the one that says so. */
export const RELATIONS = ['supersedes', 'superseded-by', 'amends', 'amended-by', 'depends', 'relates'] as const;
export type RelationType = (typeof RELATIONS)[number];

/** What kind of thing backs a claim. */
export type EvidenceType = 'number' | 'link' | 'quotation' | 'interview' | 'incident' | 'experiment' | 'study' | 'observation';
