/** How a prompt stands on a page: as its text, as a callout that a preview frames, or as a comment that only the source shows. */
export const FORMS = ['text', 'callout', 'comment'] as const;
export type Form = (typeof FORMS)[number];

/** A prompt's question, as snippet or as text, in a form. */
export function inForm(question: string, form: Form): string {
  if (form === 'callout') return `> [!NOTE]\n> ${question}`;
  return form === 'comment' ? `<!-- ${question} -->` : question;
}
