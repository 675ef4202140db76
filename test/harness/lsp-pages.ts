/** A narrative that fixes its scope, tickets and dates and names no other way. */
export const FIXED_SCOPE = `# PRD: Shared shopping lists

Status: Draft
Owner: Product

## Problem

Households buy the same things twice, because each person keeps a list of their own.

## Solution

We will build shared lists in the mobile app.

## Scope

The first release has exactly these features:

- Invite by link
- Live updates
- Item photos
- Store sections
- Recurring items
- Push notifications

## Tickets

- LIST-101 Invite by link
- LIST-102 Live updates
- LIST-103 Item photos
- LIST-104 Push notifications

## Timeline

- 2026-12-01: design complete
- 2027-01-15: beta
- 2027-02-01: launch
`;

/** A decision record that compares three ways in full and says when to look again. */
export const WEIGHED = `---
status: draft
date: 2026-11-02
decision-makers: Team Search
---

# Where the search index lives

## Context and Problem Statement

Readers wait four seconds for results on the two largest catalogues,
and half of them leave before an answer comes.

## Considered Options

- A hosted search service
- The database's own full-text search
- A search server of our own

## Pros and Cons of the Options

### A hosted search service

- Good, because nobody here has to run it
- Bad, because each query costs money

### The database's own full-text search

- Good, because it is there already
- Bad, because ranking can hardly be tuned

### A search server of our own

- Good, because ranking can be tuned
- Bad, because one more machine wants care

## More Information

We look again in May 2027, or when a catalogue passes two million entries.
`;

/** No decision document at all. */
export const NOTES = `# Install

Run \`npm install leaflet\` and import it:

\`\`\`js
import leaflet from 'leaflet';
\`\`\`

## API

### leaflet(options)

Returns a leaflet.

## License

MIT
`;
