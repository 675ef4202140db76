import { loadSource } from './load-source.mjs';
import { readDecks } from './prompts.mjs';
import { readTemplates } from './templates.mjs';

/** The snippets of VS Code: `leaven-…` for each prompt, `leaven-new-…` for each template. */
export async function snippets(root) {
  const { decks } = await readDecks(root);
  const { templates } = await readTemplates(root);
  const { fill } = await loadSource(root, 'server/src/templates/fill.ts');
  const entries = [
    ...decks.flatMap(({ title, prompts }) =>
      prompts.map(({ id, title: name, snippet, why }) => [`${title}: ${name}`, entry(`leaven-${id}`, snippet, why)]),
    ),
    ...templates.map(({ name, title, when, text }) => [`New: ${title}`, entry(`leaven-new-${name}`, body(fill, text), when)]),
  ];
  return { 'snippets/leaven.code-snippets': `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` };
}

/** The title is the first tab stop, today's date is filled in by the editor, and the page bears no number. */
function body(fill, text) {
  const filling = { title: undefined, number: undefined, date: DAY, author: '', links: [] };
  return fill(text, filling).snippet.replaceAll(DAY, '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE');
}

const DAY = '0000-00-00';

const entry = (prefix, body, description) => ({ prefix, scope: 'markdown', body, description });
